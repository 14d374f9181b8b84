import type { FastifyReply, FastifyRequest } from 'fastify';

const PLAIN = 'loket_session';
/** Browsers take a cookie of this name only from this very host, over TLS and for the whole of it. */
const OVER_TLS = '__Host-loket_session';

/** The cookie of a session. Over TLS it has another name, so that nothing set on plain HTTP ever stands for it. */
function nameFor(request: FastifyRequest): string {
  return request.protocol === 'https' ? OVER_TLS : PLAIN;
}

export function sessionCookie(request: FastifyRequest): string | undefined {
  return request.cookies[nameFor(request)];
}

/** Lives until the browser is closed; how long it is good is the session's matter. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, value: string): void {
  const secure = request.protocol === 'https';
  void reply.setCookie(nameFor(request), value, { httpOnly: true, sameSite: 'strict', path: '/', secure });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  const secure = request.protocol === 'https';
  void reply.clearCookie(nameFor(request), { path: '/', httpOnly: true, sameSite: 'strict', secure });
  // What the browser may still show of the pages, also by going back. Not `storage`: a desk's token lies there.
  // Browsers know this header over TLS alone.
  if (secure) void reply.header('Clear-Site-Data', '"cache"');
}
