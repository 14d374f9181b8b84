import { afterEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../support/events.ts';
import { officer, officeSays } from '../support/office-says.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
afterEach(() => office.close());

const FINE = { clock: 'ok', printer: 'ok', display: 'ok', sound: 'not-here' } as const;
const look = async () => (await officer(office, 'GET', '/api/office/start')).json();
const issue = async (service = 'PU') => (await office.atKiosk('POST', '/api/tickets', { service })).json();
/** Switched off, and on again at another time by the machine's clock. */
const switchedOnAt = async (instant: string) => {
  office.clock.set(instant);
  office = await office.reopen();
};

describe('Mulai hari', () => {
  it('shows clock, printers and screens, and writes down what was found', async () => {
    office = await openOffice({ at: '2026-11-23T07:45:00+07:00' });
    const before = await look();
    expect(before).toMatchObject({
      ...{ day: '2026-11-23', displays: 0, kiosks: 0, sound: 'unknown', startedAt: null, checks: null },
      clock: { now: '2026-11-23T07:45:00.000+07:00', doubt: null, dayAhead: false },
      printers: office.spool.states(),
    });
    expect((await officeSays(office)).office.started).toBe(false);
    const started = await officer(office, 'POST', '/api/office/start', FINE);
    expect(started.json()).toMatchObject({ startedAt: '2026-11-23T07:45:00.000+07:00', checks: FINE });
    expect((await eventsOf(office, 'day-started')).map(({ data }) => data)).toEqual([
      { day: '2026-11-23', ...FINE },
    ]);
    office = await office.reopen();
    expect((await look()).checks).toEqual(FINE);
    expect((await officeSays(office)).office.started).toBe(true);
    office.clock.set('2026-11-24T07:45:00+07:00');
    expect((await officeSays(office)).office.started, 'a new day begins anew').toBe(false);
  });

  it('stops nobody: numbers are given and called on a day that nobody started, or that has a problem', async () => {
    office = await openOffice();
    expect((await issue()).number).toBe('A-001');
    await officer(office, 'POST', '/api/office/start', { ...FINE, clock: 'problem', printer: 'problem' });
    expect((await issue()).number).toBe('A-002');
    expect((await officer(office, 'POST', '/api/counters/1/next')).json().number).toBe('A-001');
  });

  it('can be gone through once more, and the last answers count', async () => {
    office = await openOffice();
    await officer(office, 'POST', '/api/office/start', { ...FINE, printer: 'problem' });
    office.clock.advance(60_000);
    await officer(office, 'POST', '/api/office/start', FINE);
    expect((await look()).checks).toEqual(FINE);
  });
});

describe('the clock at the beginning of a day', () => {
  it('is not doubted after an ordinary night, nor after the longest holiday', async () => {
    office = await openOffice({ at: '2026-03-13T15:00:00+07:00' });
    await switchedOnAt('2026-03-25T07:30:00+07:00');
    expect((await look()).clock).toMatchObject({
      ...{ doubt: null, lastEventAt: '2026-03-13T15:00:00.000+07:00' },
    });
  });

  it('is doubted when it is far ahead of the last thing written down', async () => {
    office = await openOffice({ at: '2026-11-23T15:00:00+07:00' });
    await switchedOnAt('2026-12-08T07:30:00+07:00');
    expect((await look()).clock).toMatchObject({ doubt: 'far-ahead' });
  });

  it('is doubted when it is behind it, with a day that runs ahead', async () => {
    office = await openOffice({ at: '2026-11-23T15:00:00+07:00' });
    await switchedOnAt('2026-01-01T00:00:00+07:00');
    expect((await look()).clock).toMatchObject({
      ...{ doubt: 'behind', dayAhead: true, lastEventAt: '2026-11-23T15:00:00.000+07:00' },
    });
  });

  it('is doubted for the day when it was set back within it', async () => {
    office = await openOffice({ at: '2026-11-23T10:00:00+07:00' });
    await switchedOnAt('2026-11-23T08:00:00+07:00');
    expect((await look()).clock).toMatchObject({ doubt: 'set-back', dayAhead: false });
    office.clock.set('2026-11-24T08:00:00+07:00');
    expect((await look()).clock.doubt).toBeNull();
  });
});

describe('a clock that jumped a year ahead and came back', () => {
  const correct = () => officer(office, 'POST', '/api/office/day');
  const today = async () => (await officer(office, 'GET', '/api/queue')).json();

  it('is corrected by the administrator: today goes on where it was, with whom the jump sent away', async () => {
    office = await openOffice({ at: '2026-11-23T09:00:00+07:00' });
    await issue(); // waits
    await issue(); // called and absent
    const { id } = await issue('BPU');
    await officer(office, 'POST', `/api/tickets/${id}/call`, { counter: 2 });
    await officer(office, 'POST', '/api/counters/1/next');
    await officer(office, 'POST', '/api/counters/1/finish');
    await officer(office, 'POST', '/api/counters/1/next');
    await officer(office, 'POST', '/api/counters/1/no-show');
    await issue();

    await switchedOnAt('2027-11-23T09:05:00+07:00');
    expect(await issue()).toMatchObject({ number: 'A-001', day: '2027-11-23' });
    await switchedOnAt('2026-11-23T09:10:00+07:00');
    expect(await issue()).toMatchObject({ number: 'A-002', day: '2027-11-23' });
    expect((await officeSays(office)).office.day).toBe('2027-11-23');
    expect((await look()).clock.dayAhead).toBe(true);

    const corrected = await correct();
    expect([corrected.statusCode, corrected.json().day]).toEqual([200, '2026-11-23']);
    const { waiting, aside, atCounters } = await today();
    const numbers = (list: { number: string }[]) => list.map(({ number }) => number);
    expect(numbers(waiting)).toEqual(['B-001', 'A-003']);
    expect([numbers(aside), numbers(atCounters)]).toEqual([['A-002'], []]);
    expect((await issue()).number, 'the series goes on').toBe('A-004');
    expect((await eventsOf(office, 'day-corrected')).map(({ data }) => data)).toEqual([
      { from: '2027-11-23', to: '2026-11-23', expired: 3, broughtBack: 3 },
    ]);
    expect((await look()).clock.dayAhead).toBe(false);
    expect((await correct()).json().code).toBe('day-not-ahead');
  });

  it('leaves the numbers of the wrong day taken: when that day comes, they are not given again', async () => {
    office = await openOffice({ at: '2027-11-22T09:00:00+07:00' });
    await issue();
    await issue();
    await officer(office, 'POST', '/api/office/close', { reason: 'listrik-padam' });
    await switchedOnAt('2026-11-23T09:00:00+07:00');
    await correct();
    expect(await issue()).toMatchObject({ number: 'A-001', day: '2026-11-23' });
    office.clock.set('2027-11-22T09:00:00+07:00');
    expect(await issue(), 'and it is not closed').toMatchObject({ number: 'A-003', day: '2027-11-22' });
  });

  it('loses no number that was given for tomorrow at an early closing of a day that was real', async () => {
    office = await openOffice({ at: '2026-11-23T09:00:00+07:00' });
    await issue();
    await officer(office, 'POST', '/api/office/close', { reason: 'listrik-padam' });
    await switchedOnAt('2027-11-23T09:05:00+07:00');
    await issue();
    await officer(office, 'POST', '/api/office/close', { reason: 'listrik-padam' });
    await switchedOnAt('2026-11-23T12:00:00+07:00');
    await correct();
    office.clock.set('2026-11-24T09:00:00+07:00');
    expect((await today()).waiting).toMatchObject([{ number: 'A-001', purpose: 'didahulukan' }]);
  });

  it('corrects nothing while the day is the clock’s', async () => {
    office = await openOffice();
    const refused = await correct();
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'day-not-ahead']);
  });
});
