import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { ScreensNow } from '../../contract/screens.ts';
import { keepSession } from '../../server/access/keep-session.ts';
import { actorOfCookie } from '../../server/access/read-session.ts';
import { type LiveListener, listen as listenTo } from '../support/live-listener.ts';
import { ADMIN_PASSWORD, type Office, openOffice } from '../support/open-office.ts';
import { bearerOf, pairedDevice } from '../support/paired-device.ts';
import { cookieOf, signIn } from '../support/personas.ts';

const MINUTE = 60_000;

let office: Office;
const screens: LiveListener[] = [];
beforeEach(async () => {
  office = await openOffice();
});
afterEach(async () => {
  for (const screen of screens.splice(0)) screen.hangUp();
  await office.close();
});

const now = async () => (await office.asOfficer('GET', '/api/screens/now')).json<ScreensNow>();
const show = async (kind?: string) => {
  const screen = await listenTo(office, {}, kind);
  screens.push(screen);
  await screen.snapshot();
  return screen;
};
const notices = (screen: LiveListener) =>
  screen.news().flatMap((news) => (news.type === 'notice' ? news.what : []));

describe('the screens that are connected', () => {
  it('are counted by what they say they are, until they hang up', async () => {
    expect(await now()).toEqual({ displays: 0, kiosks: 0, sound: 'unknown', voice: 'unknown', tvs: [] });
    const [display] = [
      await show('display'),
      await show('display'),
      await show('kiosk'),
      await show('officer'),
    ];
    await show();
    expect(await now()).toMatchObject({ displays: 2, kiosks: 1, sound: 'unknown', voice: 'unknown' });
    display.hangUp();
    await expect.poll(now).toMatchObject({ displays: 1 });
  });

  it.each(['tv', '', 'display,kiosk', 'constructor'])('are refused as "%s"', async (kind) => {
    await expect(listenTo(office, {}, kind)).rejects.toThrow(/400/);
  });
});

describe('the sound of the TVs', () => {
  const on = '{"sound":"on"}';
  const blocked = '{"sound":"blocked"}';

  it('is on once each of them said so, and blocked as soon as one is silent', async () => {
    const [left, right] = [await show('display'), await show('display')];
    left.say(on);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await now()).sound).toBe('unknown');
    right.say(' { "sound": "on" } ');
    await expect.poll(async () => (await now()).sound).toBe('on');
    left.say(blocked);
    await expect.poll(async () => (await now()).sound).toBe('blocked');
    left.hangUp();
    await expect.poll(async () => (await now()).sound).toBe('on');
    right.hangUp();
    await expect.poll(async () => (await now()).sound).toBe('unknown');
  });

  it('does not wait for a TV that is set to be silent', async () => {
    const [left, right] = [await show('display'), await show('display')];
    left.say('{"sound":"set-off"}');
    await expect.poll(async () => (await now()).tvs).toMatchObject([{ sound: 'set-off' }, {}]);
    expect((await now()).sound).toBe('unknown');
    right.say(on);
    await expect.poll(async () => (await now()).sound).toBe('on');
  });

  it.each([
    'on',
    '"on"',
    '{"sound":"loud"}',
    '{"sound":"on","volume":11}',
    '{"sound":"on","test":"loud"}',
    '[{"sound":"on"}]',
    'null',
    '{"sound":"on"}'.padEnd(65),
    Buffer.from(on),
  ])('is not said by %s, which harms nobody', async (word) => {
    const display = await show('display');
    display.say(word);
    display.say(blocked);
    await expect.poll(async () => (await now()).sound).toBe('blocked');
    display.say(word);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await now()).toMatchObject({ displays: 1, sound: 'blocked' });
  });

  it('is not the business of other screens', async () => {
    const [display, kiosk] = [await show('display'), await show('kiosk')];
    display.say(on);
    kiosk.say(blocked);
    await expect.poll(async () => (await now()).sound).toBe('on');
  });

  it('is tried at the officer’s wish: the TVs hear it, the kiosks do not', async () => {
    // Signing in is news by itself; it is over before the screens come.
    await now();
    const [display, kiosk] = [await show('display'), await show('kiosk')];
    const asked = await office.asOfficer('POST', '/api/screens/display/sound-test');
    expect([asked.statusCode, asked.json<ScreensNow>().displays]).toEqual([200, 1]);
    await expect.poll(() => notices(display)).toEqual(['sound-test']);
    // It does not come between the news: the next of them is heard as ever.
    await office.atKiosk('POST', '/api/tickets', { service: 'PU' });
    await expect
      .poll(() => [display, kiosk].map((screen) => screen.news().at(-1)?.type))
      .toEqual(['ticket-issued', 'ticket-issued']);
    expect(notices(kiosk)).toEqual([]);
  });
});

