import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../support/events.ts';
import { listen } from '../support/live-listener.ts';
import { officer, officeSays, setting, WEEK } from '../support/office-says.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
afterEach(() => office.close());

const at = (instant: string) => office.clock.set(`${instant}:00+07:00`);
const says = async () => (await officeSays(office)).words;
const issue = (body: object = { service: 'PU' }) => office.atKiosk('POST', '/api/tickets', body);

describe('an office with hours', () => {
  beforeEach(async () => {
    office = await openOffice({ at: '2026-11-23T06:00:00+07:00' });
    await setting(office, 'office.hours', WEEK);
  });

  it('is the same to kiosk, TV and officer from before it opens until after it has closed', async () => {
    expect(await says()).toEqual(['before-hours 11-23T08:00', 'before-hours 11-23T08:00']);
    at('2026-11-23T07:30');
    expect(await says()).toEqual(['before-hours 11-23T08:00', '-']);
    at('2026-11-23T08:00');
    expect(await says()).toEqual(['-', '-']);
    at('2026-11-23T14:45');
    expect(await says()).toEqual(['-', 'last-number 11-24T08:00']);
    at('2026-11-23T15:00');
    expect(await says()).toEqual(['after-hours 11-24T08:00', 'after-hours 11-24T08:00']);
    at('2026-11-27T12:30');
    expect(await says()).toEqual(['break 11-27T14:00', '-']);
    at('2026-11-28T09:00');
    expect(await says()).toEqual(['weekday-closed 11-30T08:00', 'weekday-closed 11-30T08:00']);
  });

  it('says when it changes next, and for which part of the day numbers are given', async () => {
    const { office: early } = await officeSays(office);
    expect(early).toMatchObject({
      changesAt: '2026-11-23T08:00:00.000+07:00',
      closed: { numbersFrom: '2026-11-23T07:30:00.000+07:00' },
    });
    at('2026-11-23T07:30');
    const { office: giving } = await officeSays(office);
    expect(giving.changesAt).toBe('2026-11-23T08:00:00.000+07:00');
    expect(giving.closed).not.toHaveProperty('numbersFrom');
    at('2026-11-27T11:00');
    expect((await officeSays(office)).office.changesAt, 'the break').toBe('2026-11-27T12:00:00.000+07:00');
    at('2026-11-27T15:20');
    expect((await officeSays(office)).office.changesAt, 'not the last number').toBe(
      '2026-11-27T15:30:00.000+07:00',
    );
  });

  it('tells whoever gets no number why, and when to come, in the language asked for', async () => {
    at('2026-12-24T09:00');
    const refused = await issue();
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'office-closed']);
    expect(refused.json().detail).toBe(
      'Cuti bersama: Kelahiran Yesus Kristus. Buka kembali Senin, 28 Desember 2026, pukul 08.00. ' +
        'Nomor antrian dibagikan mulai pukul 07.30.',
    );
    const english = await office.atKiosk(
      'POST',
      '/api/tickets',
      { service: 'PU' },
      { 'accept-language': 'en' },
    );
    expect(english.json().detail).toMatch(/^Collective leave: .* Opens again on Monday/);
    expect(await eventsOf(office, 'ticket-issued')).toEqual([]);
  });

  it('is closed on holidays, and on cuti bersama only while the switch says so', async () => {
    at('2026-12-25T09:00');
    expect(await says()).toEqual(['holiday 12-28T08:00', 'holiday 12-28T08:00']);
    at('2026-12-24T09:00');
    expect(await says()).toEqual(['cuti-bersama 12-28T08:00', 'cuti-bersama 12-28T08:00']);
    await setting(office, 'office.hours', { ...WEEK, closedOnCutiBersama: false });
    expect(await says()).toEqual(['-', '-']);
  });

  it('follows a special day before weekday and holiday', async () => {
    const why = { id: 'HUT kota', en: 'City day' };
    const days = [
      { date: '2026-11-24', open: [], why },
      { date: '2026-12-25', open: [{ from: '09:00', to: '10:00' }], why },
    ];
    await setting(office, 'office.special-days', { days });
    at('2026-11-24T09:00');
    expect(await says()).toEqual(['special-day 11-25T08:00', 'special-day 11-25T08:00']);
    expect((await issue()).json().detail).toMatch(
      /^Loket tutup: HUT kota\. Buka kembali Rabu, 25 November 2026/,
    );
    at('2026-12-25T09:30');
    expect(await says()).toEqual(['-', '-']);
  });

  it('lets an officer give one number more with a reason, which is written down', async () => {
    at('2026-11-23T15:30');
    const without = await officer(office, 'POST', '/api/tickets', { service: 'PU' });
    expect([without.statusCode, without.json().code]).toEqual([422, 'office-closed']);
    expect(without.json().detail).toMatch(/Petugas dapat memberi satu nomor lagi/);
    const body = { service: 'PU', exception: 'dari-jauh' };
    const given = await officer(office, 'POST', '/api/tickets', body);
    expect([given.statusCode, given.json().number]).toEqual([201, 'A-001']);
    const [event] = await eventsOf(office, 'ticket-issued');
    expect(event?.data).toMatchObject({ number: 'A-001', exception: 'dari-jauh' });
    expect((await issue(body)).json().code, 'a kiosk has no exceptions').toBe('office-closed');

    at('2026-11-24T09:00');
    await officer(office, 'POST', '/api/tickets', body);
    expect((await eventsOf(office, 'ticket-issued'))[1]?.data, 'none was needed').not.toHaveProperty(
      'exception',
    );
  });

  it('serves those who wait after it has closed, and people who are called keep their counter', async () => {
    at('2026-11-23T14:40');
    await issue();
    await issue();
    at('2026-11-23T15:10');
    expect((await officer(office, 'POST', '/api/counters/1/next')).json()).toMatchObject({ number: 'A-001' });
    for (const move of ['recall', 'serve', 'finish']) {
      expect((await officer(office, 'POST', `/api/counters/1/${move}`)).statusCode, move).toBe(200);
    }
    expect((await officer(office, 'POST', '/api/counters/1/next')).json()).toMatchObject({ number: 'A-002' });
  });

  it('takes new hours from the day they are for, and already tells tomorrow by them', async () => {
    const later = WEEK.weekdays.map(({ weekday }) => ({ weekday, open: [{ from: '10:00', to: '12:00' }] }));
    await setting(office, 'office.hours', { ...WEEK, weekdays: later }, '2026-11-24');
    at('2026-11-23T09:00');
    expect(await says()).toEqual(['-', '-']);
    at('2026-11-23T16:00');
    expect(await says()).toEqual(['after-hours 11-24T10:00', 'after-hours 11-24T10:00']);
    at('2026-11-24T09:00');
    expect(await says()).toEqual(['before-hours 11-24T10:00', 'before-hours 11-24T10:00']);
    await setting(office, 'office.hours', WEEK, '2026-11-24');
    expect(await says()).toEqual(['-', '-']);
  });

  it('is the same after a restart', async () => {
    at('2026-11-27T13:00');
    const before = await says();
    office = await office.reopen();
    expect(await says()).toEqual(before);
  });

  it('goes over midnight in one step: the evening’s words, then the morning’s', async () => {
    at('2026-11-23T23:59');
    expect(await says()).toEqual(['after-hours 11-24T08:00', 'after-hours 11-24T08:00']);
    at('2026-11-24T00:00');
    expect((await officeSays(office)).words).toEqual([
      'before-hours 11-24T08:00',
      'before-hours 11-24T08:00',
    ]);
  });
});

