import { readdirSync, readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { sessions, users } from '../../db/tables/access.ts';
import { ok } from '../../domain/result.ts';
import { eventsOf } from '../support/events.ts';
import { ADMIN_PASSWORD, type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const MINUTE = 60_000;
const NEW_PASSWORD = 'perahu kayu di muara sungai';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const session = (headers: Record<string, string>) =>
  office.atKiosk('GET', '/api/session', undefined, headers);
const admin = async () => cookieOf(await signIn(office, 'admin', ADMIN_PASSWORD));
const changePassword = (headers: Record<string, string>, current: string, next: string) =>
  office.app.inject({
    ...{ method: 'PUT', url: '/api/session/password', headers: { host: 'localhost', ...headers } },
    payload: { current, next },
  });

describe('signing in', () => {
  it('answers who one is, and sets one cookie that no script can read and no other site can send', async () => {
    const reply = await signIn(office, 'admin', ADMIN_PASSWORD);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      user: { username: 'admin' },
      mustChangePassword: false,
      drill: false,
    });
    expect(reply.body).not.toContain('passwordHash');
    expect(reply.cookies).toHaveLength(1);
    const [cookie] = reply.cookies;
    expect(cookie).toEqual({
      name: 'loket_session',
      value: cookie?.value,
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
    });
    // 256 bits from the machine's randomness.
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
    expect((await session(cookieOf(reply))).json()).toEqual(reply.json());
  });

  it('takes the user name in any case and with spaces around it', async () => {
    expect((await signIn(office, ' Admin ', ADMIN_PASSWORD)).statusCode).toBe(200);
  });

  it('says the same of a wrong password and of a name that does not exist, and sets no cookie', async () => {
    const wrong = await signIn(office, 'admin', 'salah');
    const unknown = await signIn(office, 'siapa', 'salah');
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.json()).toEqual(unknown.json());
    expect(wrong.json().code).toBe('wrong-password');
    expect([...wrong.cookies, ...unknown.cookies]).toEqual([]);
    const refused = await eventsOf(office, 'sign-in-refused');
    expect(refused).toHaveLength(2);
    expect(JSON.stringify(refused)).not.toContain('siapa');
  });

  it('refuses an account that is disabled, and ends its sessions at once', async () => {
    await addUser(office, { username: 'sari', password: NEW_PASSWORD, roles: ['officer'] });
    const sari = cookieOf(await signIn(office, 'sari', NEW_PASSWORD));
    expect((await session(sari)).statusCode).toBe(200);
    await office.store.unit(async (tx) => {
      await queries(tx).update(users).set({ disabled: true }).where(eq(users.username, 'sari'));
      return ok();
    });
    expect((await session(sari)).statusCode).toBe(401);
    expect((await signIn(office, 'sari', NEW_PASSWORD)).statusCode).toBe(401);
  });

  it('keeps only a hash of the cookie, and no password', async () => {
    const { cookie } = await admin();
    for (const name of readdirSync(office.dataDir).filter((entry) => entry.startsWith('loket.db'))) {
      const bytes = readFileSync(`${office.dataDir}/${name}`);
      expect(bytes.includes(cookie.split('=')[1] ?? '')).toBe(false);
      expect(bytes.includes(ADMIN_PASSWORD)).toBe(false);
    }
  });
});

describe('guessing', () => {
  it('is held for half a minute after five failures, also with the right password, and then free again', async () => {
    for (let i = 0; i < 5; i += 1)
      expect((await signIn(office, 'admin', `tebakan ${i}`)).statusCode).toBe(401);
    const held = await signIn(office, 'admin', ADMIN_PASSWORD);
    expect(held.statusCode).toBe(429);
    expect(held.json().code).toBe('too-many-requests');
    office.clock.advance(29_000);
    expect((await signIn(office, 'admin', ADMIN_PASSWORD)).statusCode).toBe(429);
    office.clock.advance(1_000);
    expect((await signIn(office, 'admin', ADMIN_PASSWORD)).statusCode).toBe(200);
    expect((await signIn(office, 'admin', 'salah lagi')).statusCode).toBe(401);
  });

  it('from elsewhere locks nobody out here, and setting the clock on frees nobody', async () => {
    for (let i = 0; i < 5; i += 1) await signIn(office, 'admin', 'x', '192.168.1.66');
    expect((await signIn(office, 'admin', ADMIN_PASSWORD, '192.168.1.66')).statusCode).toBe(429);
    office.clock.set('2026-11-25T08:00:00+07:00');
    expect((await signIn(office, 'admin', ADMIN_PASSWORD, '192.168.1.66')).statusCode).toBe(429);
    expect((await signIn(office, 'admin', ADMIN_PASSWORD)).statusCode).toBe(200);
  });
});

