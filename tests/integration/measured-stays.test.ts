import { afterEach, beforeEach, expect, it } from 'vitest';
import { meanBetween, measuredStays, priorityArrivals, workedDays } from '../../db/measured-stays.ts';
import { OFFICE_OFFSET_MS } from '../../domain/calendar/day.ts';
import { MINUTE } from '../support/estimate-samples.ts';
import { ADMIN_PASSWORD, type Office, openOffice } from '../support/open-office.ts';

const MONDAY = '2026-11-23';
const TODAY = { from: MONDAY, to: MONDAY };

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const issue = (service: string, more = {}) => office.atKiosk('POST', '/api/tickets', { service, ...more });
const officer = (move: string, counter = 1) => office.asOfficer('POST', `/api/counters/${counter}/${move}`);
const after = (minutes: number) => office.clock.advance(minutes * MINUTE);
const stays = (days = TODAY) => office.store.read((tx) => measuredStays(tx, office.deps.site, days));
const between = () => office.store.read((tx) => meanBetween(tx, office.deps.site, TODAY));

it('is the time from the call until the counter was left, whatever ended it', async () => {
  await issue('PU');
  await officer('next');
  after(2);
  await officer('serve');
  after(10);
  await officer('finish');
  await issue('JHT', { purpose: 'melengkapi' });
  await officer('next');
  after(3);
  await officer('no-show');
  expect(await stays()).toEqual([
    { service: 'JHT', kind: 'lanjutan', ms: 3 * MINUTE },
    { service: 'PU', kind: 'first', ms: 12 * MINUTE },
  ]);
  expect(await stays({ from: '2026-11-24', to: '2026-11-30' })).toEqual([]);
});

it('leaves out a ticket that stood at the counter until the next day began', async () => {
  await issue('PU');
  await officer('next');
  after(16 * 60);
  await issue('PU');
  expect(await stays({ from: MONDAY, to: '2026-11-24' })).toEqual([]);
});

it('sees how long a counter takes from one to the next, where somebody waited and it was no pause', async () => {
  for (let waiting = 0; waiting < 4; waiting += 1) await issue('INFO');
  for (const pause of [1, 2, 30]) {
    await officer('next');
    after(5);
    await officer('finish');
    after(pause);
  }
  await officer('next');
  await officer('finish');
  after(3);
  // Whoever comes to a free counter is called at once or not: it says nothing of the officer's pace.
  await issue('INFO');
  await officer('next');
  after(1);
  await officer('finish');
  expect(await between()).toBe(1.5 * MINUTE);
});

it('counts the days worked with their counters, and priority arrivals by the office’s own clock', async () => {
  await issue('BPU', { priority: true });
  await issue('BPU');
  for (const counter of [1, 2]) {
    await officer('next', counter);
    await officer('finish', counter);
  }
  after(24 * 60 + 90);
  await issue('BPU', { priority: true });
  await issue('BPU', { priority: true });
  const credentials = { username: 'admin', password: ADMIN_PASSWORD };
  const session = await office.atKiosk('POST', '/api/session', credentials);
  const cookie = `loket_session=${session.cookies[0]?.value ?? ''}`;
  for (const move of ['next', 'finish']) {
    await office.asOfficer('POST', `/api/counters/1/${move}`, {}, { cookie });
  }
  const { site } = office.deps;
  await office.store.read(async (tx) => {
    expect(await workedDays(tx, site, '2026-11-24', 20)).toEqual([
      { day: '2026-11-24', counters: 1 },
      { day: MONDAY, counters: 2 },
    ]);
    expect(await workedDays(tx, site, MONDAY, 20)).toEqual([{ day: MONDAY, counters: 2 }]);
    const days = { from: MONDAY, to: '2026-11-24' };
    expect(await priorityArrivals(tx, site, days, OFFICE_OFFSET_MS)).toEqual([
      { hour: 8, people: 1 },
      { hour: 9, people: 2 },
    ]);
  });
});
