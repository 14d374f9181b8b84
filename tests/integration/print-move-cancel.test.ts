import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintJob } from '../../contract/printing.ts';
import { ok } from '../../domain/result.ts';
import type { PrintLedger } from '../../server/ports-printing.ts';
import { createJobLedger, recoverInterrupted } from '../../server/printing/job-ledger.ts';
import { eventsOf } from '../support/events.ts';
import { listen } from '../support/live-listener.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import {
  attempt,
  lineOf,
  papersOf,
  settle,
  sparePrinter,
  takeAway,
  ticketPaper,
} from '../support/printing/office-papers.ts';

let office: Office;
let ledger: PrintLedger;
beforeEach(async () => {
  office = await openOffice();
  ledger = createJobLedger(office.deps);
});
afterEach(() => office.close());

const command = (job: string, verb: string, body?: unknown) =>
  office.asOfficer('POST', `/api/print-jobs/${job}/${verb}`, body);
const move = (job: string, printer: string | null) => command(job, 'move', { printer });
const KIOSK = lineOf('kiosk', 'ticket');

describe('a waiting paper', () => {
  it('can be taken out of line: no printer gets it, and it is known who did it', async () => {
    const [first, second] = [await ticketPaper(office), await ticketPaper(office)];
    const reply = await command(first, 'cancel');
    expect([reply.statusCode, reply.json()]).toMatchObject([200, { id: first, state: 'cancelled' }]);
    expect(await attempt(ledger, KIOSK)).toBe(second);
    const [event] = await eventsOf(office, 'print-cancelled');
    expect(event).toMatchObject({ subject: first, actor: expect.stringMatching(/^user:/) });
  });

  it('can be moved: it comes out of the other printer, in its old place in line, and of no other', async () => {
    const spare = await sparePrinter(office, 'cadangan');
    const [first, second, third] = [
      await ticketPaper(office),
      await ticketPaper(office),
      await ticketPaper(office),
    ];
    const wakes = office.spool.wakes;
    expect((await move(third, spare)).json()).toMatchObject({
      ...{ id: third, state: 'queued', printer: 'ticket' },
      movedTo: { id: spare, name: 'cadangan' },
    });
    await move(first, spare);
    expect(office.spool.wakes).toBe(wakes + 2);
    const line = [];
    for (
      let job = await attempt(ledger, lineOf(spare));
      job !== null;
      job = await attempt(ledger, lineOf(spare))
    )
      line.push(job);
    expect(line).toEqual([first, third]);
    expect([await attempt(ledger, KIOSK), await attempt(ledger, KIOSK)]).toEqual([second, null]);
    expect(await eventsOf(office, 'print-moved')).toMatchObject([
      { subject: third, data: { from: null, to: spare } },
      { subject: first, data: { from: null, to: spare } },
    ]);
  });

  it('can be moved back to the printer of its role; moving it to where it is does nothing', async () => {
    const spare = await sparePrinter(office, 'cadangan');
    const job = await ticketPaper(office);
    await move(job, spare);
    expect((await move(job, null)).json().movedTo).toBeUndefined();
    await move(job, null);
    expect(await eventsOf(office, 'print-moved')).toHaveLength(2);
    expect(await attempt(ledger, KIOSK)).toBe(job);
  });

  it('tells why it waits from the printer it was moved to', async () => {
    const spare = await sparePrinter(office, 'cadangan');
    const job = await ticketPaper(office);
    office.spool.setTicketPrinter('offline');
    expect((await papersOf(office))[0]?.reason).toBe('offline');
    await move(job, spare);
    expect((await papersOf(office))[0]?.reason).toBeUndefined();
    office.spool.setPrinter(spare, 'paper-out');
    expect((await papersOf(office))[0]?.reason).toBe('paper-out');
  });

  it('belongs to its role again once the printer it was moved to is taken away', async () => {
    const spare = await sparePrinter(office, 'cadangan');
    const job = await ticketPaper(office);
    await move(job, spare);
    expect(await attempt(ledger, KIOSK)).toBeNull();
    await takeAway(office, spare);
    expect((await papersOf(office))[0]?.movedTo).toBeUndefined();
    expect(await attempt(ledger, KIOSK)).toBe(job);
  });

  it('cannot be moved to a printer that does not exist, or does not any more', async () => {
    const spare = await sparePrinter(office, 'cadangan');
    const job = await ticketPaper(office);
    await takeAway(office, spare);
    for (const printer of [spare, office.deps.ids.next()]) {
      const refused = await move(job, printer);
      expect([refused.statusCode, refused.json().code]).toEqual([404, 'printer-not-found']);
    }
  });

  it('can be taken over to be printed from the browser: no printer gets it, and it is asked for like any doubtful one', async () => {
    const job = await ticketPaper(office);
    expect((await command(job, 'by-browser')).json()).toMatchObject({
      state: 'uncertain',
      reason: 'by-browser',
    });
    expect(await attempt(ledger, KIOSK)).toBeNull();
    const printed = (await command(job, 'answer', { printed: true })).json();
    expect(printed).toMatchObject({ id: job, state: 'printed', proof: 'person' });
    expect(printed).not.toHaveProperty('reason');
    expect(await papersOf(office)).toHaveLength(1);
  });

  it('comes in line again as a copy when the browser did not print it either', async () => {
    const job = await ticketPaper(office);
    await command(job, 'by-browser');
    const copy: PrintJob = (await command(job, 'answer', { printed: false })).json();
    expect(copy).toMatchObject({ state: 'queued', copy: 1, reprintReason: 'tidak-keluar' });
    expect(await attempt(ledger, KIOSK)).toBe(copy.id);
  });

  it('keeps its new printer when it stays in doubt there: who moved it stands there and waits', async () => {
    const spare = await sparePrinter(office, 'cadangan');
    const job = await ticketPaper(office);
    await move(job, spare);
    await attempt(ledger, lineOf(spare), { outcome: 'uncertain', reason: 'connection-lost' });
    const copy: PrintJob = (await command(job, 'answer', { printed: false })).json();
    expect(copy).toMatchObject({ copy: 1, movedTo: { id: spare } });
    expect(await attempt(ledger, KIOSK)).toBeNull();
    expect(await attempt(ledger, lineOf(spare))).toBe(copy.id);
    // Asked for later, when all is well again, a copy goes where tickets go.
    expect((await command(copy.id, 'reprint', {})).json().movedTo).toBeUndefined();
  });

  it('is told to the screens in its new state at once', async () => {
    const spare = await sparePrinter(office, 'cadangan');
    const [cancelled, taken, moved] = [
      await ticketPaper(office),
      await ticketPaper(office),
      await ticketPaper(office),
    ];
    const heard = await listen(office);
    await command(cancelled, 'cancel');
    await command(taken, 'by-browser');
    await move(moved, spare);
    // What was asked for before may be told a moment later.
    const said = () => heard.news().flatMap((news) => (news.type === 'print-updated' ? news.jobs : []));
    await expect
      .poll(() => said().slice(-3))
      .toEqual([
        { job: cancelled, state: 'cancelled' },
        { job: taken, state: 'uncertain' },
        { job: moved, state: 'queued' },
      ]);
  });
});

