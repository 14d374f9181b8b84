import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { stays } from '../../db/tables/queue.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

const MINUTE = 60_000;

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const issue = async (service = 'BPU', purpose?: string) =>
  (await office.atKiosk('POST', '/api/tickets', { service, ...(purpose && { purpose }) })).json();
const press = (what: string, body?: object) => office.asOfficer('POST', `/api/counters/1/${what}`, body);
const staysKept = async () => {
  const rows = await office.store.read((tx) => queries(tx).select().from(stays).orderBy(asc(stays.id)));
  return rows.map(({ end, service, kind, comingMs, servedMs }) => ({
    end,
    service,
    kind,
    comingMs,
    servedMs,
  }));
};

describe('a stay at a counter', () => {
  it('is noted as the ticket leaves: how long the person took to come, and how long they were served', async () => {
    await issue();
    await press('next');
    office.clock.advance(2 * MINUTE);
    await press('serve');
    office.clock.advance(11 * MINUTE);
    expect(await staysKept()).toEqual([]);
    await press('finish');
    expect(await staysKept()).toEqual([
      { end: 'finish', service: 'BPU', kind: 'first', comingMs: 2 * MINUTE, servedMs: 11 * MINUTE },
    ]);
  });

  it('of somebody who was never served has no time of service', async () => {
    await issue();
    await press('next');
    office.clock.advance(3 * MINUTE);
    await press('recall');
    office.clock.advance(MINUTE);
    await press('no-show');
    expect(await staysKept()).toEqual([
      { end: 'no-show', service: 'BPU', kind: 'first', comingMs: 4 * MINUTE, servedMs: null },
    ]);
  });

  it('ends with hold, transfer and cancel too, each for the service it was spent on; the next begins with the next call', async () => {
    const { id } = await issue('INFO', 'melengkapi');
    await press('next');
    office.clock.advance(MINUTE);
    await press('serve');
    office.clock.advance(5 * MINUTE);
    await press('transfer', { service: 'BPU' });
    office.clock.advance(20 * MINUTE);
    await press('next');
    await press('serve');
    office.clock.advance(7 * MINUTE);
    await press('hold', { reason: 'melengkapi' });
    office.clock.advance(40 * MINUTE);
    await office.asOfficer('POST', `/api/tickets/${id}/return`);
    await press('next');
    office.clock.advance(MINUTE);
    await press('cancel');
    const kind = 'lanjutan';
    expect(await staysKept()).toEqual([
      { end: 'transfer', service: 'INFO', kind, comingMs: MINUTE, servedMs: 5 * MINUTE },
      { end: 'hold', service: 'BPU', kind, comingMs: 0, servedMs: 7 * MINUTE },
      { end: 'cancel', service: 'BPU', kind, comingMs: MINUTE, servedMs: null },
    ]);
  });

  it('is no stay while the ticket waits, wherever it is cancelled or passed on from', async () => {
    const { id } = await issue();
    await office.asOfficer('POST', `/api/tickets/${id}/transfer`, { service: 'JHT' });
    await office.asOfficer('POST', `/api/tickets/${id}/cancel`);
    expect(await staysKept()).toEqual([]);
  });

  it('does not count an hour without power, nor a clock that is set', async () => {
    await issue();
    await press('next');
    await press('serve');
    office.clock.advance(4 * MINUTE);
    const { dataDir } = office;
    await office.app.close();
    await office.store.close();
    // An hour later, on a machine whose clock went back by three on the way.
    office = await openOffice({ dataDir, at: '2026-11-23T06:04:00+07:00' });
    const at = (await office.atKiosk('GET', '/api/board')).json().counters[0];
    expect(at).toMatchObject({ number: 'B-001', state: 'serving' });
    office.clock.advance(2 * MINUTE);
    office.clock.set('2026-11-23T07:00:00+07:00');
    office.clock.advance(3 * MINUTE);
    await press('finish');
    const [stay] = await staysKept();
    expect(stay).toMatchObject({ end: 'finish', comingMs: 0 });
    // What ran before the stop counts as far as it was noted; nothing else was added.
    expect(stay?.servedMs).toBeGreaterThanOrEqual(5 * MINUTE);
    expect(stay?.servedMs).toBeLessThanOrEqual(9 * MINUTE);
  });
});

describe('a restart', () => {
  const wall = async () => (await office.atKiosk('GET', '/api/board')).json();

  it('in the middle of a visit: who is served is still served, nobody is called again, and the visit goes on', async () => {
    const { id } = await issue();
    await press('next');
    await press('serve');
    const before = await wall();
    const callsBefore = await eventsOf(office, 'ticket-called');
    office.clock.advance(60_000);
    office = await office.reopen();
    office.clock.advance(30 * 60_000);
    const after = await wall();
    expect(after.counters[0]).toMatchObject({ number: 'B-001', state: 'serving' });
    // The same call as before, by its number and its time: no TV takes it for a new one.
    expect(after.recent).toEqual(before.recent);
    expect(await eventsOf(office, 'ticket-called')).toEqual(callsBefore);
    const busy = await press('next');
    expect([busy.statusCode, busy.json().ticket.id]).toEqual([409, id]);
    expect((await press('finish')).json()).toMatchObject({ id, state: 'done' });
  });
});
