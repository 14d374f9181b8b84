import { hostname, networkInterfaces } from 'node:os';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './problem-reply.ts';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** The names this server answers to: a page that reached us under another name was tricked into it. */
export function ownNames(publicUrl: string | null, listed: readonly string[]): ReadonlySet<string> {
  const addresses = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .map(({ address, family }) => (family === 'IPv6' ? `[${address.split('%')[0]}]` : address));
  const machine = hostname().toLowerCase();
  const published = publicUrl === null ? [] : [new URL(publicUrl).hostname];
  return new Set([...LOOPBACK_NAMES, ...addresses, machine, `${machine}.local`, ...published, ...listed]);
}

/** Refuses requests for another host and, from browsers, changes that another site asks for. */
export function installOriginGuard(app: FastifyInstance, names: () => ReadonlySet<string>): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!names().has(hostnameOf(request))) return sendProblem(request, reply, { code: 'unknown-host' });
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    const upgrades = request.headers.upgrade !== undefined;
    if ((changes || upgrades) && isForeign(request)) {
      return sendProblem(request, reply, { code: 'foreign-origin' });
    }
  });
}

/** The request comes from this very machine, not through a proxy. */
export function isLoopback(request: FastifyRequest): boolean {
  const peer = request.socket.remoteAddress ?? '';
  const near = peer === '::1' || /^(::ffff:)?127\./.test(peer);
  const proxied = Object.keys(request.headers).some(
    (name) => name === 'forwarded' || name.startsWith('x-forwarded-'),
  );
  return near && !proxied && LOOPBACK_NAMES.includes(hostnameOf(request));
}

function hostnameOf(request: FastifyRequest): string {
  return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}

/** A browser says where a request comes from; one that says nothing is no browser's. */
function isForeign(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  const { origin } = request.headers;
  return origin !== undefined && URL.parse(origin)?.host !== request.headers.host?.toLowerCase();
}
