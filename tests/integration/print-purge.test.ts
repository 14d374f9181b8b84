import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintJob } from '../../contract/printing.ts';
import { DATABASE_FILE } from '../../db/open-database.ts';
import { keysFit } from '../../server/composition/keys-fit.ts';
import type { PrintLedger } from '../../server/ports-printing.ts';
import { createJobLedger } from '../../server/printing/job-ledger.ts';
import { createPurgeWatch } from '../../server/printing/purge-papers.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { registered } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { officer, setting } from '../support/office-says.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { attempt, lineOf, papersOf, settle, ticketPaper } from '../support/printing/office-papers.ts';

const DAY = 24 * 3_600_000;

let office: Office;
let ledger: PrintLedger;
beforeEach(async () => {
  office = await openOffice();
  ledger = createJobLedger(office.deps);
});
afterEach(() => office.close());

const purge = () => createPurgeWatch(office.deps).look();
const KIOSK = lineOf('kiosk', 'ticket');

/** Bytes that slips and attempts still hold in the file, by job. */
function held(): Record<string, [slip: number, attempts: number]> {
  const file = new Database(join(office.dataDir, DATABASE_FILE), { readonly: true });
  const rows = file
    .prepare(
      'SELECT j.id, length(j.slip) AS slip, coalesce(sum(length(a.bytes)), 0) AS bytes FROM print_jobs j ' +
        'LEFT JOIN print_attempts a ON a.job_id = j.id GROUP BY j.id',
    )
    .all() as { id: string; slip: number; bytes: number }[];
  file.close();
  return Object.fromEntries(rows.map(({ id, slip, bytes }) => [id, [slip, bytes]]));
}

describe('some days after it is known what became of a paper', () => {
  it('what stood on it is destroyed, slip and bytes, and its line in the list stays', async () => {
    const job = await ticketPaper(office);
    await attempt(ledger, KIOSK);
    office.clock.advance(14 * DAY);
    await purge();
    expect(held()[job]?.every((length) => length > 0)).toBe(true);
    office.clock.advance(1);
    await purge();
    expect(held()[job]).toEqual([0, 0]);
    expect(await papersOf(office)).toMatchObject([
      { id: job, state: 'printed', proof: 'echo', attempts: 1, purged: true },
    ]);
    expect(await eventsOf(office, 'papers-purged')).toMatchObject([{ actor: 'system', data: { count: 1 } }]);
  });

  it('goes by the rule of today', async () => {
    const job = await ticketPaper(office);
    await attempt(ledger, KIOSK);
    await setting(office, 'print.rules', { ...FIRST_VALUES['print.rules'], keepDays: 1 });
    office.clock.advance(DAY + 1);
    await purge();
    expect(held()[job]).toEqual([0, 0]);
  });

  it('leaves alone what waits, what is under way, and what a person has yet to answer', async () => {
    const uncertain = await ticketPaper(office);
    await attempt(ledger, KIOSK, { outcome: 'uncertain', reason: 'no-answer' });
    const sending = await ticketPaper(office);
    await ledger.begin(KIOSK);
    const queued = await ticketPaper(office);
    office.clock.advance(60 * DAY);
    await purge();
    for (const job of [uncertain, sending, queued]) expect(held()[job]?.[0]).toBeGreaterThan(0);
    await officer(office, 'POST', `/api/print-jobs/${uncertain}/answer`, { printed: true });
    office.clock.advance(15 * DAY);
    await purge();
    expect(held()[uncertain]).toEqual([0, 0]);
  });

  it('also destroys what was cancelled or expired, and what an older program called settled while in doubt it keeps', async () => {
    const [cancelled, expired, doubtful] = [
      await ticketPaper(office),
      await ticketPaper(office),
      await ticketPaper(office),
    ];
    await settle(office, cancelled, 'cancelled');
    await settle(office, expired, 'expired');
    const file = new Database(join(office.dataDir, DATABASE_FILE));
    file
      .prepare("UPDATE print_jobs SET state = 'uncertain', settled_at = ? WHERE id = ?")
      .run(office.clock.now(), doubtful);
    file.close();
    office.clock.advance(15 * DAY);
    await purge();
    expect(held()[cancelled]?.[0]).toBe(0);
    expect(held()[expired]?.[0]).toBe(0);
    expect(held()[doubtful]?.[0]).toBeGreaterThan(0);
  });

  it('goes in small steps, a second apart: neither who takes a number nor a server that stops waits for it', async () => {
    for (let count = 0; count < 201; count += 1) {
      await ticketPaper(office);
      await attempt(ledger, KIOSK);
    }
    office.clock.advance(15 * DAY);
    const counts = async () => (await eventsOf(office, 'papers-purged')).map(({ data }) => data.count);
    await purge();
    expect(await counts()).toEqual([100]);
    for (let second = 0; second < 3; second += 1) await purge();
    expect(await counts()).toEqual([100, 100, 1]);
  });
});

describe('a paper whose content was destroyed', () => {
  const purged = async (): Promise<string> => {
    const job = await ticketPaper(office);
    await attempt(ledger, KIOSK);
    office.clock.advance(15 * DAY);
    await purge();
    return job;
  };

  it('can be neither shown nor copied, and says so', async () => {
    const job = await purged();
    const refusals = [
      await officer(office, 'GET', `/api/print-jobs/${job}/bytes`),
      await officer(office, 'GET', `/api/print-jobs/${job}/picture`),
      await officer(office, 'POST', `/api/print-jobs/${job}/reprint`),
    ];
    for (const refused of refusals)
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'paper-purged']);
  });

  it('is copied from its berkas, where everything stands, and is known as a copy', async () => {
    const { id } = await registered(office);
    const print = async (more: object = {}): Promise<PrintJob> =>
      (
        await officer(office, 'POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt', ...more })
      ).json();
    await settle(office, (await print()).id);
    office.clock.advance(15 * DAY);
    await purge();
    await officer(office, 'POST', `/api/berkas/${id}/unmask`, { reason: 'melengkapi' });
    const copy = await print({ reason: 'hilang' });
    expect(copy).toMatchObject({ copy: 1, state: 'queued', reprintReason: 'hilang' });
    const paper = await officer(office, 'GET', `/api/print-jobs/${copy.id}/bytes`);
    expect(paper.rawPayload.toString('latin1')).toContain('CETAK ULANG 1');
  });

  it('does not make the office take its keys for lost: then the newest berkas tells', async () => {
    await registered(office);
    await settle(office, (await papersOf(office))[0]?.id ?? '');
    await purged();
    expect((await papersOf(office)).every((paper) => paper.purged)).toBe(true);
    const fits = (sealer = office.deps.sealer) =>
      office.store.read((tx) => keysFit(tx, { ...office.deps, sealer }));
    expect(await fits()).toBe(true);
    const open = () => {
      throw new Error('these are other keys');
    };
    expect(await fits({ ...office.deps.sealer, open })).toBe(false);
  });
});
