import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../support/events.ts';
import { ADMIN_PASSWORD, type Office, openOffice } from '../support/open-office.ts';
import { cookieOf, signIn } from '../support/personas.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ at: '2026-11-23T23:50:00+07:00' });
});
afterEach(() => office.close());

const issue = async (service = 'PU') => (await office.atKiosk('POST', '/api/tickets', { service })).json();
const board = async () => (await office.atKiosk('GET', '/api/board')).json();
/** Signed in anew: days pass, and sessions end. */
const officer = async (url: string, body?: object) =>
  office.atKiosk('POST', url, body, cookieOf(await signIn(office, 'admin', ADMIN_PASSWORD)));
const ticket = async (id: string) =>
  (
    await office.atKiosk(
      'GET',
      `/api/tickets/${id}`,
      undefined,
      cookieOf(await signIn(office, 'admin', ADMIN_PASSWORD)),
    )
  ).json();

describe('midnight in Tebing Tinggi', () => {
  it('begins a new day with number 001 in every series, whatever zone the machine is in', async () => {
    expect(process.env.TZ).toBe('America/Anchorage');
    expect(await issue()).toMatchObject({ number: 'A-001', day: '2026-11-23' });
    office.clock.set('2026-11-23T23:59:59.999+07:00');
    expect(await issue()).toMatchObject({ number: 'A-002', day: '2026-11-23' });
    office.clock.set('2026-11-24T00:00:00.000+07:00');
    expect(await issue()).toMatchObject({ number: 'A-001', day: '2026-11-24', ahead: 0 });
    expect(await issue('BPU')).toMatchObject({ number: 'B-001', day: '2026-11-24', ahead: 1 });
  });

  it('ends every ticket that is still open, in whatever state, with the first act of the new day', async () => {
    const ids: Record<string, string> = {};
    for (const state of ['serving', 'done', 'held', 'no-show', 'called', 'waiting'])
      ids[state] = (await issue()).id;
    const act = (counter: number, what: string, body?: object) =>
      officer(`/api/counters/${counter}/${what}`, body);
    await act(1, 'next');
    await act(1, 'serve');
    await act(2, 'next');
    await act(2, 'finish');
    await act(3, 'next');
    await act(3, 'hold', { reason: 'melengkapi' });
    await act(4, 'next');
    await act(4, 'no-show');
    await act(5, 'next');
    expect((await board()).waiting.PU).toBe(1);

    office.clock.set('2026-11-24T07:30:00+07:00');
    await issue('INFO');
    for (const [state, id] of Object.entries(ids)) {
      expect((await ticket(id)).state, state).toBe(state === 'done' ? 'done' : 'expired');
    }
    const [opened] = (await eventsOf(office, 'day-opened')).slice(-1);
    expect(opened?.data).toEqual({ day: '2026-11-24', expired: 5 });
    expect(await eventsOf(office, 'ticket-expired')).toHaveLength(5);
    expect((await board()).waiting).toEqual({ PU: 0, BPU: 0, JHT: 0, INFO: 1 });
  });

  it('empties the board before anybody has done anything on the new day', async () => {
    await issue();
    await officer('/api/counters/1/next');
    expect((await board()).counters[0]).toMatchObject({ counter: 1, number: 'A-001' });
    office.clock.set('2026-11-24T06:00:00+07:00');
    const morning = await board();
    expect(morning.counters).toEqual([
      {
        ...{ counter: 1, name: 'Loket 1', number: null, service: null, state: 'idle', calledAt: null },
        staffed: false,
      },
    ]);
    expect([morning.recent, morning.waiting.PU]).toEqual([[], 0]);
  });

  it('leaves nobody of yesterday to be called, and frees the counters', async () => {
    const { id } = await issue();
    await issue();
    await officer('/api/counters/1/next');
    office.clock.set('2026-11-24T07:30:00+07:00');
    const next = await officer('/api/counters/1/next');
    expect([next.statusCode, next.json().code]).toEqual([404, 'no-one-waiting']);
    const today = await issue();
    expect((await officer('/api/counters/1/next')).json()).toMatchObject({ id: today.id, number: 'A-001' });
    for (const [url, body] of [
      [`/api/tickets/${id}/call`, { counter: 2 }],
      [`/api/tickets/${id}/return`, undefined],
      [`/api/tickets/${id}/cancel`, undefined],
    ] as const) {
      expect((await officer(url, body)).json().code, url).toBe('illegal-move');
    }
  });

  it('opens a day once, however many come at its first moment', async () => {
    await issue();
    office.clock.set('2026-11-24T07:30:00+07:00');
    const numbers = await Promise.all(Array.from({ length: 20 }, () => issue()));
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(20);
    const days = (await eventsOf(office, 'day-opened')).map(({ data }) => data.day);
    expect(days.filter((day) => day === '2026-11-24')).toHaveLength(1);
  });

  it('asks of a new day nothing but a number: no sign-in, no opening check', async () => {
    office.clock.set('2027-01-02T07:30:00+07:00');
    expect(await issue()).toMatchObject({ number: 'A-001', day: '2027-01-02' });
  });
});

describe('a clock that is set back', () => {
  it('keeps the later day and goes on counting: no number is given twice', async () => {
    office.clock.set('2026-11-24T08:00:00+07:00');
    const given = [await issue(), await issue()];
    office.clock.set('2026-11-23T08:00:00+07:00');
    given.push(await issue());
    office.clock.set('2025-01-01T08:00:00+07:00');
    given.push(await issue());
    expect(given.map(({ number, day }) => `${day} ${number}`)).toEqual([
      '2026-11-24 A-001',
      '2026-11-24 A-002',
      '2026-11-24 A-003',
      '2026-11-24 A-004',
    ]);
    expect((await board()).waiting.PU).toBe(4);
    expect((await officer('/api/counters/1/next')).json().number).toBe('A-001');
  });

  it('is written down at the next start, and the day is still the later one', async () => {
    office.clock.set('2026-11-24T08:00:00+07:00');
    await issue();
    office.clock.set('2026-11-23T20:00:00+07:00');
    office = await office.reopen();
    expect((await eventsOf(office, 'clock-went-back')).map(({ data }) => data)).toEqual([
      { secondsBack: 43_200 },
    ]);
    expect(await issue()).toMatchObject({ number: 'A-002', day: '2026-11-24' });
  });

  it('by a moment is not worth an event', async () => {
    office.clock.advance(-4_000);
    office = await office.reopen();
    expect(await eventsOf(office, 'clock-went-back')).toEqual([]);
  });
});

describe('a restart', () => {
  it('in the middle of the day changes nothing: same queue, next number, same counters', async () => {
    await issue('PU');
    await issue('BPU');
    await officer('/api/counters/2/next');
    const before = await board();
    office = await office.reopen();
    const after = await board();
    expect({ ...after, seq: 0, now: '' }).toEqual({ ...before, seq: 0, now: '' });
    expect(await issue('PU')).toMatchObject({ number: 'A-002' });
  });
});
