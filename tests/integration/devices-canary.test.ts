import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEARER_PROTOCOL, SOCKET_PROTOCOL } from '../../contract/device-protocol.ts';
import { can } from '../../domain/access/can.ts';
import type { DeviceKind } from '../../domain/access/roles.ts';
import { registered } from '../support/berkas-samples.ts';
import { CANARY, canaryBpu, canaryPu, traces } from '../support/canary.ts';
import { type LiveListener, listen } from '../support/live-listener.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { bearerOf, pairedDevice } from '../support/paired-device.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';
import { routesOf } from '../support/route-list.ts';

/** Pages that never end are heard by the listeners instead. */
const ENDLESS = ['GET /t/:token/events', 'GET /api/live', 'GET /api/print-agent'];
const PAGES = ['kiosk', 'display', 'desk'] as const satisfies readonly DeviceKind[];

let office: Office;
const tokens: Partial<Record<DeviceKind, string>> = {};
const screens: LiveListener[] = [];
/** Everything a paired page was answered. */
const replies: string[] = [];

beforeAll(async () => {
  office = await openOffice({ publicUrl: 'http://antrian.example' });
  for (const kind of PAGES) tokens[kind] = (await pairedDevice(office, kind)).token;
  for (const kind of ['kiosk', 'display'] as const) {
    const offered = `${SOCKET_PROTOCOL}, ${BEARER_PROTOCOL}${tokens[kind]}`;
    const screen = await listen(office, { 'sec-websocket-protocol': offered }, kind);
    await screen.snapshot();
    screens.push(screen);
  }
});
afterAll(async () => {
  for (const screen of screens) screen.hangUp();
  await office.close();
});

async function as(kind: DeviceKind, method: InjectOptions['method'], url: string, payload?: object) {
  const reply = await office.app.inject({
    ...{ method, url, headers: { host: '127.0.0.1:8080', ...bearerOf({ token: tokens[kind] ?? '' }) } },
    ...(payload === undefined ? {} : { payload }),
  });
  replies.push(`${kind} ${method} ${url} ${JSON.stringify(reply.headers)} ${reply.body}`);
  return reply;
}

/** Asks every route as every page, with these ids and bodies that fit the ones a page may use. */
async function askEverywhere(ids: readonly string[], codes: readonly string[]): Promise<number> {
  let answered = 0;
  for (const route of routesOf(office.app)) {
    if (ENDLESS.includes(route)) continue;
    const [method, path = ''] = route.split(' ') as [InjectOptions['method'], string];
    for (const id of path.includes(':') ? [...ids, ...codes] : ['']) {
      const url = path
        .replace(':language', 'id')
        .replace(/:n\b/, '1')
        .replace(/:\w+/g, encodeURIComponent(id))
        .replace('*', '');
      for (const kind of PAGES) {
        const reply = await as(kind, method, url, method === 'GET' ? undefined : { code: codes[0] ?? '' });
        if (reply.statusCode < 400) answered += 1;
      }
    }
  }
  return answered;
}

describe('a paired page', () => {
  it('is told nothing of anybody, whatever it asks and hears during a visit', async () => {
    // Whoever sits at the counter is nobody's business in the hall, either.
    const person = { username: 'petugas', displayName: CANARY.name, password: 'kata sandi' };
    await addUser(office, { ...person, roles: ['officer'] });
    const cookie = cookieOf(await signIn(office, 'petugas', 'kata sandi'));
    await office.app.inject({
      ...{ method: 'POST', url: '/api/counters/1/staff', headers: { host: '127.0.0.1:8080', ...cookie } },
      payload: {},
    });

    const ids: string[] = [];
    const codes: string[] = [];
    const [own, company] = [
      await registered(office, canaryBpu(), 1),
      await registered(office, canaryPu(), 2),
    ];
    for (const berkas of [own, company]) {
      await office.asOfficer('POST', `/api/berkas/${berkas.id}/payment-code`, { origin: 'counter' });
      await office.asOfficer('POST', `/api/berkas/${berkas.id}/prints`, { paper: 'document-receipt' });
      const { code } = (await office.asOfficer('GET', `/api/berkas/${berkas.id}`)).json();
      expect(code).toMatch(/^\w{8}$/);
      ids.push(berkas.id);
      codes.push(code);
      const known = await as('kiosk', 'POST', '/api/tickets/by-code', { code });
      expect(known.statusCode).toBe(201);
      expect(Object.keys(known.json()).sort()).toEqual([
        ...['ahead', 'day', 'estimateMinutes', 'followUrl', 'help', 'id', 'kind', 'number'],
        ...['printJob', 'priority', 'service'],
      ]);
      ids.push(known.json().id);
      const follow = new URL(known.json().followUrl).pathname;
      for (const kind of PAGES) await as(kind, 'GET', `${follow}/state`);
      codes.push(follow.replace('/t/', ''));
    }
    const issued = (await as('kiosk', 'POST', '/api/tickets', { service: 'PU', priority: true })).json();
    const replaced = await as('kiosk', 'POST', `/api/tickets/${issued.id}/replace`, { service: 'INFO' });
    expect(replaced.statusCode).toBe(201);
    await office.asOfficer('POST', `/api/counters/1/finish`);
    await office.asOfficer('POST', '/api/counters/1/next');
    expect(await askEverywhere(ids, codes)).toBeGreaterThan(20);

    // Sent home with a number for tomorrow, and back with it.
    await office.asOfficer('POST', '/api/office/close', { reason: 'gangguan' });
    await askEverywhere(ids, codes);
    await expect.poll(() => screens.every((screen) => screen.texts.length > 10)).toBe(true);

    const told = [...replies, ...screens.flatMap(({ texts }) => texts)];
    expect(told.filter((text) => traces(text).length > 0)).toEqual([]);
    // The test can see what it looks for.
    const berkas = await office.asOfficer('GET', `/api/berkas/${ids[0]}`);
    expect(traces(berkas.body)).toContain('nik');
  }, 120_000);

  it('changes only the number it gave itself', async () => {
    const other = await pairedDevice(office, 'kiosk', 'Mesin kedua');
    await office.asOfficer('POST', '/api/office/reopen');
    const issued = (await as('kiosk', 'POST', '/api/tickets', { service: 'PU' })).json();
    const foreign = await office.atKiosk(
      'POST',
      `/api/tickets/${issued.id}/replace`,
      { service: 'JHT' },
      bearerOf(other),
    );
    expect(foreign.json().code).toBe('not-your-ticket');
    const own = await as('kiosk', 'POST', `/api/tickets/${issued.id}/replace`, { service: 'JHT' });
    expect(own.statusCode).toBe(201);
  });

  it('is not asked for a number by a TV or a desk', () => {
    for (const device of ['display', 'desk'] as const) {
      const actor = { kind: 'device', id: 'x', device } as const;
      expect(can(actor, 'issue-number').ok).toBe(false);
      expect(can(actor, 'change-own-number').ok).toBe(false);
    }
    expect(can({ kind: 'device', id: 'x', device: 'desk' }, 'watch-board').ok).toBe(false);
  });
});