describe('each TV', () => {
  const tvs = async () => (await now()).tvs;

  it('is told by the name of its device, with what it said last', async () => {
    const device = await pairedDevice(office, 'display', 'TV ruang tunggu');
    const paired = await listenTo(office, bearerOf(device), 'display');
    screens.push(paired);
    const unknown = { sound: 'unknown', voice: 'unknown', test: null };
    await expect.poll(tvs).toEqual([{ name: 'TV ruang tunggu', ...unknown }]);
    const other = await show('display');
    paired.say('{"sound":"on","voice":"off"}');
    other.say('{"sound":"blocked"}');
    await expect.poll(tvs).toEqual([
      { name: 'TV ruang tunggu', sound: 'on', voice: 'off', test: null },
      { name: null, sound: 'blocked', voice: 'unknown', test: null },
    ]);
    expect((await now()).voice).toBe('off');
    // Each word is all it knows: calls that are no longer to be spoken are missed by nobody.
    paired.say('{"sound":"on"}');
    await expect.poll(tvs).toMatchObject([{ sound: 'on', voice: 'unknown' }, {}]);
    expect((await now()).voice).toBe('unknown');
  });

  it('answers the sound test when it is over; an answer is not taken from what it says meanwhile', async () => {
    const [left, right] = [await show('display'), await show('display')];
    const asked = await office.asOfficer('POST', '/api/screens/display/sound-test');
    expect(asked.json<ScreensNow>().tvs).toMatchObject([{ test: 'asked' }, { test: 'asked' }]);
    left.say('{"sound":"on","voice":"on"}');
    await expect.poll(tvs).toMatchObject([{ sound: 'on', voice: 'on', test: 'asked' }, { test: 'asked' }]);
    left.say('{"sound":"on","voice":"on","test":"spoken"}');
    right.say('{"sound":"on","voice":"off","test":"chimed"}');
    await expect.poll(tvs).toMatchObject([{ test: 'spoken' }, { voice: 'off', test: 'chimed' }]);
    await office.asOfficer('POST', '/api/screens/display/sound-test');
    expect(await tvs()).toMatchObject([{ test: 'asked' }, { test: 'asked' }]);
  });
});

describe('an officer’s page', () => {
  const changes = (screen: LiveListener) =>
    notices(screen).filter((what) => what === 'screens-changed').length;

  it('hears within a second that a TV fell silent, came or went; no other screen is bothered', async () => {
    await now();
    const [officer, kiosk] = [await show('officer'), await show('kiosk')];
    await expect.poll(() => changes(officer)).toBe(1);
    const display = await show('display');
    await expect.poll(() => changes(officer)).toBe(2);
    display.say('{"sound":"blocked"}');
    await expect.poll(() => changes(officer), { timeout: 1_000 }).toBe(3);
    // The same once more is no news.
    display.say('{"sound":"blocked"}');
    display.say('{"sound":"on","voice":"off"}');
    await expect.poll(() => changes(officer), { timeout: 1_000 }).toBe(4);
    display.hangUp();
    await expect.poll(() => changes(officer)).toBe(5);
    expect([changes(kiosk), changes(display)]).toEqual([0, 0]);
  });
});