describe('a paper that does not wait', () => {
  it.each(['cancel', 'by-browser', 'move'])('cannot be meant by %s any more', async (verb) => {
    const jobs = [];
    for (const state of ['printed', 'cancelled', 'expired', 'uncertain'] as const) {
      const job = await ticketPaper(office);
      await settle(office, job, state);
      jobs.push(job);
    }
    const begun = await ticketPaper(office);
    await ledger.begin(KIOSK);
    const before = await papersOf(office);
    for (const job of [...jobs, begun]) {
      const refused = await command(job, verb, verb === 'move' ? { printer: null } : undefined);
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'print-not-waiting']);
    }
    expect(await papersOf(office)).toEqual(before);
    const unknown = await command(
      office.deps.ids.next(),
      verb,
      verb === 'move' ? { printer: null } : undefined,
    );
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'job-not-found']);
  });
});

describe('after a crash', () => {
  it('a moved paper waits for the printer it was moved to', async () => {
    const spare = await sparePrinter(office, 'cadangan');
    const job = await ticketPaper(office);
    await move(job, spare);
    await ledger.begin(lineOf(spare));
    await office.store.unit(async (tx) => ok(await recoverInterrupted(tx, office.deps)));
    expect(await attempt(ledger, KIOSK)).toBeNull();
    expect(await attempt(ledger, lineOf(spare))).toBe(job);
  });
});

describe('one Idempotency-Key', () => {
  it('cancels once, and answers the same a second time', async () => {
    const job = await ticketPaper(office);
    const twice = () =>
      office.asOfficer('POST', `/api/print-jobs/${job}/cancel`, undefined, { 'idempotency-key': 'batal' });
    const first = await twice();
    const second = await twice();
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(second.json()).toEqual(first.json());
    expect(await eventsOf(office, 'print-cancelled')).toHaveLength(1);
  });
});
