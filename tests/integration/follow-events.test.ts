import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowedTicket } from '../../contract/follow.ts';
import { PHONES } from '../../server/follow/following.ts';
import { createPlaces } from '../../server/http/places.ts';
import { type EventListener, listenTo } from '../support/event-listener.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
let origin: string;
const open: EventListener[] = [];

beforeEach(async () => {
  office = await openOffice();
  await office.app.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${(office.app.server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  for (const phone of open.splice(0)) phone.hangUp();
  await office.close();
});

const issue = async (service = 'BPU'): Promise<{ followUrl: string }> =>
  (await office.atKiosk('POST', '/api/tickets', { service })).json();
const officer = (path: string, body = {}) => office.asOfficer('POST', path, body);
const follow = async (path: string) => {
  const phone = await listenTo(`${origin}${path}/events`);
  open.push(phone);
  return phone;
};
const stateOf = (state: unknown) => (state as FollowedTicket).state;
/** Real time, during which nothing may come. */
const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the events of a ticket', () => {
  it('begin with the state as it is, and follow every change', async () => {
    const phone = await follow((await issue()).followUrl);
    expect(phone.status).toBe(200);
    expect(phone.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    expect(phone.headers['set-cookie']).toBeUndefined();
    expect((await phone.told(1))[0]).toMatchObject({ state: 'waiting', ahead: 0 });
    await officer('/api/counters/1/next');
    expect((await phone.told(2))[1]).toMatchObject({ state: 'called', counterName: 'Loket 1', calls: 1 });
    await officer('/api/counters/1/recall');
    expect((await phone.told(3))[2]).toMatchObject({ state: 'called', calls: 2 });
  });

  it('say nothing of what changes nothing for it', async () => {
    const phone = await follow((await issue()).followUrl);
    await phone.told(1);
    await issue('PU');
    await quiet(1_300);
    expect(phone.states()).toHaveLength(1);
  });

  it('gather what happens in quick succession, and read the queue once for all phones', async () => {
    const phones: EventListener[] = [];
    for (let number = 0; number < 8; number += 1) phones.push(await follow((await issue()).followUrl));
    await Promise.all(phones.map((phone) => phone.told(1)));
    await quiet(1_200);
    const told = phones.map((phone) => phone.states().length);
    const readings = vi.spyOn(office.deps.store, 'read');
    await officer('/api/counters/1/next');
    await officer('/api/counters/1/finish');
    await officer('/api/counters/1/next');
    readings.mockClear();
    await quiet(1_500);
    // One for the phones; the live feed of the TV has none to tell.
    expect(readings.mock.calls.length).toBeLessThanOrEqual(2);
    expect(phones.map((phone, at) => phone.states().length - (told[at] ?? 0))).toEqual(phones.map(() => 1));
    expect(phones.map((phone) => stateOf(phone.states().at(-1)))).toEqual([
      ...['over', 'called', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting'],
    ]);
  });

  it('beat while nothing happens, for the routers on the way and for the page', async () => {
    const phone = await follow((await issue()).followUrl);
    await phone.told(1);
    office.clock.advance(20_000);
    await quiet(1_300);
    expect(phone.text()).toMatch(/^: /m);
    expect(phone.text()).toContain('event: beat');
  });

  it('end with the day, after they have said so', async () => {
    const phone = await follow((await issue()).followUrl);
    await phone.told(1);
    office.clock.advance(24 * 3_600_000);
    await phone.ended;
    expect(stateOf(phone.states().at(-1))).toBe('over');
  });

  it('end at once when the server stops', async () => {
    const phone = await follow((await issue()).followUrl);
    await phone.told(1);
    const begun = performance.now();
    await office.app.close();
    await phone.ended;
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('places for phones', () => {
  it('are five hundred in all and a hundred for one address; this machine counts only in all', () => {
    const places = createPlaces(PHONES);
    for (let taken = 0; taken < 100; taken += 1) expect(places.take('10.0.0.1')).not.toBeNull();
    expect(places.take('10.0.0.1')).toBeNull();
    const first = places.take('10.0.0.2');
    for (let taken = 101; taken < 500; taken += 1) expect(places.take(null)).not.toBeNull();
    expect(places.take(null)).toBeNull();
    expect(places.take('10.0.0.3')).toBeNull();
    first?.();
    first?.();
    expect(places.take('10.0.0.3')).not.toBeNull();
    expect(places.take('10.0.0.3')).toBeNull();
  });

  it('that are all taken are said to be so, with when to come back', async () => {
    const { followUrl } = await issue();
    for (let taken = 0; taken < 500; taken += 1) await follow(followUrl);
    const late = await follow(followUrl);
    expect([late.status, late.headers['retry-after']]).toEqual([503, '10']);
    open.shift()?.hangUp();
    await vi.waitFor(async () => expect((await follow(followUrl)).status).toBe(200), 3_000);
  });
});
