import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../contract/board.ts';
import type { Account, FirstPassword } from '../../contract/people.ts';
import { queries } from '../../db/open-tx.ts';
import { users } from '../../db/tables/access.ts';
import { userByName } from '../../db/users.ts';
import { ok } from '../../domain/result.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const NOBODY = '019a0000-0000-7000-8000-000000000000';
const SARI = { username: 'sari', displayName: 'Sari Lubis', roles: ['officer'] };

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const make = (body: object = SARI, headers = {}) => office.asOfficer('POST', '/api/accounts', body, headers);
const list = async () => (await office.asOfficer('GET', '/api/accounts')).json() as Account[];
const named = async (username: string) => {
  const account = (await list()).find((one) => one.username === username);
  if (account === undefined) throw new Error(`no account ${username}`);
  return account;
};
const change = (id: string, body: object) => office.asOfficer('PUT', `/api/accounts/${id}`, body);
const act = (id: string, verb: 'disable' | 'enable') =>
  office.asOfficer('POST', `/api/accounts/${id}/${verb}`);
const reset = (id: string, secondFactors: 'keep' | 'remove', headers = {}) =>
  office.asOfficer('POST', `/api/accounts/${id}/password`, { secondFactors }, headers);
const as = (headers: { cookie: string }, method: 'GET' | 'POST', url: string) =>
  office.app.inject({ method, url, headers: { host: '127.0.0.1:8080', ...headers } });

/** As if they had set a PIN and one-time codes of their own. */
async function withSecondFactors(id: string): Promise<void> {
  const set = { pinHash: 'some hash', totpSecret: Buffer.from('sealed'), totpStep: 1 };
  await office.store.unit(async (tx) => ok(await queries(tx).update(users).set(set).where(eq(users.id, id))));
}

describe('an account', () => {
  it('is made with a password that is told once and must be replaced before anything else', async () => {
    const reply = await make();
    expect(reply.statusCode).toBe(201);
    const { account, password } = reply.json() as FirstPassword;
    expect(account).toMatchObject({
      ...SARI,
      disabled: false,
      mustChangePassword: true,
      pin: false,
      totp: false,
    });
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const first = await signIn(office, 'sari', password ?? '');
    expect(first.json()).toMatchObject({ mustChangePassword: true, user: { displayName: 'Sari Lubis' } });
    const refused = await as(cookieOf(first), 'GET', '/api/queue');
    expect(refused.json()).toMatchObject({ code: 'password-change-required' });
    expect(await list()).toHaveLength(2);
    expect(JSON.stringify(await list())).not.toContain(password);
  });

  it('is made once by a request that is repeated, and the password is not told again', async () => {
    const key = { 'idempotency-key': 'make-sari' };
    const { password } = (await make(SARI, key)).json() as FirstPassword;
    expect(password).not.toBeNull();
    const again = await make(SARI, key);
    expect(again.statusCode).toBe(201);
    expect(again.json()).toMatchObject({ account: { username: 'sari' }, password: null });
    expect(await list()).toHaveLength(2);
    expect((await signIn(office, 'sari', password ?? '')).statusCode).toBe(200);
    const kept = office.store.read(
      async (tx) => (await userByName(tx, office.deps.site, 'sari'))?.passwordHash,
    );
    expect(await kept).not.toContain(password);
  });

  it('needs a user name of its own in plain small letters, a name to show and a role', async () => {
    await make();
    expect((await make()).json()).toMatchObject({ status: 409, code: 'username-taken' });
    for (const wrong of [
      { username: 'Sari' },
      { username: 's' },
      { username: '1sari' },
      { username: 'sari lubis' },
      { username: 'sári' },
      { displayName: '' },
      { displayName: ' Sari' },
      { displayName: 'Sari\u0007' },
      { displayName: 'S'.repeat(61) },
      { roles: [] },
      { roles: ['officer', 'officer'] },
      { roles: ['director'] },
      { mustChangePassword: false },
    ]) {
      const reply = await make({ ...SARI, username: 'lain', ...wrong });
      expect(reply.statusCode, JSON.stringify(wrong)).toBe(400);
    }
    expect(await list()).toHaveLength(2);
  });

  it('is given another name and other roles, which count from its next request on', async () => {
    await addUser(office, { username: 'sari', password: 'kata sandi', roles: ['officer'] });
    const cookie = cookieOf(await signIn(office, 'sari', 'kata sandi'));
    await as(cookie, 'POST', '/api/counters/2/staff');
    const { id } = await named('sari');
    const reply = await change(id, { displayName: 'Sari L.', roles: ['complaints'] });
    expect(reply.json()).toMatchObject({ displayName: 'Sari L.', roles: ['complaints'] });
    expect((await as(cookie, 'GET', '/api/queue')).json()).toMatchObject({ code: 'forbidden' });
    const counters = (await office.asOfficer('GET', '/api/counters')).json() as object[];
    expect(counters).toContainEqual(expect.objectContaining({ counter: 2, staffedBy: null }));
    const [event] = await eventsOf(office, 'account-changed');
    expect(event).toMatchObject({
      subject: id,
      data: { roles: ['complaints'], before: ['officer'], renamed: true },
    });
    expect(JSON.stringify(event)).not.toContain('Sari');
    expect((await change(NOBODY, { displayName: 'X', roles: ['officer'] })).statusCode).toBe(404);
  });
});

