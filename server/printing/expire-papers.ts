import { recordEvent } from '../../db/open-tx.ts';
import { type PrintJobRow, updatePrintJob } from '../../db/print-jobs.ts';
import { papersOfTicketsBefore, unwantedPapers } from '../../db/waiting-papers.ts';
import { ok } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';

/** So many are taken out of line in one unit; the rest a second later. */
const AT_ONCE = 100;

/** Whether nobody wants this paper any more. */
export function isUnwanted({ running }: Pick<Deps, 'running'>, { expiresRun }: PrintJobRow): boolean {
  return expiresRun !== null && expiresRun <= running.ms();
}

/** Takes a paper that no printer has begun out of line, because nobody wants it any more. */
export async function expirePaper(tx: Tx, { clock }: Pick<Deps, 'clock'>, job: PrintJobRow): Promise<void> {
  await updatePrintJob(tx, job.id, { state: 'expired', settledAt: clock.now() });
  const data = { document: job.kind, about: job.subject };
  recordEvent(tx, { kind: 'print-expired', actor: 'system', subject: job.id, data });
}

/** Nobody wants the paper any more that a printer is at: should nothing of it leave, it expires instead of being tried again. */
export async function unwant(tx: Tx, { id, state }: PrintJobRow): Promise<void> {
  await updatePrintJob(tx, id, { state, expiresRun: 0 });
}

/** Takes out of line what still waits about tickets of days before `day`: their numbers hold no longer. */
export async function expireOlderTicketPapers(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  day: string,
): Promise<void> {
  for (const job of await papersOfTicketsBefore(tx, deps.site, day)) {
    await (job.state === 'queued' ? expirePaper(tx, deps, job) : unwant(tx, job));
  }
}

/** Takes out of line, each second, what waited too long for its printer, so that kiosk and list tell it at once. */
export function createExpiryWatch(deps: Pick<Deps, 'site' | 'clock' | 'running' | 'store'>): {
  look(): Promise<void>;
} {
  const { site, running, store } = deps;
  const unwanted = (tx: Tx) => unwantedPapers(tx, site, { run: running.ms(), limit: AT_ONCE });
  return {
    async look() {
      if ((await store.read(unwanted)).length === 0) return;
      await store.unit(async (tx) => {
        for (const job of await unwanted(tx)) await expirePaper(tx, deps, job);
        return ok();
      });
    },
  };
}
