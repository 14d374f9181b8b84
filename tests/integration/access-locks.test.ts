import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../support/events.ts';
import { ADMIN_PASSWORD, type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const MINUTE = 60_000;
const PASSWORD = 'perahu kayu di muara sungai';
const PIN = '193746';

let office: Office;
let her: { cookie: string };
beforeEach(async () => {
  office = await openOffice({ lockMinutes: 15 });
  await addUser(office, { username: 'sari', password: PASSWORD, roles: ['officer'] });
  her = cookieOf(await signIn(office, 'sari', PASSWORD));
});
afterEach(() => office.close());

const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object, from = '192.168.1.20') =>
  office.app.inject({
    ...{ method, url, headers: { host: 'localhost', ...her }, remoteAddress: from },
    ...(body === undefined ? {} : { payload: body }),
  });
const session = async () => (await ask('GET', '/api/session')).json();
const queue = async () => (await ask('GET', '/api/queue')).json().code ?? 'seen';
const setPin = (pin: string | null, password = PASSWORD) => ask('PUT', '/api/session/pin', { pin, password });
const unlock = (body: object) => ask('POST', '/api/session/unlock', body);
/** Time goes by with the page open, which asks for news by itself. */
async function minutesPass(minutes: number): Promise<void> {
  for (let at = 0; at < minutes; at += 1) {
    office.clock.advance(MINUTE);
    await ask('GET', '/api/services');
    await office.aSecondPasses();
  }
}

describe('a screen that is left alone', () => {
  it('locks after the set time, whatever its page asks for by itself; the log says so once', async () => {
    await minutesPass(14);
    expect([await queue(), (await session()).locked]).toEqual(['seen', false]);
    await minutesPass(1);
    expect([await queue(), (await session()).locked]).toEqual(['session-locked', true]);
    await minutesPass(3);
    const locked = await eventsOf(office, 'session-locked');
    expect(locked).toHaveLength(1);
    expect(locked[0]).toMatchObject({ actor: 'system', data: { why: 'left-alone' } });
  });

  it('stays open while somebody says that they are there, or does anything', async () => {
    for (let at = 0; at < 4; at += 1) {
      await minutesPass(10);
      expect((await ask('POST', '/api/session/active')).statusCode).toBe(204);
    }
    await minutesPass(10);
    await ask('POST', '/api/counters/1/staff');
    await minutesPass(10);
    expect(await queue()).toBe('seen');
  });

  it('is refused even before the log heard of it, and doing something then does not open it', async () => {
    office.clock.advance(15 * MINUTE);
    expect((await ask('POST', '/api/counters/1/staff')).json().code).toBe('session-locked');
    await ask('POST', '/api/session/active');
    expect(await queue()).toBe('session-locked');
  });

  it('is neither locked nor ended while somebody is called or served at its counter', async () => {
    await ask('POST', '/api/counters/1/staff');
    await ask('POST', '/api/tickets', { service: 'PU' });
    expect((await ask('POST', '/api/counters/1/next')).statusCode).toBe(200);
    // Eleven hours: longer than a session may last, and nobody touched the page.
    for (let hours = 0; hours < 11; hours += 1) {
      office.clock.advance(60 * MINUTE);
      await office.aSecondPasses();
    }
    expect([await queue(), (await session()).locked]).toEqual(['seen', false]);
    expect(await eventsOf(office, 'counter-left')).toEqual([]);
    expect((await ask('POST', '/api/counters/1/finish')).statusCode).toBe(200);
    // With the visit over, so is the session.
    expect((await ask('GET', '/api/session')).statusCode).toBe(401);
  });

  it('follows the board, which hangs in the hall, and shows nothing else', async () => {
    await ask('POST', '/api/session/lock');
    expect((await ask('GET', '/api/board')).statusCode).toBe(200);
    for (const url of ['/api/queue', '/api/counters', '/api/print-jobs'])
      expect((await ask('GET', url)).json().code, url).toBe('session-locked');
  });

  it('does not stop a kiosk in the same browser at the server itself', async () => {
    await ask('POST', '/api/session/lock');
    expect((await ask('POST', '/api/tickets', { service: 'PU' }, '127.0.0.1')).statusCode).toBe(201);
    expect((await ask('POST', '/api/tickets', { service: 'PU' })).json().code).toBe('session-locked');
    expect((await ask('GET', '/api/queue', undefined, '127.0.0.1')).json().code).toBe('session-locked');
  });
});