describe('an office without hours', () => {
  beforeEach(async () => {
    office = await openOffice({ at: '2026-12-25T23:59:00+07:00' });
  });

  it('counts as open on a holiday at midnight, and through it', async () => {
    const { office: said, words } = await officeSays(office);
    expect([words, said.changesAt]).toEqual([['-', '-'], undefined]);
    at('2026-12-26T00:00');
    expect(await says()).toEqual(['-', '-']);
  });
});

describe('a clock that is known to be wrong', () => {
  beforeEach(async () => {
    office = await openOffice({ at: '2026-11-23T09:00:00+07:00' });
    await setting(office, 'office.hours', WEEK);
    await issue();
  });

  it('refuses nobody a number when it went back a day, or to a year long past', async () => {
    for (const wrong of ['2026-11-22T09:00', '2000-01-01T00:00']) {
      at(wrong);
      office = await office.reopen();
      expect(await says(), wrong).toEqual(['-', '-']);
    }
    // The wrong clock runs on into another day, on which nobody set it back.
    at('2000-01-02T20:00');
    expect(await says()).toEqual(['-', '-']);
  });

  it('refuses nobody when it went back within the day, until both times are past the last number', async () => {
    at('2026-11-23T05:00');
    office = await office.reopen();
    expect(await says()).toEqual(['-', '-']);
    at('2026-11-23T16:00');
    expect((await says())[0]).toBe('after-hours 11-24T08:00');
  });
});

