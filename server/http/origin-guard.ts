import { hostname, networkInterfaces } from 'node:os';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './problem-reply.ts';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Where the names come from that this server answers to, besides those every machine has. */
export interface NameSources {
  readonly publicUrl: string | null;
  /** The names the administrator lists. */
  listed(): Promise<readonly string[]>;
  /** The machine's own addresses now. */
  addresses?(): readonly string[];
}

/**
 * Refuses requests for another host, for a page that reached us under another name was tricked into it, and from
 * browsers changes that another site asks for.
 */
export function installOriginGuard(app: FastifyInstance, sources: NameSources): void {
  const isOurs = nameCheck(sources);
  app.addHook('onRequest', async (request, reply) => {
    if (!(await isOurs(hostnameOf(request)))) return sendProblem(request, reply, { code: 'unknown-host' });
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    const upgrades = request.headers.upgrade !== undefined;
    if ((changes || upgrades) && isForeign(request)) {
      return sendProblem(request, reply, { code: 'foreign-origin' });
    }
  });
}

function nameCheck({ publicUrl, listed, addresses = ownAddresses }: NameSources) {
  const machine = hostname().toLowerCase();
  const published = publicUrl === null ? [] : [new URL(publicUrl).hostname];
  const lasting = new Set([...LOOPBACK_NAMES, machine, `${machine}.local`, ...published]);
  let known = new Set(addresses());
  return async (name: string): Promise<boolean> => {
    if (lasting.has(name) || known.has(name)) return true;
    // A machine is often up before its network, and gets another address over night.
    known = new Set(addresses());
    return known.has(name) || (await listed()).includes(name);
  };
}

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .map(({ address, family }) => (family === 'IPv6' ? `[${address.split('%')[0]}]` : address));
}

/** The request comes from this very machine under one of its own names, not through a proxy. */
export function isLoopback(request: FastifyRequest): boolean {
  return isFromHere(request) && LOOPBACK_NAMES.includes(hostnameOf(request));
}

/** The request comes from this very machine, whatever the name it asks for, and not through a proxy. */
export function isFromHere(request: FastifyRequest): boolean {
  const peer = request.socket.remoteAddress ?? '';
  const near = peer === '::1' || /^(::ffff:)?127\./.test(peer);
  const proxied = Object.keys(request.headers).some(
    (name) => name === 'forwarded' || name.startsWith('x-forwarded-'),
  );
  return near && !proxied;
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
