import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../domain/access/roles.ts';
import { openBerkas, registered } from '../support/berkas-samples.ts';
import { CANARY, canaryBpu, canaryPu, traces, withCanary } from '../support/canary.ts';
import { eventsOf } from '../support/events.ts';
import { type RouteShape, routeShapes } from '../support/fuzz/route-shapes.ts';
import { fitting } from '../support/fuzz/schema-value.ts';
import { type LiveListener, listen } from '../support/live-listener.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

/**
 * What the office calls its own things and people; nobody types a citizen's name there. The canary goes there only in
 * requests that are refused.
 */
const OFFICE_OWN =
  /^(PUT \/api\/settings|POST \/api\/printers|PUT \/api\/printers|(POST|PUT) \/api\/(accounts|people|users|devices)|POST \/api\/pairing)/;
const ENDLESS = ['GET /t/:token/events', 'GET /api/live', 'GET /api/print-agent'];

let office: Office;
let screens: LiveListener[];
let asked: number;
const addresses: string[] = [];
/** What was answered to a machine nobody is signed in at. */
const toMachines: string[] = [];

beforeAll(async () => {
  office = await openOffice();
  await office.asOfficer('GET', '/api/session');
  screens = [await listen(office, {}, 'display'), await listen(office, {}, 'kiosk')];
  await visit();
  asked = await sendEverywhere();
});
afterAll(async () => {
  for (const screen of screens) screen.hangUp();
  await office.close();
});

/** Two whole visits, one of a company and one on her own account, with every paper and a search. */
async function visit(): Promise<void> {
  const company = await registered(office, canaryPu());
  const own = await registered(office, canaryBpu(), 2);
  for (const { id } of [company, own]) {
    const berkas = `/api/berkas/${id}`;
    await office.asOfficer('PUT', `${berkas}/draft`, { revision: 1, form: canaryBpu() });
    await office.asOfficer('POST', `${berkas}/payment-code`, { origin: 'official', code: CANARY.nik });
    for (const paper of ['payment-slip', 'document-receipt', 'missing-documents']) {
      const printed = await office.asOfficer(
        'POST',
        `${berkas}/prints`,
        { paper },
        { 'idempotency-key': paper },
      );
      if (printed.statusCode === 201) {
        await office.asOfficer('GET', `/api/print-jobs/${printed.json().id}/bytes`);
        await office.asOfficer('GET', `/api/print-jobs/${printed.json().id}/picture`);
      }
    }
    await office.asOfficer('GET', `${berkas}/receipt.pdf`);
    await office.asOfficer('POST', `${berkas}/registration`, { form: { ...canaryBpu(), nik: CANARY.name } });
  }
  await office.asOfficer('POST', '/api/counters/1/finish');
  for (const query of Object.values(CANARY)) await office.asOfficer('POST', '/api/berkas/search', { query });
  await office.asOfficer('GET', `/api/berkas/${company.id}`);
}

/** Sends the canary to every route, in every text, as everybody who may ask; answers with how often. */
async function sendEverywhere(): Promise<number> {
  const { id } = await openBerkas(office, 'BPU', 3);
  let someone = await everybody();
  let sent = 0;
  for (const shape of routeShapes(office.app)) {
    const route = `${shape.method} ${shape.path}`;
    if (ENDLESS.includes(route)) continue;
    for (const body of bodiesOf(shape, [id], OFFICE_OWN.test(route))) {
      for (const params of [CANARY.nik, CANARY.name, id]) {
        if ([401, 403].includes(await send(shape, params, body, someone))) someone = await everybody();
        await send(shape, params, body, {});
        sent += 2;
      }
    }
  }
  return sent;
}

function bodiesOf({ body, method }: RouteShape, ids: readonly string[], own: boolean): (string | null)[] {
  if (method === 'GET') return [null];
  const right = fc.sample(fitting(body ?? {}, ids), { seed: 7, numRuns: 2 });
  const bearing = right.map((value) => withCanary(value));
  // With a key nobody knows, or no end, each is refused: by the schema, or as no JSON at all.
  const refused = bearing.map((value) => JSON.stringify({ ...Object(value), takDikenal: CANARY.nik }));
  const torn = JSON.stringify({ nik: CANARY.nik, name: CANARY.name }).slice(0, -1);
  return [...(own ? [] : bearing.map((value) => JSON.stringify(value))), ...refused, torn, CANARY.name];
}

/** A session with every role; what was asked before may have ended the last one. */
async function everybody(): Promise<Record<string, string>> {
  const username = `semua${office.deps.ids.next().slice(-12)}`;
  await addUser(office, { username, password: 'kata sandi', roles: ROLES });
  return cookieOf(await signIn(office, username, 'kata sandi'));
}

async function send(
  { method, path, query }: RouteShape,
  value: string,
  body: string | null,
  who: Record<string, string>,
): Promise<number> {
  const filled = path.replace(/:n\b/, '1').replace(/:(\w+)|\*/g, encodeURIComponent(value));
  const search = Object.keys(query).map((name) => `${name}=${encodeURIComponent(value)}`);
  const reply = await office.app.inject({
    method: method as InjectOptions['method'],
    url: [filled, ...(search.length === 0 ? [] : [search.join('&')])].join('?'),
    headers: {
      ...{ host: '127.0.0.1:8080', 'user-agent': CANARY.name, referer: `http://127.0.0.1/${CANARY.nik}` },
      ...{ 'idempotency-key': `${CANARY.nik}${body?.length ?? 0}`, 'x-request-id': CANARY.nik },
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...who,
    },
    ...(body === null ? {} : { payload: body }),
  });
  const { location } = reply.headers;
  if (location !== undefined) addresses.push(String(location));
  addresses.push(...(reply.body.match(/"[a-zA-Z]*[uU]rl":"[^"]*"/g) ?? []));
  if (who.cookie === undefined) toMachines.push(`${method} ${path} ${reply.body}`);
  return reply.statusCode;
}

function databaseBytes(): Buffer {
  const names = readdirSync(office.dataDir, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(db|sqlite)(-wal|-shm)?$/.test(name));
  expect(files.some((name) => name.endsWith('-wal'))).toBe(true);
  return Buffer.concat(files.map((name) => readFileSync(join(office.dataDir, name))));
}

describe('somebody whose data went through every route', () => {
  it('went through all of them', () => {
    expect(asked).toBeGreaterThan(1_000);
  });

  it('is nowhere in the database file or its write-ahead log', () => {
    const bytes = databaseBytes();
    expect(bytes.includes('payment-code-issued')).toBe(true);
    expect(traces(bytes)).toEqual([]);
  });

  it('is in no event', async () => {
    const events = await eventsOf(office);
    expect(events.length).toBeGreaterThan(50);
    expect(events.filter((event) => traces(JSON.stringify(event)).length > 0)).toEqual([]);
  });

  it('is in no line of the log', () => {
    expect(office.logged.filter((line) => traces(line).length > 0)).toEqual([]);
  });

  it('is told to no screen on the wall', async () => {
    for (const screen of screens) {
      expect(screen.texts.length).toBeGreaterThan(10);
      expect(screen.texts.filter((text) => traces(text).length > 0)).toEqual([]);
    }
    const board = await office.atKiosk('GET', '/api/board');
    expect(traces(board.body)).toEqual([]);
  });

  it('is told to nobody who is not signed in, not even what they said themselves', () => {
    expect(toMachines.length).toBeGreaterThan(500);
    expect(toMachines.filter((reply) => traces(reply).length > 0)).toEqual([]);
  });

  it('is in no address the server gives out', () => {
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => traces(address).length > 0)).toEqual([]);
  });
});
