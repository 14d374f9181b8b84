import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonSession } from '../../contract/people.ts';
import { userByName } from '../../db/users.ts';
import { eventsOf } from '../support/events.ts';
import { type LiveListener, listen } from '../support/live-listener.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

let office: Office;
let sari: string;
const screens: LiveListener[] = [];
beforeEach(async () => {
  office = await openOffice();
  await addUser(office, {
    username: 'sari',
    displayName: 'Sari',
    password: 'kata sandi',
    roles: ['officer'],
  });
  sari = (await office.store.read((tx) => userByName(tx, office.deps.site, 'sari')))?.id ?? '';
});
afterEach(async () => {
  for (const screen of screens.splice(0)) screen.hangUp();
  await office.close();
});

const enter = async (name = 'sari') => cookieOf(await signIn(office, name, 'kata sandi'));
async function openPage(headers: { cookie: string }): Promise<LiveListener> {
  const screen = await listen(office, headers, 'officer');
  screens.push(screen);
  await screen.snapshot();
  return screen;
}
const as = (headers: { cookie: string }, method: 'GET' | 'PUT' | 'DELETE', url: string) =>
  office.app.inject({ method, url, headers: { host: '127.0.0.1:8080', ...headers } });
const sessions = async () => (await office.asOfficer('GET', '/api/sessions')).json() as PersonSession[];
const toldChanged = (screen: LiveListener) =>
  screen.news().filter((news) => news.type === 'notice' && news.what === 'session-changed').length;

describe('the sessions', () => {
  it('are seen with who, since when, where and whether they are the own one, and no secret with them', async () => {
    await enter();
    const list = await sessions();
    expect(list.map(({ user, place, own, locked }) => [user.name, place, own, locked]).sort()).toEqual([
      ['Petugas', 'here', true, false],
      ['Sari', 'here', false, false],
    ]);
    expect(list[0]?.since).toMatch(/^2026-11-23T08:00:00/);
    expect(Object.keys(list[0] ?? {}).sort()).toEqual(
      ['desk', 'id', 'lastSeen', 'locked', 'own', 'place', 'since', 'user'].sort(),
    );
  });

  it('of those who signed out or idled for too long are seen no more', async () => {
    await as(await enter(), 'DELETE', '/api/session');
    expect((await sessions()).map(({ user }) => user.name)).toEqual(['Petugas']);
    await enter();
    office.clock.advance(119 * 60_000);
    await office.asOfficer('GET', '/api/session');
    office.clock.advance(2 * 60_000);
    expect((await sessions()).map(({ user }) => user.name)).toEqual(['Petugas']);
  });

  it('are ended one at a time: that page is put out with a word, the others stay', async () => {
    const [here, there] = [await enter(), await enter()];
    const [ended, stays] = [await openPage(here), await openPage(there)];
    const [first] = (await sessions()).filter(({ user }) => user.name === 'Sari');
    expect((await office.asOfficer('DELETE', `/api/sessions/${first?.id}`)).statusCode).toBe(200);
    expect(await ended.closed).toBe('4401 ended-by-administrator');
    expect((await as(here, 'GET', '/api/session')).statusCode).toBe(401);
    expect((await as(there, 'GET', '/api/session')).statusCode).toBe(200);
    expect((await eventsOf(office, 'session-ended')).map(({ subject, data }) => [subject, data])).toEqual([
      [sari, { session: first?.id, why: 'ended-by-administrator' }],
    ]);
    expect((await office.asOfficer('DELETE', `/api/sessions/${first?.id}`)).statusCode).toBe(404);
    stays.hangUp();
  });
});

describe('an open page', () => {
  it.each([
    ['disable', 'account-disabled'],
    ['password', 'password-reset'],
  ])('is put out at once by %s, with the word for it', async (verb, why) => {
    const page = await openPage(await enter());
    const body = verb === 'password' ? { secondFactors: 'keep' } : undefined;
    await office.asOfficer('POST', `/api/accounts/${sari}/${verb}`, body);
    expect(await page.closed).toBe(`4401 ${why}`);
  });

  it('is told when its person may do more or less, and no other page is', async () => {
    await addUser(office, { username: 'budi', password: 'kata sandi', roles: ['complaints'] });
    await addUser(office, { username: 'atasan', password: 'kata sandi', roles: ['supervisor'] });
    const superior = await enter('atasan');
    const budi = (await office.store.read((tx) => userByName(tx, office.deps.site, 'budi')))?.id;
    const [page, other] = [await openPage(await enter('budi')), await openPage(await enter())];
    await as(superior, 'PUT', `/api/substitutes/2026-11-23/${budi}`);
    await expect.poll(() => toldChanged(page)).toBe(1);
    await as(superior, 'DELETE', `/api/substitutes/2026-11-23/${budi}`);
    await expect.poll(() => toldChanged(page)).toBe(2);
    await office.asOfficer('PUT', `/api/accounts/${budi}`, { displayName: 'Budi', roles: ['head'] });
    await expect.poll(() => toldChanged(page)).toBe(3);
    expect(toldChanged(other)).toBe(0);
  });
});