describe('an officer’s page that is open', () => {
  const opened = async () => {
    const { cookie } = cookieOf(await signIn(office, 'admin', ADMIN_PASSWORD));
    const value = cookie.split('=')[1] ?? '';
    const actor = await actorOfCookie(office.deps, value, false);
    if (actor?.kind !== 'user') throw new Error('nobody signed in');
    return {
      sessionId: actor.sessionId,
      isAlive: async () => (await actorOfCookie(office.deps, value, false)) !== null,
    };
  };

  it('keeps its session from idling out', async () => {
    const { sessionId, isAlive } = await opened();
    for (let minutes = 0; minutes < 300; minutes += 60) {
      office.clock.advance(60 * MINUTE);
      await keepSession(office.deps, sessionId);
    }
    expect(await isAlive()).toBe(true);
  });

  it('does not wake a session that is over', async () => {
    const { sessionId, isAlive } = await opened();
    office.clock.advance(120 * MINUTE);
    await keepSession(office.deps, sessionId);
    expect(await isAlive()).toBe(false);
  });

  it('does not outlast the longest session', async () => {
    const { sessionId, isAlive } = await opened();
    for (let minutes = 0; minutes < 600; minutes += 60) {
      office.clock.advance(60 * MINUTE);
      await keepSession(office.deps, sessionId);
    }
    expect(await isAlive()).toBe(false);
  });

  // Over a real port: an injected socket answers no ping. The ping is ten seconds away.
  it('says so over its socket', { timeout: 40_000 }, async () => {
    const headers = cookieOf(await signIn(office, 'admin', ADMIN_PASSWORD));
    await office.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = office.app.server.address() as AddressInfo;
    const page = new WebSocket(`ws://127.0.0.1:${port}/api/live?screen=officer`, { headers });
    await once(page, 'message');
    office.clock.advance(100 * MINUTE);
    await once(page, 'ping');
    await new Promise((resolve) => setTimeout(resolve, 500));
    office.clock.advance(100 * MINUTE);
    const asked = await office.asOfficer('GET', '/api/session', undefined, headers);
    expect(asked.statusCode).toBe(200);
    page.terminate();
  });
});

describe('a kiosk whose screen is to be measured', () => {
  const measure = async (body: object) =>
    (await office.asOfficer('POST', '/api/screens/kiosk/measure', body)).json<{ kiosks: number }>();
  const asked = (screen: LiveListener) => notices(screen).includes('measure-screen');

  it('is the paired one that was meant, and no other screen', async () => {
    const [here, there] = [await pairedDevice(office, 'kiosk'), await pairedDevice(office, 'kiosk', 'Lain')];
    const kiosks = [
      await listenTo(office, bearerOf(here), 'kiosk'),
      await listenTo(office, bearerOf(there), 'kiosk'),
    ];
    screens.push(...kiosks);
    for (const kiosk of kiosks) await kiosk.snapshot();
    const others = [await show('kiosk'), await show('display')];
    expect(await measure({ device: here.device })).toEqual({ kiosks: 1 });
    await expect.poll(() => kiosks.map(asked)).toEqual([true, false]);
    expect(others.map(asked)).toEqual([false, false]);
  });

  it('is every one that is not paired, when none is named', async () => {
    const unpaired = [await show('kiosk'), await show('kiosk'), await show('display')];
    expect(await measure({})).toEqual({ kiosks: 2 });
    await expect.poll(() => unpaired.map(asked)).toEqual([true, true, false]);
  });

  it('may be away: then nobody is asked', async () => {
    const { device } = await pairedDevice(office, 'kiosk');
    expect(await measure({ device })).toEqual({ kiosks: 0 });
  });
});