describe('a session', () => {
  it('ends after two hours without a request', async () => {
    const cookie = await admin();
    office.clock.advance(119 * MINUTE);
    expect((await session(cookie)).statusCode).toBe(200);
    office.clock.advance(119 * MINUTE);
    expect((await session(cookie)).statusCode).toBe(200);
    office.clock.advance(120 * MINUTE);
    const idle = await session(cookie);
    expect(idle.statusCode).toBe(401);
    expect(idle.json().code).toBe('not-signed-in');
  });

  it('ends ten hours after the sign-in, however busy it was', async () => {
    const cookie = await admin();
    for (let minutes = 0; minutes < 595; minutes += 85) {
      expect((await session(cookie)).statusCode).toBe(200);
      office.clock.advance(85 * MINUTE);
    }
    office.clock.advance(4 * MINUTE);
    expect((await session(cookie)).statusCode).toBe(200);
    office.clock.advance(1 * MINUTE);
    expect((await session(cookie)).statusCode).toBe(401);
  });

  it('notes that it was used once a minute at most', async () => {
    const cookie = await admin();
    const lastSeen = async () => {
      return (await office.store.read((tx) => queries(tx).select().from(sessions)))[0]?.lastSeenAt;
    };
    const begun = office.clock.now();
    office.clock.advance(59_000);
    await session(cookie);
    expect(await lastSeen()).toBe(begun);
    office.clock.advance(1_000);
    await session(cookie);
    expect(await lastSeen()).toBe(begun + MINUTE);
  });

  it('ends when one signs out, for every later use of its cookie, and the cookie is taken back', async () => {
    const cookie = await admin();
    const out = await office.app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { host: 'localhost', ...cookie },
    });
    expect(out.statusCode).toBe(204);
    expect(out.cookies).toHaveLength(1);
    expect(out.cookies[0]).toMatchObject({ name: 'loket_session', value: '', path: '/' });
    expect(out.cookies[0]?.expires?.getTime()).toBe(0);
    expect((await session(cookie)).statusCode).toBe(401);
    expect(await eventsOf(office, 'signed-out')).toHaveLength(1);
  });

  it('ends with its office day, and the log says why once the next one is opened', async () => {
    office.clock.set('2026-11-23T22:00:00+07:00');
    const cookie = await admin();
    office.clock.set('2026-11-23T23:30:00+07:00');
    expect((await session(cookie)).statusCode).toBe(200);
    office.clock.set('2026-11-24T00:10:00+07:00');
    expect((await session(cookie)).statusCode).toBe(401);
    await office.atKiosk('POST', '/api/tickets', { service: 'PU' });
    expect((await session(cookie)).statusCode).toBe(401);
    expect(await eventsOf(office, 'session-ended')).toMatchObject([
      { actor: 'system', data: { why: 'day' } },
    ]);
  });

  it('outlives a restart of the server', async () => {
    const cookie = await admin();
    office = await office.reopen();
    expect((await session(cookie)).statusCode).toBe(200);
  });

  it('is nobody’s when its cookie is made up', async () => {
    for (const value of ['x', 'a'.repeat(43), '', '../../etc', '%00']) {
      expect((await session({ cookie: `loket_session=${value}` })).statusCode).toBe(401);
    }
  });
});

describe('a password the machine made', () => {
  beforeEach(() =>
    addUser(office, {
      username: 'baru',
      password: 'awal',
      roles: ['officer', 'admin'],
      mustChangePassword: true,
    }),
  );

  it('opens nothing but the page that changes it', async () => {
    const reply = await signIn(office, 'baru', 'awal');
    expect(reply.json().mustChangePassword).toBe(true);
    const cookie = cookieOf(reply);
    for (const url of ['/api/queue', '/api/board', '/api/settings', '/documentation/json']) {
      const gated = await office.atKiosk('GET', url, undefined, cookie);
      expect(gated.statusCode, url).toBe(403);
      expect(gated.json().code).toBe('password-change-required');
    }
    expect((await session(cookie)).statusCode).toBe(200);
    expect((await changePassword(cookie, 'awal', NEW_PASSWORD)).statusCode).toBe(204);
    expect((await office.atKiosk('GET', '/api/queue', undefined, cookie)).statusCode).toBe(200);
  });
});

describe('changing the password', () => {
  it('needs the present one, and from then on only the new one opens', async () => {
    const cookie = await admin();
    expect((await changePassword(cookie, 'bukan ini', NEW_PASSWORD)).json().code).toBe('wrong-password');
    expect((await changePassword(cookie, ADMIN_PASSWORD, NEW_PASSWORD)).statusCode).toBe(204);
    expect((await signIn(office, 'admin', ADMIN_PASSWORD)).statusCode).toBe(401);
    expect((await signIn(office, 'admin', NEW_PASSWORD)).statusCode).toBe(200);
    expect(await eventsOf(office, 'password-changed')).toHaveLength(1);
  });

  it('ends every other session of the account, and nobody else’s', async () => {
    await addUser(office, { username: 'sari', password: NEW_PASSWORD, roles: ['officer'] });
    const sari = cookieOf(await signIn(office, 'sari', NEW_PASSWORD));
    const [here, elsewhere] = [await admin(), await admin()];
    expect((await changePassword(here, ADMIN_PASSWORD, NEW_PASSWORD)).statusCode).toBe(204);
    expect((await session(here)).statusCode).toBe(200);
    expect((await session(elsewhere)).statusCode).toBe(401);
    expect((await session(sari)).statusCode).toBe(200);
    expect(await eventsOf(office, 'session-ended')).toMatchObject([{ data: { why: 'password-changed' } }]);
  });

  it.each([
    'pendek',
    'admin admin 2026',
    'BPJS-Ketenagakerjaan',
    'Petugas Loket 123',
    '123456781234',
    ADMIN_PASSWORD,
  ])('refuses %j', async (weak) => {
    const cookie = await admin();
    const refused = await changePassword(cookie, ADMIN_PASSWORD, weak);
    expect(refused.statusCode).toBe(422);
    expect(refused.json().code).toBe('weak-password');
    const check = { method: 'POST', url: '/api/session/password/check', payload: { next: weak } } as const;
    const headers = { host: '127.0.0.1:8080', ...cookie };
    const judged = (await office.app.inject({ ...check, headers })).json();
    expect(judged.weakness === null).toBe(weak === ADMIN_PASSWORD);
    expect(judged.minLength).toBe(12);
    expect((await signIn(office, 'admin', ADMIN_PASSWORD)).statusCode).toBe(200);
  });
});
