import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE } from '../../db/open-database.ts';
import { lastAttempt, latestPrintJobs } from '../../db/print-jobs.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { ProfileFacts } from '../../domain/print/profile-facts.ts';
import { ok } from '../../domain/result.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { CLONE_58, factsOf, profileOf } from '../../printers/profiles/profiles.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { PrintLedger, PrintTask } from '../../server/ports-printing.ts';
import { enqueuePaper } from '../../server/printing/enqueue-paper.ts';
import { createJobLedger, recoverInterrupted } from '../../server/printing/job-ledger.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { attempt, lineOf, papersOf, ticketPaper } from '../support/printing/office-papers.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

/** A kind nobody knows by name: what a probe made of a small printer. */
const NARROW: ProfileFacts = { ...factsOf(CLONE_58), dots: 360, columns: 30 };

let office: Office;
let ledger: PrintLedger;

beforeEach(async () => {
  office = await openOffice();
  ledger = createJobLedger(office.deps);
});
afterEach(() => office.close());

const issue = () => ticketPaper(office);

async function begin(): Promise<PrintTask> {
  const task = await ledger.begin(lineOf('ticket', 'ticket'));
  if (task === null) throw new Error('there is nothing to print');
  return task;
}

/** Every job as "state" or "state reason", oldest first. */
const states = async () =>
  (await office.store.read((tx) => latestPrintJobs(tx, office.deps.site, 10))).map(({ state, reason }) =>
    reason === null ? state : `${state} ${reason}`,
  );

const restart = () => office.store.unit(async (tx) => ok(await recoverInterrupted(tx, office.deps)));

describe('the ledger', () => {
  it('hands out papers in the order in which they were asked for, each once', async () => {
    const jobs = [await issue(), await issue()];
    expect([(await begin()).jobId, (await begin()).jobId]).toEqual(jobs);
    expect(await ledger.begin(lineOf('ticket', 'ticket'))).toBeNull();
    expect(await ledger.begin(lineOf('receipt', 'receipt'))).toBeNull();
  });

  it('settles a paper that cannot be opened as failed, and hands out the one behind it', async () => {
    const [altered = '', next] = [await issue(), await issue()];
    const file = new Database(join(office.dataDir, DATABASE_FILE));
    file.prepare('UPDATE print_jobs SET slip = zeroblob(length(slip)) WHERE id = ?').run(altered);
    file.close();
    expect((await begin()).jobId).toBe(next);
    expect(await states()).toEqual(['failed unprintable', 'sending']);
    expect(await eventsOf(office, 'print-settled')).toMatchObject([
      { subject: altered, data: { outcome: 'failed', attempt: 1 } },
    ]);
    expect(office.logged.join()).toContain(altered);
  });

  it('does not make papers wait for a clock that went back', async () => {
    const job = await issue();
    office.clock.set('2026-11-23T07:00:00+07:00');
    expect((await begin()).jobId).toBe(job);
  });
});

describe('a key', () => {
  const order = (slip: Slip) => ({
    ...{ key: 'test-page:one:copy:0', role: 'ticket' as const, copy: 0, subject: 'one', about: 'Kiosk' },
    ...{ year: 2026, slip, actor: 'system' },
  });
  const enqueue = (slip: Slip) =>
    office.store.unit(async (tx) => ok(await enqueuePaper(tx, office.deps, order(slip))));

  it('is one paper: asked for again it is the earlier one, whatever has become of that', async () => {
    const first = await enqueue(ticketNumbered('A-001'));
    await attempt(ledger, lineOf('ticket', 'ticket'));
    expect(await enqueue(ticketNumbered('A-001'))).toEqual(first);
    expect(await states()).toEqual(['printed']);
    expect(await eventsOf(office, 'print-requested')).toHaveLength(1);
  });

  it('with another content is a bug, and nothing is written', async () => {
    await enqueue(ticketNumbered('A-001'));
    await expect(enqueue(ticketNumbered('A-002'))).rejects.toThrow('another content');
    expect(await states()).toEqual(['queued']);
  });

  it('is compared without a word of the paper: the mark in the file tells nobody what stood on it', async () => {
    await enqueue(ticketNumbered('A-001'));
    const [row] = await office.store.read((tx) => latestPrintJobs(tx, office.deps.site, 1));
    const plain = createHash('sha256')
      .update(canonicalJson(ticketNumbered('A-001')))
      .digest();
    expect(row?.slipMark).toHaveLength(16);
    expect(row?.slipMark?.equals(plain.subarray(0, 16))).toBe(false);
  });
});

describe('an attempt', () => {
  it('keeps the whole kind of printer its bytes are for, and the picture is drawn as that one prints', async () => {
    const job = await issue();
    const narrow = { ...lineOf('desk', 'ticket'), printer: { ...lineOf('desk').printer, profile: NARROW } };
    const task = await ledger.begin(narrow);
    if (task === null) throw new Error('there is nothing to print');
    await ledger.freeze(task, encodeSlip(task.slip, profileOf(NARROW), { copy: 0 }));
    const attempted = await office.store.read((tx) => lastAttempt(tx, job));
    expect(attempted).toMatchObject({ profile: 'clone-58', profileFacts: NARROW });
    const { rawPayload: bytes } = await office.asOfficer('GET', `/api/print-jobs/${job}/bytes`);
    const { body: picture } = await office.asOfficer('GET', `/api/print-jobs/${job}/picture`);
    const drawnAs = (facts: ProfileFacts) =>
      office.deps.paperMaker.picture({ bytes, profile: facts.name, facts });
    expect(picture).toBe(drawnAs(NARROW));
    expect(picture).not.toBe(drawnAs(factsOf(CLONE_58)));
  });
});

describe('a waiting paper', () => {
  const reason = async () => (await papersOf(office))[0]?.reason;

  it('tells before its first attempt what its printer lacks, and goes on telling what it lacks now', async () => {
    await issue();
    expect(await reason()).toBeUndefined();
    office.spool.setTicketPrinter('paper-out');
    expect(await reason()).toBe('paper-out');
    await attempt(ledger, lineOf('ticket', 'ticket'), { outcome: 'not-sent', reason: 'paper-out' });
    office.spool.setTicketPrinter('cover-open');
    expect(await reason()).toBe('cover-open');
    office.spool.setTicketPrinter('unknown');
    expect(await reason()).toBe('paper-out');
  });
});

describe('the list of papers', () => {
  it('has the newest last, also when the clock went back', async () => {
    const first = await issue();
    office.clock.set('2026-11-23T07:00:00+07:00');
    const second = await issue();
    const listed = (await office.asOfficer('GET', '/api/print-jobs')).json();
    expect(listed.map(({ id }: { id: string }) => id)).toEqual([first, second]);
  });
});

describe('after a crash', () => {
  it('a paper whose first byte had not been allowed to leave is in line again', async () => {
    const job = await issue();
    await begin();
    await restart();
    expect(await states()).toEqual(['queued interrupted']);
    expect((await begin()).jobId).toBe(job);
  });

  it('a paper whose first byte may have left is in doubt, and is not printed by itself', async () => {
    await issue();
    await ledger.freeze(await begin(), Uint8Array.of(1));
    await restart();
    expect(await states()).toEqual(['uncertain interrupted']);
    expect(await ledger.begin(lineOf('ticket', 'ticket'))).toBeNull();
  });

  it('a paper that was settled stays what it was', async () => {
    await issue();
    const task = await begin();
    await ledger.freeze(task, Uint8Array.of(1));
    await ledger.settle(task, { outcome: 'printed', proof: 'echo' });
    await restart();
    expect(await states()).toEqual(['printed']);
  });
});
