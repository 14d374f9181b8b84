import { readFileSync } from 'node:fs';
import { HOTP, Secret } from 'otpauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf } from '../support/personas.ts';

const SECOND = 1_000;
const PASSWORD = 'perahu kayu di muara sungai';

let office: Office;
let his: { cookie: string };
beforeEach(async () => {
  office = await openOffice();
  await addUser(office, { username: 'budi', password: PASSWORD, roles: ['admin'] });
  his = cookieOf(await enter());
});
afterEach(() => office.close());

const enter = (code?: string, password = PASSWORD) =>
  office.app.inject({
    ...{ method: 'POST', url: '/api/session', headers: { host: 'localhost' } },
    payload: { username: 'budi', password, ...(code === undefined ? {} : { code }) },
  });
const ask = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
  office.app.inject({
    ...{ method, url, headers: { host: 'localhost', ...his } },
    ...(payload && { payload }),
  });
/** What a phone shows whose clock is `ahead` of the office's. */
const phone = (secret: string, ahead = 0) =>
  HOTP.generate({
    secret: Secret.fromBase32(secret),
    counter: Math.floor((office.clock.now() + ahead) / (30 * SECOND)),
  });

async function setUp(ahead = 0): Promise<string> {
  const begun = await ask('POST', '/api/session/totp', { password: PASSWORD });
  const { secret } = begun.json();
  const confirmed = await ask('PUT', '/api/session/totp', { code: phone(secret, ahead) });
  expect(confirmed.statusCode).toBe(204);
  return secret;
}

describe('one-time codes', () => {
  it('are set up with a picture for the phone, and asked for once a code was seen to fit', async () => {
    const begun = await ask('POST', '/api/session/totp', { password: PASSWORD });
    const { qr, secret } = begun.json();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(qr[0]).toMatch(/^[01]{20,}$/);
    // Begun and not confirmed: nobody is kept out.
    expect((await enter()).statusCode).toBe(200);
    expect((await ask('PUT', '/api/session/totp', { code: '000000' })).json().code).toBe('wrong-code');
    expect((await ask('PUT', '/api/session/totp', { code: phone(secret) })).statusCode).toBe(204);
    expect((await ask('GET', '/api/session')).json().totp).toBe(true);
    expect((await enter()).json().code).toBe('code-required');
    expect(await eventsOf(office, 'totp-set')).toHaveLength(1);
  });

  it('are asked for only after the password was right', async () => {
    const secret = await setUp();
    office.clock.advance(60 * SECOND);
    expect((await enter(undefined, 'salah')).json().code).toBe('wrong-password');
    expect((await enter(phone(secret), 'salah')).json().code).toBe('wrong-password');
    const missing = await enter();
    expect([missing.statusCode, missing.json().code, missing.cookies]).toEqual([401, 'code-required', []]);
    expect((await enter(phone(secret))).statusCode).toBe(200);
  });

  it('open nothing twice, not even at once, and with a space in the middle as the phone shows them', async () => {
    const secret = await setUp();
    // The one that confirmed is used up.
    expect((await enter(phone(secret))).json().code).toBe('wrong-code');
    office.clock.advance(30 * SECOND);
    const code = phone(secret);
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    const both = await Promise.all([enter(spaced), enter(spaced)]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
    expect((await enter(code)).json().code).toBe('wrong-code');
  });

  it('cannot be tried out: five wrong ones are held up as wrong passwords are', async () => {
    const secret = await setUp();
    office.clock.advance(60 * SECOND);
    for (let at = 0; at < 5; at += 1) {
      // Asking without a code in between gives no new tries.
      expect((await enter()).json().code).toBe('code-required');
      expect((await enter('000000')).json().code).toBe('wrong-code');
    }
    expect((await enter(phone(secret))).statusCode).toBe(429);
    office.clock.advance(31 * SECOND);
    expect((await enter(phone(secret))).statusCode).toBe(200);
  });

  it('go on fitting when the office’s PC drifts away from the phone, and when its clock is set right', async () => {
    const secret = await setUp(4 * 60 * SECOND);
    for (const ahead of [4.5, 5, 5.5, 6]) {
      office.clock.advance(24 * 3_600 * SECOND);
      expect((await enter(phone(secret, ahead * 60 * SECOND))).statusCode, `${ahead}`).toBe(200);
    }
    expect((await enter(phone(secret, 9 * 60 * SECOND))).json().code).toBe('wrong-code');
    office.clock.advance(24 * 3_600 * SECOND);
    expect((await enter(phone(secret))).statusCode).toBe(200);
  });

  it('fit again after the PC’s clock had been a year ahead', async () => {
    const secret = await setUp();
    const now = office.clock.now();
    office.clock.set('2027-11-23T08:00:00+07:00');
    expect((await enter(phone(secret))).statusCode).toBe(200);
    office.clock.set(new Date(now + 60 * SECOND).toISOString());
    expect((await enter(phone(secret))).statusCode).toBe(200);
  });

  it('are turned off with the password, and not set up anew over those that are on', async () => {
    await setUp();
    expect((await ask('POST', '/api/session/totp', { password: PASSWORD })).json().code).toBe('code-set-up');
    expect((await ask('POST', '/api/session/totp/remove', { password: 'salah' })).json().code).toBe(
      'wrong-password',
    );
    expect((await ask('POST', '/api/session/totp/remove', { password: PASSWORD })).statusCode).toBe(204);
    expect((await enter()).statusCode).toBe(200);
    expect(await eventsOf(office, 'totp-removed')).toHaveLength(1);
    expect((await ask('PUT', '/api/session/totp', { code: '123456' })).json().code).toBe('no-code-set-up');
  });

  it('are made from a secret that nobody reads in the file or the log', async () => {
    const secret = await setUp();
    await office.store.read(async () => undefined);
    for (const name of ['loket.db', 'loket.db-wal'])
      expect(readFileSync(`${office.dataDir}/${name}`).includes(secret), name).toBe(false);
    expect(office.logged.join('\n')).not.toContain(secret);
  });
});