describe('a locked screen', () => {
  it('opens with the PIN, and the log says who locked and who opened it', async () => {
    expect((await setPin(PIN)).statusCode).toBe(204);
    expect(await session()).toMatchObject({ hasPin: true, pinOpens: true, pinDigits: 6, lockMinutes: 15 });
    expect((await ask('POST', '/api/session/lock')).statusCode).toBe(204);
    expect(await queue()).toBe('session-locked');
    expect((await unlock({ pin: PIN })).statusCode).toBe(204);
    expect(await queue()).toBe('seen');
    const told = [await eventsOf(office, 'session-locked'), await eventsOf(office, 'session-unlocked')];
    expect(told.map(([event]) => event?.data)).toMatchObject([{ why: 'by-hand' }, { by: 'pin' }]);
    expect(told.every(([event]) => event?.actor.startsWith('user:'))).toBe(true);
  });

  it('opens with the password, and only with it where no PIN was set', async () => {
    await ask('POST', '/api/session/lock');
    expect((await unlock({ pin: PIN })).json().code).toBe('password-needed');
    expect((await unlock({ password: 'salah' })).json().code).toBe('wrong-password');
    expect((await unlock({ password: PASSWORD })).statusCode).toBe(204);
    expect(await queue()).toBe('seen');
    expect(await eventsOf(office, 'unlock-refused')).toHaveLength(1);
  });

  it('takes no PIN after five wrong ones, not even the right one, until the password opened it', async () => {
    await setPin(PIN);
    await ask('POST', '/api/session/lock');
    for (let at = 0; at < 5; at += 1) expect((await unlock({ pin: '280913' })).json().code).toBe('wrong-pin');
    expect(await session()).toMatchObject({ hasPin: true, pinOpens: false });
    expect((await unlock({ pin: PIN })).json().code).toBe('password-needed');
    // Locking it once more gives no new tries.
    await ask('POST', '/api/session/lock');
    expect((await unlock({ pin: PIN })).json().code).toBe('password-needed');
    expect((await unlock({ password: PASSWORD })).statusCode).toBe(204);
    await ask('POST', '/api/session/lock');
    expect((await unlock({ pin: PIN })).statusCode).toBe(204);
  });

  it('counts wrong PINs that come at once', async () => {
    await setPin(PIN);
    await ask('POST', '/api/session/lock');
    await Promise.all(Array.from({ length: 12 }, () => unlock({ pin: '280913' })));
    expect((await unlock({ pin: PIN })).json().code).toBe('password-needed');
  });

  it('lets nobody change the PIN, and lets anybody sign out', async () => {
    await ask('POST', '/api/session/lock');
    expect((await setPin(PIN)).json().code).toBe('session-locked');
    expect((await ask('DELETE', '/api/session')).statusCode).toBe(204);
    expect((await ask('GET', '/api/session')).statusCode).toBe(401);
  });

  it('gives way to somebody else who signs in there: the session and its seat are theirs no more', async () => {
    await ask('POST', '/api/counters/1/staff');
    await ask('POST', '/api/session/lock');
    const reply = await ask('POST', '/api/session', { username: 'admin', password: ADMIN_PASSWORD });
    expect(reply.json()).toMatchObject({ user: { username: 'admin' }, locked: false });
    expect((await ask('GET', '/api/session')).statusCode).toBe(401);
    expect(await eventsOf(office, 'counter-left')).toHaveLength(1);
    expect(await eventsOf(office, 'session-ended')).toMatchObject([{ data: { why: 'replaced' } }]);
  });

  it('keeps seat and visit of the same person who signs in again', async () => {
    await ask('POST', '/api/counters/1/staff');
    await ask('POST', '/api/tickets', { service: 'PU' });
    await ask('POST', '/api/counters/1/next');
    her = cookieOf(await ask('POST', '/api/session', { username: 'sari', password: PASSWORD }));
    expect(await eventsOf(office, 'counter-left')).toEqual([]);
    office.clock.advance(60 * MINUTE);
    expect(await queue()).toBe('seen');
  });
});

describe('a PIN', () => {
  it('is set by who knows the password, and is no PIN anybody would try first', async () => {
    expect((await setPin(PIN, 'salah')).json().code).toBe('wrong-password');
    for (const weak of ['123456', '000000', '121212', '1937', '19374655'])
      expect((await setPin(weak)).json().code, weak).toBe('weak-pin');
    expect((await setPin('19374a')).statusCode).toBe(400);
    expect((await session()).hasPin).toBe(false);
    await setPin(PIN);
    await setPin(null);
    expect((await session()).hasPin).toBe(false);
    expect(await eventsOf(office, 'pin-set')).toMatchObject([
      { data: { set: true } },
      { data: { set: false } },
    ]);
  });
});