describe('screens that are connected', () => {
  beforeEach(async () => {
    office = await openOffice({ at: '2026-11-23T07:00:00+07:00' });
    await setting(office, 'office.hours', WEEK);
  });

  it('are told within a second when the clock alone changes the office, and only then', async () => {
    const screen = await listen(office);
    const { seq } = await screen.snapshot();
    const told = () =>
      screen.news().flatMap((news) => (news.type === 'notice' ? [`${news.what} ${news.seq - seq}`] : []));
    let expected = 0;
    for (const [instant, changes] of [
      ['2026-11-23T07:00', 0],
      ['2026-11-23T07:29', 0],
      ['2026-11-23T07:30', 1],
      ['2026-11-23T08:00', 1],
      ['2026-11-23T09:00', 0],
      ['2026-11-23T14:45', 1],
      ['2026-11-24T00:00', 1],
    ] as const) {
      at(instant);
      await office.aSecondPasses();
      expected += changes;
      // One that came too early is found at the next step.
      await expect.poll(told, { message: instant }).toEqual(Array(expected).fill('office-changed 0'));
    }
  });
});

describe('the settings of the day', () => {
  beforeEach(async () => {
    office = await openOffice();
  });
  const refused = async (key: string, value: unknown, language = 'id') => {
    const reply = await office.asOfficer(
      'PUT',
      `/api/settings/${key}`,
      { effectiveFrom: '2026-11-23', value },
      { 'accept-language': language },
    );
    expect(reply.statusCode, reply.body).toBe(422);
    return reply.json().errors as { path: string; code: string; message: string }[];
  };

  it('are refused where they contradict themselves, at the place and with what to do', async () => {
    const backwards = { ...WEEK, weekdays: [{ weekday: 1, open: [{ from: '15:00', to: '08:00' }] }] };
    expect(await refused('office.hours', backwards)).toEqual([
      {
        path: 'value.weekdays.0.open.0.to',
        code: 'range-backwards',
        message: 'Jam tutup harus sesudah jam buka. Periksa lagi.',
      },
    ]);
    const why = { id: 'x', en: 'x' };
    const days = [{ date: '2026-02-30', open: [], why }];
    expect(await refused('office.special-days', { days }, 'en')).toEqual([
      {
        path: 'value.days.0.date',
        code: 'special-day-impossible',
        message: 'There is no such day. Check it.',
      },
    ]);
    const [shape] = await refused('queue.quotas', { PU: -1, BPU: null, JHT: null, INFO: null });
    expect(shape?.path).toBe('value.PU');
  });
});
