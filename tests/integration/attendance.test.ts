import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Attendance, SetAttendance } from '../../contract/counters.ts';
import { userByName } from '../../db/users.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const NOBODY = '019a0000-0000-7000-8000-000000000000';

let office: Office;
let superior: { cookie: string };
let sari: string;
beforeEach(async () => {
  office = await openOffice({ at: '2026-11-23T07:00:00+07:00' });
  await addUser(office, {
    username: 'sari',
    displayName: 'Sari',
    password: 'kata sandi',
    roles: ['officer'],
  });
  await addUser(office, { username: 'atasan', password: 'kata sandi', roles: ['supervisor'] });
  superior = cookieOf(await signIn(office, 'atasan', 'kata sandi'));
  const row = await office.store.read((tx) => userByName(tx, office.deps.site, 'sari'));
  sari = row?.id ?? '';
});
afterEach(() => office.close());

const at = (day: string, time: string) => office.clock.set(`2026-11-${day}T${time}:00+07:00`);
/** Not through `asOfficer`, which signs in an officer of its own. */
const send = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  headers: { cookie: string },
  payload?: object,
) =>
  office.app.inject({
    ...{ method, url, headers: { host: '127.0.0.1:8080', ...headers } },
    ...(payload && { payload }),
  });
const enter = async (name = 'sari') => cookieOf(await signIn(office, name, 'kata sandi'));
async function read(from = '2026-11-23', to = from) {
  // The superior's own session idles out between the days.
  superior = await enter('atasan');
  return send('GET', `/api/attendance?from=${from}&to=${to}`, superior);
}
const set = (body: SetAttendance, day = '2026-11-23', user = sari) =>
  send('PUT', `/api/attendance/${day}/${user}`, superior, body);
/** "23 Sari 08:00–16:00 (0)". */
async function days(from?: string, to?: string): Promise<string[]> {
  const clock = (instant: string | null) => instant?.slice(11, 16) ?? '…';
  return (await read(from, to))
    .json<Attendance[]>()
    .filter(({ user }) => user.name !== 'Petugas')
    .map(({ day, user, arrivedAt, leftAt, pausedMinutes, set: isSet }) =>
      [
        ...[day.slice(8), user.name, `${clock(arrivedAt)}–${clock(leftAt)}`, `(${pausedMinutes})`],
        ...(isSet ? ['set'] : []),
      ].join(' '),
    );
}

describe('attendance', () => {
  it('is proposed from what somebody did, pauses and all', async () => {
    at('23', '07:55');
    const her = await enter();
    await send('POST', '/api/counters/1/staff', her);
    at('23', '09:00');
    expect(await days()).toEqual(['23 Sari 07:55–… (0)']);
    await send('POST', '/api/counters/1/pause', her, { reason: 'rapat' });
    at('23', '09:40');
    await send('POST', '/api/counters/1/resume', her);
    at('23', '11:30');
    await send('DELETE', '/api/session', her);
    expect(await days()).toEqual(['23 Sari 07:55–11:30 (40)']);
  });

  it('ends with the last act of whoever forgot to sign out', async () => {
    at('23', '08:00');
    const her = await enter();
    at('23', '09:30');
    await send('POST', '/api/counters/1/staff', her);
    at('24', '08:00');
    await enter();
    // Only today's end is still open.
    expect(await days('2026-11-23', '2026-11-24')).toEqual([
      '23 Sari 08:00–09:30 (0)',
      '24 Sari 08:00–… (0)',
    ]);
  });

  it('is of two days for somebody who went on over midnight, and signed in again', async () => {
    at('23', '23:30');
    await enter();
    at('24', '00:20');
    const her = await enter();
    await send('POST', '/api/counters/1/staff', her);
    await send('DELETE', '/api/session', her);
    expect(await days('2026-11-23', '2026-11-24')).toEqual([
      '23 Sari 23:30–23:30 (0)',
      '24 Sari 00:20–00:20 (0)',
    ]);
  });

  it('lists officers who were not there, day by day, and no day to come', async () => {
    at('24', '07:00');
    expect(await days('2026-11-20', '2026-11-30')).toEqual(['23 Sari …–… (0)', '24 Sari …–… (0)']);
    expect((await read('2026-11-25', '2026-11-30')).json()).toEqual([]);
  });

  it.each([
    ['2026-11-23', '2026-11-22'],
    ['2026-02-30', '2026-03-01'],
    ['2026-10-23', '2026-11-23'],
  ])('is not read from %s to %s', async (from, to) => {
    const refused = await read(from, to);
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'invalid-day']);
  });

  it('can be read for a month', async () => {
    expect((await read('2026-10-24', '2026-11-23')).statusCode).toBe(200);
  });
});

describe('the superior', () => {
  const WHOLE = { arrived: '08:00', left: '16:00', pausedMinutes: 45 };

  it('sets somebody’s day, again if need be, and it stays as set', async () => {
    const first = await set(WHOLE);
    expect(first.statusCode).toBe(200);
    expect(first.json()).toEqual({
      ...{ day: '2026-11-23', user: { id: sari, name: 'Sari' }, pausedMinutes: 45, set: true },
      ...{ arrivedAt: '2026-11-23T08:00:00.000+07:00', leftAt: '2026-11-23T16:00:00.000+07:00' },
    });
    expect(await days()).toEqual(['23 Sari 08:00–16:00 (45) set']);
    await set({ arrived: null, left: null, pausedMinutes: 0 });
    expect(await days()).toEqual(['23 Sari …–… (0) set']);
  });

  it('leaves in the log that it was set, and nothing of what', async () => {
    await set(WHOLE);
    const [event] = await eventsOf(office, 'attendance-set');
    expect([event?.subject, event?.data]).toEqual([sari, { day: '2026-11-23' }]);
    expect(event?.actor).toMatch(/^user:/);
  });

  it.each<[string, SetAttendance]>([
    ['left before arrived', { ...WHOLE, left: '07:59' }],
    ['left as arrived', { ...WHOLE, left: '08:00', pausedMinutes: 0 }],
    ['left without having arrived', { ...WHOLE, arrived: null }],
    ['away without having arrived', { arrived: null, left: null, pausedMinutes: 1 }],
    ['away longer than there', { ...WHOLE, pausedMinutes: 481 }],
  ])('cannot say that somebody %s', async (_, body) => {
    const refused = await set(body);
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'invalid-time']);
    expect(await days()).toEqual(['23 Sari …–… (0)']);
  });

  it('may leave open when somebody left', async () => {
    expect((await set({ arrived: '08:00', left: null, pausedMinutes: 0 })).statusCode).toBe(200);
    expect((await set({ ...WHOLE, pausedMinutes: 480 })).statusCode).toBe(200);
  });

  it('says nothing of days to come, of impossible days, or of nobody', async () => {
    expect((await set(WHOLE, '2026-11-24')).json().code).toBe('invalid-day');
    expect((await set(WHOLE, '2026-02-30')).json().code).toBe('invalid-day');
    const unknown = await set(WHOLE, '2026-11-23', NOBODY);
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'not-found']);
  });
});
