import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../contract/board.ts';
import type { Attendance } from '../../contract/counters.ts';
import type { Substitute, Substitutes } from '../../contract/people.ts';
import { userByName } from '../../db/users.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const NOBODY = '019a0000-0000-7000-8000-000000000000';
/** Monday; the Saturday after it the office is shut. */
const [TODAY, TOMORROW, SATURDAY, YESTERDAY] = ['2026-11-23', '2026-11-24', '2026-11-28', '2026-11-22'];

let office: Office;
let superior: { cookie: string };
let budi: string;
beforeEach(async () => {
  office = await openOffice({ at: `${TODAY}T07:40:00+07:00` });
  await addUser(office, {
    username: 'atasan',
    displayName: 'Pak Atasan',
    password: 'kata sandi',
    roles: ['supervisor'],
  });
  await addUser(office, {
    username: 'budi',
    displayName: 'Budi',
    password: 'kata sandi',
    roles: ['complaints'],
  });
  superior = cookieOf(await signIn(office, 'atasan', 'kata sandi'));
  budi = await idOf('budi');
});
afterEach(() => office.close());

const idOf = async (name: string) =>
  (await office.store.read((tx) => userByName(tx, office.deps.site, name)))?.id ?? '';
const as = (headers: { cookie: string }, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string) =>
  office.app.inject({ method, url, headers: { host: '127.0.0.1:8080', ...headers } });
const enter = async (name: string) => cookieOf(await signIn(office, name, 'kata sandi'));
const name = (day = TODAY, user = budi) => as(superior, 'PUT', `/api/substitutes/${day}/${user}`);
const withdraw = (day = TODAY, user = budi) => as(superior, 'DELETE', `/api/substitutes/${day}/${user}`);
const read = async () => (await as(superior, 'GET', '/api/substitutes')).json() as Substitutes;

describe('a substitute officer', () => {
  it('acts as an officer on their day, beside what they are, and not on the next', async () => {
    const cookie = await enter('budi');
    expect((await as(cookie, 'GET', '/api/queue')).statusCode).toBe(403);
    expect((await name()).json()).toMatchObject({
      day: TODAY,
      user: { name: 'Budi' },
      namedBy: 'Pak Atasan',
    });
    expect((await as(cookie, 'GET', '/api/session')).json()).toMatchObject({
      user: { roles: ['officer', 'complaints'] },
    });
    expect((await as(cookie, 'GET', '/api/queue')).statusCode).toBe(200);
    office.clock.set(`${TOMORROW}T08:00:00+07:00`);
    expect((await as(await enter('budi'), 'GET', '/api/queue')).statusCode).toBe(403);
  });

  it('is named for today or an office day to come, once, and every naming is an event', async () => {
    expect((await name(TOMORROW)).statusCode).toBe(200);
    expect((await name(TOMORROW)).statusCode).toBe(200);
    expect((await eventsOf(office, 'substitute-named')).map(({ subject, data }) => [subject, data])).toEqual([
      [budi, { day: TOMORROW }],
    ]);
    for (const day of [YESTERDAY, SATURDAY, '2027-11-23', '2026-02-30'])
      expect((await name(day)).json(), day).toMatchObject({ status: 422, code: 'invalid-day' });
    expect((await name(TODAY, NOBODY)).statusCode).toBe(404);
    const { today, substitutes, people } = await read();
    expect([today, substitutes.map(({ day, user }) => [day, user.name])]).toEqual([
      TODAY,
      [[TOMORROW, 'Budi']],
    ]);
    expect(people.map((one) => one.name)).toEqual(['Budi', 'Pak Atasan']);
  });

  it('can be the superior, but nobody who is an officer anyway, nor a disabled account', async () => {
    expect((await name(TODAY, await idOf('atasan'))).statusCode).toBe(200);
    expect((await as(superior, 'GET', '/api/queue')).statusCode).toBe(200);
    expect((await name(TODAY, await idOf('admin'))).json()).toMatchObject({ code: 'already-officer' });
    await addUser(office, { username: 'lama', password: 'kata sandi', roles: ['head'], disabled: true });
    expect((await name(TODAY, await idOf('lama'))).json()).toMatchObject({ code: 'account-disabled' });
  });

  it('counts where the office asks whether an officer is in, and who was there', async () => {
    await as(superior, 'DELETE', '/api/session');
    superior = await enter('atasan');
    await name();
    await enter('budi');
    office.clock.set(`${TODAY}T10:00:00+07:00`);
    superior = await enter('atasan');
    const rows = (
      await as(superior, 'GET', `/api/attendance?from=${TODAY}&to=${TODAY}`)
    ).json() as Attendance[];
    expect(rows.map(({ user }) => user.name)).toContain('Budi');
  });
});

