import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCounters } from '../../server/counters/open-counters.ts';
import { officeDay } from '../../server/site/current-day.ts';
import { type Office, openOffice } from '../support/open-office.ts';

const MINUTE = 60_000;

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const open = () =>
  office.store.read(async (tx) => openCounters(tx, office.deps, await officeDay(tx, office.deps)));

/** One number is taken and called to the counter. */
async function callAt(counter: number): Promise<void> {
  await office.atKiosk('POST', '/api/tickets', { service: 'INFO' });
  const { statusCode } = await office.asOfficer('POST', `/api/counters/${counter}/next`);
  expect(statusCode).toBe(200);
}

describe('the counters an estimate counts on', () => {
  it('are none before anybody is there', async () => {
    expect(await open()).toEqual([]);
  });

  it('are those that called somebody in the last half hour, where nobody says who sits where', async () => {
    await callAt(1);
    await office.asOfficer('DELETE', '/api/session');
    office.clock.advance(30 * MINUTE);
    expect(await open()).toEqual([{ counter: 1, services: ['PU', 'BPU', 'JHT', 'INFO'], pausedUntil: null }]);
    office.clock.advance(1);
    expect(await open()).toEqual([]);
  });

  it('are those where somebody sits, whoever called before, with what each serves', async () => {
    await callAt(2);
    const value = {
      counters: [
        { number: 1, shown: { id: 'Satu', en: 'One' }, spoken: 'loket satu', services: ['PU', 'BPU'] },
      ],
    };
    await office.asOfficer('PUT', '/api/settings/office.counters', { effectiveFrom: '2026-11-23', value });
    await office.asOfficer('POST', '/api/counters/1/staff');
    expect(await open()).toEqual([{ counter: 1, services: ['PU', 'BPU'], pausedUntil: null }]);
  });

  it('that pause are counted on from their promised end, or after as long as a pause usually takes', async () => {
    const now = office.clock.now();
    const until = async (body: object) => {
      await office.asOfficer('POST', '/api/counters/1/pause', body);
      return (await open()).map(({ pausedUntil }) => pausedUntil);
    };
    expect(await until({ reason: 'salat', until: '08:20' })).toEqual([now + 20 * MINUTE]);
    expect(await until({ reason: 'salat' })).toEqual([now + 15 * MINUTE]);
    await until({ reason: 'salat', until: '08:20' });
    office.clock.advance(20 * MINUTE);
    expect((await open()).map(({ pausedUntil }) => pausedUntil)).toEqual([now + 35 * MINUTE]);
    const value = { unattendedAfter: 3, usualPause: 5 };
    await office.asOfficer('PUT', '/api/settings/counter.rules', { effectiveFrom: '2026-11-23', value });
    expect((await open()).map(({ pausedUntil }) => pausedUntil)).toEqual([now + 25 * MINUTE]);
  });

  it('are also those whose officer signed out for a pause and said when it ends, until then', async () => {
    await office.asOfficer('POST', '/api/counters/1/pause', { reason: 'istirahat', until: '13:00' });
    await office.asOfficer('DELETE', '/api/session');
    expect((await open()).map(({ counter }) => counter)).toEqual([1]);
    office.clock.set('2026-11-23T13:00:00+07:00');
    expect(await open()).toEqual([]);
  });

  it('are none where the session idled out', async () => {
    await office.asOfficer('POST', '/api/counters/1/staff');
    office.clock.advance(120 * MINUTE);
    expect(await open()).toEqual([]);
  });
});
