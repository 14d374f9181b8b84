import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../contract/board.ts';
import type { Office as OfficeState } from '../../contract/office.ts';
import { createSeatWatch } from '../../server/counters/seat-watch.ts';
import { createUnattendedWatch } from '../../server/counters/unattended.ts';
import { eventsOf } from '../support/events.ts';
import { listen } from '../support/live-listener.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const MINUTE = 60_000;
const WEEKDAY = {
  weekday: 1,
  open: [
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '15:00' },
  ],
};
const HOURS = { weekdays: [WEEKDAY], numbersBefore: 30, lastNumberBefore: 15, closedOnCutiBersama: true };

let office: Office;
beforeEach(async () => {
  office = await openOffice({ at: '2026-11-23T07:30:00+07:00' });
  await addUser(office, { username: 'sari', password: 'kata sandi', roles: ['officer'] });
  await addUser(office, { username: 'kepala', password: 'kata sandi', roles: ['head', 'supervisor'] });
});
afterEach(() => office.close());

async function keepHours(): Promise<void> {
  const body = { effectiveFrom: '2026-11-23', value: HOURS };
  const set = await office.asOfficer('PUT', '/api/settings/office.hours', body);
  expect(set.statusCode).toBe(200);
  await office.asOfficer('DELETE', '/api/session');
}
const at = (time: string) => office.clock.set(`2026-11-23T${time}:00+07:00`);
const isUnattended = async () =>
  (await office.atKiosk('GET', '/api/board')).json<Board>().unattended === true;
/** "08:00" of today, as the superior's page has it. */
const since = async () => {
  const { unattendedSince } = (await office.atKiosk('GET', '/api/office')).json<OfficeState>();
  return unattendedSince?.slice(11, 16) ?? null;
};
const enter = async (username: string) => cookieOf(await signIn(office, username, 'kata sandi'));
/** Not through `asOfficer`, which signs in an officer of its own. */
const leave = ({ cookie }: { cookie: string }) =>
  office.app.inject({ method: 'DELETE', url: '/api/session', headers: { host: '127.0.0.1:8080', cookie } });
const look = () => createUnattendedWatch(office.deps).look();
const alarms = async () => (await eventsOf(office, 'office-unattended')).length;

describe('an office that is open with nobody signed in', () => {
  it('says so a few minutes after it opened, not before, and not while it is closed', async () => {
    await keepHours();
    const seen: [string, string | null][] = [];
    for (const time of ['07:59', '08:02', '08:03', '11:59', '12:30', '13:02', '13:03', '15:00']) {
      at(time);
      seen.push([time, await since()]);
      expect(await isUnattended(), time).toBe((await since()) !== null);
    }
    expect(seen).toEqual([
      ['07:59', null],
      ['08:02', null],
      ['08:03', '08:00'],
      ['11:59', '08:00'],
      ['12:30', null],
      ['13:02', null],
      ['13:03', '13:00'],
      ['15:00', null],
    ]);
  });

  it('gives out numbers all the same', async () => {
    expect(await isUnattended()).toBe(true);
    expect((await office.atKiosk('POST', '/api/tickets', { service: 'PU' })).statusCode).toBe(201);
  });

  it('is attended as soon as an officer signs in; a head of office is none', async () => {
    await enter('kepala');
    expect(await isUnattended()).toBe(true);
    await enter('sari');
    expect(await isUnattended()).toBe(false);
  });

  it('is not one at a change of shift, and is one from the last sign-out on', async () => {
    at('10:00');
    const sari = await enter('sari');
    at('11:00');
    await leave(sari);
    at('11:02');
    expect(await since()).toBeNull();
    at('11:03');
    expect(await since()).toBe('11:00');
  });

  it('is one once the last session idled out', async () => {
    at('08:00');
    await enter('sari');
    at('09:59');
    expect(await since()).toBeNull();
    at('10:03');
    expect(await since()).toBe('10:00');
  });

  it('is written down once each time it happens, also over a restart', async () => {
    await keepHours();
    at('08:02');
    await look();
    expect(await alarms()).toBe(0);
    at('08:03');
    await look();
    await look();
    office = await office.reopen();
    at('09:00');
    await look();
    expect(await alarms()).toBe(1);
    await leave(await enter('sari'));
    at('09:10');
    await look();
    await look();
    expect(await alarms()).toBe(2);
    const [, second] = await eventsOf(office, 'office-unattended');
    expect(second?.data).toEqual({ since: Date.parse('2026-11-23T09:00:00+07:00') });
  });

  it('tells the screens, and tells them again when somebody comes', async () => {
    const screen = await listen(office);
    await screen.snapshot();
    const notices = () => screen.news().flatMap((news) => (news.type === 'notice' ? news.what : []));
    await look();
    await expect.poll(notices).toEqual(['office-changed']);
    await enter('sari');
    await expect.poll(notices).toEqual(['office-changed', 'office-changed']);
    screen.hangUp();
  });
});

describe('a seat whose session is over', () => {
  const watch = () => createSeatWatch(office.deps).look();
  const left = async () =>
    (await eventsOf(office, 'counter-left')).map(({ actor, data }) => [actor, data.why]);

  it('is emptied once, and no earlier', async () => {
    const sari = await enter('sari');
    await office.asOfficer('POST', '/api/counters/1/staff', {}, sari);
    office.clock.advance(120 * MINUTE - 1);
    await watch();
    expect(await left()).toEqual([]);
    office.clock.advance(1);
    await watch();
    await watch();
    expect(await left()).toEqual([['system', 'session-ended']]);
  });

  it('is emptied at once when the password was changed elsewhere', async () => {
    const [here, there] = [await enter('sari'), await enter('sari')];
    await office.asOfficer('POST', '/api/counters/1/staff', {}, here);
    const passwords = { current: 'kata sandi', next: 'becak tua di simpang dolok' };
    await office.asOfficer('PUT', '/api/session/password', passwords, there);
    expect(await left()).toEqual([[expect.stringMatching(/^user:/), 'session-ended']]);
    await watch();
    expect(await left()).toHaveLength(1);
  });
});
