import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { users } from '../../db/tables/access.ts';
import { ok } from '../../domain/result.ts';
import { hashPassword } from '../../server/access/password-hash.ts';
import { ADMIN_PASSWORD, type Office, openOffice } from '../support/open-office.ts';
import { pairedDevice } from '../support/paired-device.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const PASSWORD = 'perahu kayu di muara sungai';
const NEXT = 'gerobak merah di tepi sawah';

let office: Office;
let meanwhile: (() => Promise<void>) | null = null;
beforeEach(async () => {
  meanwhile = null;
  office = await openOffice({
    deps: (deps) => ({
      ...deps,
      passwords: {
        async turn(asker, work) {
          const turned = await deps.passwords.turn(asker, work);
          const happens = meanwhile;
          meanwhile = null;
          await happens?.();
          return turned;
        },
      },
    }),
  });
  await addUser(office, { username: 'sari', password: PASSWORD, roles: ['officer'] });
});
afterEach(() => office.close());

const sari = async () => {
  const accounts = (await office.asOfficer('GET', '/api/accounts')).json();
  return accounts.find(({ username }: { username: string }) => username === 'sari').id as string;
};
const asAdmin = async (method: 'POST' | 'DELETE', url: string, body: unknown = {}) =>
  expect((await office.asOfficer(method, url, body)).statusCode).toBe(200);
const session = async (cookie: { cookie: string }) =>
  (await office.atKiosk('GET', '/api/session', undefined, cookie)).statusCode;
const put = (cookie: { cookie: string }, url: string, payload: object) =>
  office.app.inject({ method: 'PUT', url, headers: { host: 'localhost', ...cookie }, payload });
const row = async (id: string) =>
  (await office.store.read((tx) => queries(tx).select().from(users).where(eq(users.id, id))))[0];

describe('while a password is checked', () => {
  it('the account may be disabled: nobody comes in, nor when it is enabled again', async () => {
    const id = await sari();
    meanwhile = () => asAdmin('POST', `/api/accounts/${id}/disable`);
    const reply = await signIn(office, 'sari', PASSWORD);
    expect(reply.statusCode).toBe(401);
    expect(reply.json().code).toBe('wrong-password');
    expect(reply.cookies).toEqual([]);
  });

  it('it may be given anew: the old one opens nothing any more and does not come back', async () => {
    const id = await sari();
    // Hashed at another cost, so that it is hashed anew at the sign-in.
    const stale = await hashPassword(PASSWORD, office.deps.random, { memory: 72, passes: 1, parallelism: 1 });
    await office.store.unit(async (tx) => {
      await queries(tx).update(users).set({ passwordHash: stale }).where(eq(users.id, id));
      return ok();
    });
    meanwhile = () => asAdmin('POST', `/api/accounts/${id}/password`, { secondFactors: 'keep' });
    expect((await signIn(office, 'sari', PASSWORD)).statusCode).toBe(401);
    expect((await signIn(office, 'sari', PASSWORD)).statusCode).toBe(401);
  });

  it('the desk may be revoked: no session is opened there', async () => {
    const { token } = await pairedDevice(office, 'desk');
    const [desk] = (await office.asOfficer('GET', '/api/devices')).json();
    meanwhile = () => asAdmin('DELETE', `/api/devices/${desk.id}`, undefined);
    const reply = await office.app.inject({
      ...{
        method: 'POST',
        url: '/api/session',
        headers: { host: 'localhost' },
        remoteAddress: '192.168.1.20',
      },
      payload: { username: 'sari', password: PASSWORD, desk: token },
    });
    expect(reply.statusCode).not.toBe(200);
    expect(reply.cookies).toEqual([]);
  });

  it('who sits in an old session cannot undo that another was given, nor leave a PIN behind', async () => {
    const id = await sari();
    for (const [url, more] of [
      ['/api/session/password', { current: PASSWORD, next: NEXT }],
      ['/api/session/pin', { password: PASSWORD, pin: '274913' }],
    ] as const) {
      await office.store.unit(async (tx) => {
        await queries(tx).update(users).set({ mustChangePassword: false }).where(eq(users.id, id));
        return ok();
      });
      const cookie = cookieOf(await signIn(office, 'sari', PASSWORD));
      const before = await row(id);
      meanwhile = () => asAdmin('POST', `/api/accounts/${id}/password`, { secondFactors: 'keep' });
      expect((await put(cookie, url, more)).statusCode).toBe(401);
      const after = await row(id);
      expect(after).toMatchObject({ mustChangePassword: true, pinHash: null });
      expect(await session(cookie)).toBe(401);
      await office.store.unit(async (tx) => {
        const passwordHash = before?.passwordHash ?? '';
        await queries(tx).update(users).set({ passwordHash }).where(eq(users.id, id));
        return ok();
      });
    }
    expect((await signIn(office, 'sari', NEXT)).statusCode).toBe(401);
  });
});

describe('a session', () => {
  it('ends with its office day, before anybody has opened the next one', async () => {
    office.clock.set('2026-11-23T22:00:00+07:00');
    const cookie = cookieOf(await signIn(office, 'admin', ADMIN_PASSWORD));
    office.clock.set('2026-11-23T23:59:00+07:00');
    expect(await session(cookie)).toBe(200);
    office.clock.set('2026-11-24T00:01:00+07:00');
    expect(await session(cookie)).toBe(401);
  });
});

describe('PINs that are tried all at once', () => {
  it('do not tell the right one from the others once too many were wrong', async () => {
    const cookie = cookieOf(await signIn(office, 'sari', PASSWORD));
    await put(cookie, '/api/session/pin', { password: PASSWORD, pin: '274913' });
    const post = (url: string, payload: object) =>
      office.app.inject({ method: 'POST', url, headers: { host: 'localhost', ...cookie }, payload });
    await post('/api/session/lock', {});
    const pins = Array.from({ length: 19 }, (_, at) => (at === 18 ? '274913' : String(300_123 + at)));
    const replies = await Promise.all(pins.map((pin) => post('/api/session/unlock', { pin })));
    const codes = replies.map((reply) => (reply.statusCode === 204 ? 'open' : reply.json().code));
    expect(codes.filter((code) => code === 'wrong-pin').length).toBeLessThan(10);
    // The right one and the last wrong one are answered alike.
    expect(codes[18]).toBe(codes[17]);
  });
});
