import type { FastifyRequest } from 'fastify';

/** The host a request asks for, in small letters and without its port; '' when it names none. */
export function hostnameOf({ headers }: FastifyRequest): string {
  return (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}
