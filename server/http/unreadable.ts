import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { PROBLEMS } from '../../contract/problems.ts';

type Unreadable = 'invalid-request' | 'request-timeout' | 'headers-too-large';

const STATUS_LINES: Record<Unreadable, string> = {
  'invalid-request': '400 Bad Request',
  'request-timeout': '408 Request Timeout',
  'headers-too-large': '431 Request Header Fields Too Large',
};

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Answers what is no HTTP, and ends its connection. Nothing is said where an answer to something earlier is on its way:
 * it would be taken for that answer. For `clientErrorHandler` of an app; `watch` is to see all its servers' requests.
 */
export function createUnreadableHandler() {
  const last = new WeakMap<Socket, Exchange>();
  return {
    watch(app: FastifyInstance): void {
      app.server.prependListener('request', (request, response) => {
        last.set(request.socket, { request, response });
      });
    },
    handle(error: Error & { readonly code?: string }, socket: Socket): void {
      if (socket.writable && maySpeak(last.get(socket))) socket.write(replyTo(error.code));
      // At once: who sends garbage is not waited for to hang up.
      socket.destroySoon();
    },
  };
}

function maySpeak(exchange: Exchange | undefined): boolean {
  if (exchange === undefined || exchange.response.writableFinished) return true;
  // The garbage is in the body of what is being asked: the answer is about it.
  return !exchange.request.complete && !exchange.response.headersSent;
}

function replyTo(code: string | undefined): string {
  const problem = problemOf(code);
  const { status, title } = PROBLEMS[problem];
  const body = JSON.stringify({
    type: `urn:loket:problem:${problem}`,
    title: title.id,
    status,
    code: problem,
  });
  return [
    `HTTP/1.1 ${STATUS_LINES[problem]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(BARE_HEADERS).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}

/** Of answers that come past every hook: nothing can run in them, and nobody keeps them. */
export const BARE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
} as const;

function problemOf(code: string | undefined): Unreadable {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request-timeout';
  return code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'invalid-request';
}
