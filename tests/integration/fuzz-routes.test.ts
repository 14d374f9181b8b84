import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrokenLink } from '../../db/event-chain.ts';
import { ROLES } from '../../domain/access/roles.ts';
import { registered } from '../support/berkas-samples.ts';
import { type Asked, fuzzRoute } from '../support/fuzz/fuzz-route.ts';
import { type RouteShape, routeShapes } from '../support/fuzz/route-shapes.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const SEED = Number(process.env.LOKET_SEED ?? 1);
const LONG = process.env.LOKET_LONG === '1';
const ROUNDS = LONG ? 400 : 12;
const PATIENCE = LONG ? 600_000 : 60_000;

/** What is out of order in an office of the tests, whatever one asks: it has no voice, and no program that makes keys. */
const OUT_OF_ORDER = /^(GET \/api\/voice\/|POST \/api\/backups\/recovery-key$)/;
/** They answer by a stream or a socket and never end by themselves; or take nothing, and say that nothing is built. */
const NOT_ASKED = ['GET /health/ready', 'GET /t/:token/events', 'GET /api/live', 'GET /api/print-agent'];
/** Refused before a use case was asked. */
const AT_THE_DOOR = new Set([400, 401, 403, 404, 413, 415]);
/** Also a phone that comes too late gets a page. */
const PAGE = 'GET /t/:token';

let office: Office;
let cookie: { cookie: string };
let ids: string[];
const shapes: RouteShape[] = [];

beforeAll(async () => {
  office = await openOffice();
  shapes.push(...routeShapes(office.app));
  const { id } = await registered(office);
  const issued = await office.atKiosk('POST', '/api/tickets', { service: 'PU' });
  await office.asOfficer('POST', `/api/berkas/${id}/payment-code`, { origin: 'counter' });
  await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'payment-slip' });
  const listed = async (path: string) => (await office.asOfficer('GET', path)).json() as { id: string }[];
  const known = [...(await listed('/api/printers')), ...(await listed('/api/print-jobs'))];
  ids = [id, issued.json().id, ...known.map((one) => one.id)];
  await comeIn();
});
afterAll(() => office.close());

/** Somebody new with every role: what was asked before may have ended a session, or taken a password away. */
async function comeIn(): Promise<void> {
  const username = `fuzz${office.deps.ids.next().slice(-12)}`;
  await addUser(office, { username, password: 'kata sandi', roles: ROLES });
  cookie = cookieOf(await signIn(office, username, 'kata sandi'));
}

async function ask({ method, url, body, headers }: Asked) {
  const type = body === null ? {} : { 'content-type': 'application/json' };
  return office.app.inject({
    ...{ method: method as InjectOptions['method'], url },
    headers: { host: '127.0.0.1:8080', ...cookie, ...headers, ...type },
    ...(body === null ? {} : { payload: body }),
  });
}

async function askSignedIn(asked: Asked) {
  const reply = await ask(asked);
  if (reply.statusCode !== 401 && reply.statusCode !== 403) return reply;
  await comeIn();
  return ask(asked);
}

describe('whatever is sent to a route', () => {
  it('reaches every route there is', () => {
    expect(shapes.length).toBeGreaterThan(100);
    expect(shapes.filter(({ body }) => body !== null).length).toBeGreaterThan(60);
  });

  it(
    `is answered with no error of ours, and refused in the words of a problem: ${ROUNDS} requests each (seed ${SEED})`,
    async () => {
      const answered = new Map<string, Set<number>>();
      for (const shape of shapes) {
        const route = `${shape.method} ${shape.path}`;
        if (NOT_ASKED.includes(route)) continue;
        const statuses = new Set<number>();
        answered.set(route, statuses);
        await fuzzRoute(shape, { ids, seed: SEED, rounds: ROUNDS }, async (asked) => {
          const { statusCode, headers, body } = await askSignedIn(asked);
          statuses.add(statusCode);
          if (!OUT_OF_ORDER.test(route)) expect(statusCode, body).toBeLessThan(500);
          if (statusCode >= 400 && route !== PAGE) {
            expect(headers['content-type']).toContain('application/problem+json');
            expect(body).not.toMatch(/node_modules|\.ts:\d|\\n\s+at /);
          }
          expect(Object.keys(Object.prototype)).toEqual([]);
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        });
      }
      // A fuzz that only ever bounces off the door tries nothing.
      const through = [...answered.values()].filter((seen) =>
        [...seen].some((status) => !AT_THE_DOOR.has(status)),
      );
      expect(through.length).toBeGreaterThan(answered.size / 2);
    },
    PATIENCE,
  );

  it('leaves an office that works, with a whole chain and nothing in its log', async () => {
    expect((await office.atKiosk('GET', '/health/live')).statusCode).toBe(200);
    expect((await office.atKiosk('GET', '/api/services')).statusCode).toBe(200);
    expect(await office.store.read((tx) => findBrokenLink(tx, office.deps.site))).toBeNull();
    expect(office.logged.filter((line) => line.includes('a request failed'))).toEqual([]);
  });

  // Without these one could not tell a good server from a fuzz that tries nothing.
  it.each([
    ['a part left out', (sent: unknown) => typeof sent === 'object' && !Object.hasOwn(sent ?? {}, 'nik')],
    ['a part of another kind', (sent: unknown) => typeof (sent as { nik?: unknown })?.nik === 'number'],
    ['a key of a prototype', (sent: unknown) => Object.hasOwn(Object(sent), '__proto__')],
    ['no object at all', (sent: unknown) => sent === null],
  ])('would find a route that stumbles over %s', async (_, stumbles) => {
    const shape = shapes.find(({ path }) => path === '/api/identity/nik');
    if (shape === undefined) throw new Error('no such route');
    const law = async ({ body }: Asked) => {
      let sent: unknown;
      try {
        sent = JSON.parse(body ?? '');
      } catch {
        return;
      }
      if (stumbles(sent)) throw new Error('it stumbled');
    };
    await expect(fuzzRoute(shape, { ids, seed: SEED, rounds: 400 }, law)).rejects.toThrow(/identity\/nik/);
  });
});
