import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCounters } from '../../server/counters/open-counters.ts';
import { officeDay } from '../../server/office-day/office-day.ts';
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
});
