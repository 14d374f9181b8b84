import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintLedger } from '../../server/ports-printing.ts';
import { createExpiryWatch } from '../../server/printing/expire-papers.ts';
import { createJobLedger } from '../../server/printing/job-ledger.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { registered } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { listen } from '../support/live-listener.ts';
import { officer, setting } from '../support/office-says.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { attempt, lineOf, papersOf, ticketPaper } from '../support/printing/office-papers.ts';

const MINUTE = 60_000;

let office: Office;
let ledger: PrintLedger;
beforeEach(async () => {
  office = await openOffice();
  ledger = createJobLedger(office.deps);
});
afterEach(() => office.close());

const states = async () => (await papersOf(office)).map(({ state }) => state);
const watch = () => createExpiryWatch(office.deps).look();

describe('a paper nobody wants any more', () => {
  it('is not handed to a printer that comes back: the one behind it is', async () => {
    const old = await ticketPaper(office);
    office.clock.advance(MINUTE);
    const fresh = await ticketPaper(office);
    office.clock.advance(MINUTE);
    expect(await attempt(ledger, lineOf('ticket', 'ticket'))).toBe(fresh);
    expect(await states()).toEqual(['expired', 'printed']);
    expect(await eventsOf(office, 'print-expired')).toMatchObject([
      { actor: 'system', subject: old, data: { document: 'queue-ticket' } },
    ]);
  });

  it('leaves the line by itself while its printer is away, and the screens hear it', async () => {
    const job = await ticketPaper(office);
    await attempt(ledger, lineOf('ticket', 'ticket'), { outcome: 'not-sent', reason: 'offline' });
    const heard = await listen(office);
    office.clock.advance(2 * MINUTE - 1);
    await watch();
    expect(await states()).toEqual(['queued']);
    office.clock.advance(1);
    await watch();
    expect(await papersOf(office)).toMatchObject([{ state: 'expired', reason: 'offline' }]);
    await expect
      .poll(() => heard.news().flatMap((said) => (said.type === 'print-updated' ? said.jobs : [])))
      .toContainEqual({ job, state: 'expired' });
  });

  it('waits as long as the rules of that day say for its kind', async () => {
    const { id } = await registered(office);
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    await ticketPaper(office);
    office.clock.advance(479 * MINUTE);
    await watch();
    const byKind = async () => (await papersOf(office)).map(({ kind, state }) => `${kind} ${state}`);
    expect(await byKind()).toEqual([
      'queue-ticket expired',
      'document-receipt queued',
      'queue-ticket expired',
    ]);
    office.clock.advance(MINUTE);
    await watch();
    expect((await byKind())[1]).toBe('document-receipt expired');
  });

  it('follows a changed rule from the next paper on', async () => {
    await ticketPaper(office);
    const wantedMinutes = { ...FIRST_VALUES['print.rules'].wantedMinutes, 'queue-ticket': 5 };
    await setting(office, 'print.rules', { ...FIRST_VALUES['print.rules'], wantedMinutes });
    await ticketPaper(office);
    office.clock.advance(2 * MINUTE);
    await watch();
    expect(await states()).toEqual(['expired', 'queued']);
  });

  it('is measured by how long the office ran: neither a set clock nor a night makes a paper old', async () => {
    await ticketPaper(office);
    office.clock.set('2026-11-23T15:00:00+07:00');
    await watch();
    expect(await states()).toEqual(['queued']);
    office = await office.reopen();
    ledger = createJobLedger(office.deps);
    await watch();
    expect(await states()).toEqual(['queued']);
    office.clock.advance(2 * MINUTE);
    await watch();
    expect(await states()).toEqual(['expired']);
  });

  it('is let finish once a printer has begun it', async () => {
    await ticketPaper(office);
    const task = await ledger.begin(lineOf('ticket', 'ticket'));
    office.clock.advance(60 * MINUTE);
    await watch();
    expect(await states()).toEqual(['sending']);
    if (task !== null) await ledger.settle(task, { outcome: 'printed', proof: 'echo' });
    expect(await states()).toEqual(['printed']);
  });

  it('is not tried again when its number was given back while a printer was at it', async () => {
    const reply = await office.atKiosk('POST', '/api/tickets', { service: 'PU' });
    const task = await ledger.begin(lineOf('ticket', 'ticket'));
    await office.atKiosk('POST', `/api/tickets/${reply.json().id}/replace`, { service: 'BPU' });
    if (task !== null) await ledger.settle(task, { outcome: 'not-sent', reason: 'offline' });
    expect(await attempt(ledger, lineOf('ticket', 'ticket'))).not.toBe(task?.jobId);
    expect(await states()).toEqual(['expired', 'printed']);
  });

  it('leaves the line in small steps when very many waited', async () => {
    for (let count = 0; count < 101; count += 1) await ticketPaper(office);
    office.clock.advance(3 * MINUTE);
    await watch();
    expect(await eventsOf(office, 'print-expired')).toHaveLength(100);
    await watch();
    expect(await eventsOf(office, 'print-expired')).toHaveLength(101);
  });
});

describe('when a new day opens', () => {
  it('a number of yesterday is not printed any more; what is for a berkas, or for today, is', async () => {
    const { id } = await registered(office);
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    await ticketPaper(office);
    await office.atKiosk('POST', '/api/tickets', { service: 'BPU' });
    office.clock.set('2026-11-24T08:00:00+07:00');
    const today = await ticketPaper(office);
    expect((await papersOf(office)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'queue-ticket expired',
      'document-receipt queued',
      'queue-ticket expired',
      'queue-ticket expired',
      'queue-ticket queued',
    ]);
    expect(await attempt(ledger, lineOf('ticket', 'ticket'))).toBe(today);
  });

  it('the paper of a number that was given for this day still comes out', async () => {
    await ticketPaper(office);
    await officer(office, 'POST', '/api/office/close', { reason: 'listrik-padam' });
    office.clock.set('2026-11-24T08:00:00+07:00');
    await ticketPaper(office);
    const papers = await papersOf(office);
    expect(papers.map(({ state }) => state)).toEqual(['cancelled', 'queued', 'queued']);
  });

  it('a number of yesterday that a printer is still at comes out now or not at all', async () => {
    await ticketPaper(office);
    const task = await ledger.begin(lineOf('ticket', 'ticket'));
    office.clock.set('2026-11-24T08:00:00+07:00');
    const today = await ticketPaper(office);
    if (task !== null) await ledger.settle(task, { outcome: 'not-sent', reason: 'offline' });
    expect(await attempt(ledger, lineOf('ticket', 'ticket'))).toBe(today);
    expect(await states()).toEqual(['expired', 'printed']);
  });
});