describe('a disabled account', () => {
  it('loses its sessions and its seat at once, and what it served stays at the counter', async () => {
    await addUser(office, { username: 'sari', password: 'kata sandi', roles: ['officer'] });
    const cookie = cookieOf(await signIn(office, 'sari', 'kata sandi'));
    await as(cookie, 'POST', '/api/counters/2/staff');
    await office.atKiosk('POST', '/api/tickets', { service: 'PU' });
    await as(cookie, 'POST', '/api/counters/2/next');
    const { id } = await named('sari');
    expect((await act(id, 'disable')).json()).toMatchObject({ disabled: true });
    expect((await as(cookie, 'GET', '/api/session')).statusCode).toBe(401);
    expect((await signIn(office, 'sari', 'kata sandi')).statusCode).toBe(401);
    const board = (await office.atKiosk('GET', '/api/board')).json() as Board;
    expect(board.counters).toContainEqual(
      expect.objectContaining({ counter: 2, number: 'A-001', state: 'called', staffed: false }),
    );
    expect((await eventsOf(office, 'session-ended')).map(({ data }) => data)).toMatchObject([
      { why: 'account-disabled' },
    ]);
    expect((await eventsOf(office, 'counter-left')).map(({ data }) => data)).toMatchObject([{ counter: 2 }]);
    expect((await act(id, 'disable')).statusCode).toBe(200);
    expect(await eventsOf(office, 'account-disabled')).toHaveLength(1);
  });

  it('comes back with its password and roles when it is enabled, and not its sessions', async () => {
    await addUser(office, { username: 'sari', password: 'kata sandi', roles: ['officer'], disabled: true });
    const { id } = await named('sari');
    expect((await act(id, 'enable')).json()).toMatchObject({ disabled: false, roles: ['officer'] });
    expect((await signIn(office, 'sari', 'kata sandi')).statusCode).toBe(200);
    expect(await eventsOf(office, 'account-enabled')).toHaveLength(1);
  });

  it('is never the own one, nor that of the last living administrator, whose role stays too', async () => {
    const { id } = await named('admin');
    expect((await act(id, 'disable')).json()).toMatchObject({ status: 409, code: 'last-administrator' });
    const roleless = { displayName: 'Petugas', roles: ['officer'] };
    expect((await change(id, roleless)).json()).toMatchObject({ status: 409, code: 'last-administrator' });

    await addUser(office, { username: 'kedua', password: 'kata sandi', roles: ['admin'], disabled: true });
    expect((await change(id, roleless)).json()).toMatchObject({ code: 'last-administrator' });
    await act((await named('kedua')).id, 'enable');
    expect((await act(id, 'disable')).json()).toMatchObject({ status: 409, code: 'own-account' });
    expect((await change(id, roleless)).statusCode).toBe(200);
  });
});

describe('a new first password', () => {
  beforeEach(() => addUser(office, { username: 'sari', password: 'kata sandi', roles: ['officer'] }));

  it('ends every session of the account and opens one in which only the password can be changed', async () => {
    const cookie = cookieOf(await signIn(office, 'sari', 'kata sandi'));
    const reply = await reset((await named('sari')).id, 'keep');
    const { password } = reply.json() as FirstPassword;
    expect((await as(cookie, 'GET', '/api/session')).statusCode).toBe(401);
    expect((await signIn(office, 'sari', 'kata sandi')).statusCode).toBe(401);
    expect((await signIn(office, 'sari', password ?? '')).json()).toMatchObject({ mustChangePassword: true });
    expect((await eventsOf(office, 'session-ended')).map(({ data }) => data)).toMatchObject([
      { why: 'password-reset' },
    ]);
  });

  it('leaves PIN and one-time codes alone unless it is said that they go', async () => {
    const { id } = await named('sari');
    await withSecondFactors(id);
    expect(((await reset(id, 'keep')).json() as FirstPassword).account).toMatchObject({
      pin: true,
      totp: true,
    });
    expect(await eventsOf(office, 'totp-removed')).toHaveLength(0);
    expect(((await reset(id, 'remove')).json() as FirstPassword).account).toMatchObject({
      pin: false,
      totp: false,
    });
    expect(await named('sari')).toMatchObject({ pin: false, totp: false });
    expect(await eventsOf(office, 'totp-removed')).toHaveLength(1);
  });

  it('is not given to oneself: a screen left open would be an account to take over', async () => {
    expect((await reset((await named('admin')).id, 'keep')).json()).toMatchObject({ code: 'own-account' });
  });

  it('is given once by a request that is repeated', async () => {
    const { id } = await named('sari');
    const key = { 'idempotency-key': 'reset-sari' };
    const { password } = (await reset(id, 'keep', key)).json() as FirstPassword;
    expect((await reset(id, 'keep', key)).json()).toMatchObject({ password: null });
    expect((await signIn(office, 'sari', password ?? '')).statusCode).toBe(200);
  });
});