describe('a substitute who is withdrawn', () => {
  it('may do nothing of an officer any more from that moment, and stays signed in as what they are', async () => {
    const cookie = await enter('budi');
    await name();
    expect((await as(cookie, 'GET', '/api/queue')).statusCode).toBe(200);
    expect((await withdraw()).statusCode).toBe(200);
    expect((await as(cookie, 'GET', '/api/queue')).json()).toMatchObject({ code: 'forbidden' });
    expect((await as(cookie, 'GET', '/api/session')).json()).toMatchObject({
      user: { roles: ['complaints'] },
    });
    expect((await withdraw()).statusCode).toBe(404);
    expect(await eventsOf(office, 'substitute-withdrawn')).toHaveLength(1);
  });

  it('leaves their counter, and whoever they serve stays there for the next who sits down', async () => {
    await name();
    const cookie = await enter('budi');
    await office.atKiosk('POST', '/api/tickets', { service: 'BPU' });
    await as(cookie, 'POST', '/api/counters/3/staff');
    await as(cookie, 'POST', '/api/counters/3/next');
    await as(cookie, 'POST', '/api/counters/3/serve');
    expect((await read()).substitutes[0]?.places).toEqual([{ counter: 3, number: 'B-001' }]);

    expect((await withdraw()).json() as Substitute).toMatchObject({
      places: [{ counter: 3, number: 'B-001' }],
    });
    const board = (await office.atKiosk('GET', '/api/board')).json() as Board;
    const place = board.counters.find(({ counter }) => counter === 3);
    expect(place).toMatchObject({ number: 'B-001', state: 'serving', staffed: false });
    expect((await as(cookie, 'POST', '/api/counters/3/finish')).statusCode).toBe(403);
    expect((await office.asOfficer('POST', '/api/counters/3/finish')).statusCode).toBe(200);
    expect((await eventsOf(office, 'counter-left')).at(-1)?.data).toMatchObject({
      counter: 3,
      why: 'no-officer',
    });
  });

  it('of a day to come keeps today’s work; a day that is past stays as it was', async () => {
    await name();
    await name(TOMORROW);
    const cookie = await enter('budi');
    await as(cookie, 'POST', '/api/counters/3/staff');
    expect((await withdraw(TOMORROW)).statusCode).toBe(200);
    expect((await as(cookie, 'GET', '/api/queue')).statusCode).toBe(200);
    office.clock.set(`${TOMORROW}T08:00:00+07:00`);
    superior = await enter('atasan');
    expect((await withdraw(TODAY)).json()).toMatchObject({ code: 'invalid-day' });
  });

  it('keeps the seat when their account was made an officer’s meanwhile', async () => {
    await name();
    const cookie = await enter('budi');
    await as(cookie, 'POST', '/api/counters/3/staff');
    const body = { displayName: 'Budi', roles: ['officer'] };
    await office.asOfficer('PUT', `/api/accounts/${budi}`, body);
    await withdraw();
    expect((await as(cookie, 'GET', '/api/queue')).statusCode).toBe(200);
    expect(await eventsOf(office, 'counter-left')).toEqual([]);
  });
});
