import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE } from '../../db/open-database.ts';
import { latestPrintJobs } from '../../db/print-jobs.ts';
import { ok } from '../../domain/result.ts';
import { factsOf, PAPER_80 } from '../../printers/profiles/profiles.ts';
import type { PrinterRole, PrintLedger, PrintLine, PrintTask } from '../../server/ports.ts';
import { createJobLedger, recoverInterrupted } from '../../server/printing/job-ledger.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

const lineOf = (role: PrinterRole): PrintLine => ({
  printer: { id: role, address: `virtual://${role}`, profile: factsOf(PAPER_80) },
  roles: [role],
});

let office: Office;
let ledger: PrintLedger;

beforeEach(async () => {
  office = await openOffice();
  ledger = createJobLedger(office.deps);
});
afterEach(() => office.close());

const issue = async (): Promise<string> =>
  (await office.atKiosk('POST', '/api/tickets', { service: 'PU' })).json().printJob;

async function begin(): Promise<PrintTask> {
  const task = await ledger.begin(lineOf('ticket'));
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
    expect(await ledger.begin(lineOf('ticket'))).toBeNull();
    expect(await ledger.begin(lineOf('receipt'))).toBeNull();
  });

  it('settles a paper that cannot be opened as failed, and hands out the one behind it', async () => {
    const [altered, next] = [await issue(), await issue()];
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
    expect(await ledger.begin(lineOf('ticket'))).toBeNull();
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
