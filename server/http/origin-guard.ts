import { hostname, networkInterfaces } from 'node:os';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hostnameOf } from './host-name.ts';
import { isLoopbackAddress } from './peer-address.ts';
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
    if (isAmbiguous(request)) return sendProblem(request, reply, { code: 'invalid-request' });
    if (!(await isOurs(hostnameOf(request)))) return sendProblem(request, reply, { code: 'unknown-host' });
    if ((changes(request) || listens(request)) && isForeign(request)) {
      return sendProblem(request, reply, { code: 'foreign-origin' });
    }
  });
}

/** Two names for the host, of which Node shows the first; a change of protocol in the middle of a command. */
function isAmbiguous(request: FastifyRequest): boolean {
  const { rawHeaders } = request.raw;
  const hosts = rawHeaders?.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  return (hosts !== undefined && hosts.length > 1) || (upgrades(request) && request.method !== 'GET');
}

function changes({ method }: FastifyRequest): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** It asks for news that go on: by a websocket or as a stream of events. */
function listens(request: FastifyRequest): boolean {
  return upgrades(request) || request.headers.accept?.includes('text/event-stream') === true;
}

function upgrades({ headers }: FastifyRequest): boolean {
  return headers.upgrade !== undefined;
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
  const near = isLoopbackAddress(request.socket.remoteAddress ?? '');
  const proxied = Object.keys(request.headers).some(
    (name) => name === 'forwarded' || name.startsWith('x-forwarded-'),
  );
  return near && !proxied;
}

/** A browser says where a request comes from, in one way or two; one that says nothing is no browser's. */
function isForeign({ headers }: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin') return true;
  return origin !== undefined && !isOwnOrigin(origin, headers.host?.toLowerCase());
}

/** Written as browsers write it: "https://host:8443", nothing before the host and nothing after the port. */
function isOwnOrigin(origin: string, host: string | undefined): boolean {
  const url = URL.parse(origin);
  return url !== null && url.origin === origin && /^https?:$/.test(url.protocol) && url.host === host;
}
