import { eq } from 'drizzle-orm';
import type { PrintJob } from '../../../contract/printing.ts';
import { queries } from '../../../db/open-tx.ts';
import { updatePrintJob } from '../../../db/print-jobs.ts';
import { printers } from '../../../db/tables/printing.ts';
import { ok } from '../../../domain/result.ts';
import { factsOf, PAPER_80 } from '../../../printers/profiles/profiles.ts';
import type { PrinterRole, PrintLedger, PrintLine, PrintOutcome } from '../../../server/ports-printing.ts';
import { officer } from '../office-says.ts';
import type { Office } from '../open-office.ts';

/** The line of a printer that has these roles, or none. */
export function lineOf(id: string, ...roles: PrinterRole[]): PrintLine {
  return { printer: { id, address: `virtual://${id}`, profile: factsOf(PAPER_80) }, roles };
}

/** The papers as an officer sees them, oldest first. */
export async function papersOf(office: Office): Promise<PrintJob[]> {
  return (await officer(office, 'GET', '/api/print-jobs')).json();
}

/** Somebody takes a number; the answer is its paper's job. */
export async function ticketPaper(office: Office): Promise<string> {
  return (await office.atKiosk('POST', '/api/tickets', { service: 'PU' })).json().printJob;
}

/** Stands a printer in the office that no role names. The answer is its id. */
export async function sparePrinter(office: Office, name: string): Promise<string> {
  const id = office.deps.ids.next();
  await office.store.unit(async (tx) => {
    await queries(tx)
      .insert(printers)
      .values({
        ...{ id, site: office.deps.site, name, address: `tcp://${name}:9100`, profile: factsOf(PAPER_80) },
        addedAt: office.clock.now(),
      });
    return ok();
  });
  office.spool.setPrinter(id, 'ok');
  return id;
}

/** The printer is taken away. */
export async function takeAway(office: Office, id: string): Promise<void> {
  await office.store.unit(async (tx) => {
    await queries(tx).update(printers).set({ removedAt: office.clock.now() }).where(eq(printers.id, id));
    return ok();
  });
}

/** Lets the next paper of a line be printed, or meet what is said. The answer is its job; null when none is due. */
export async function attempt(
  ledger: PrintLedger,
  line: PrintLine,
  outcome: PrintOutcome = { outcome: 'printed', proof: 'echo' },
): Promise<string | null> {
  const task = await ledger.begin(line);
  if (task === null) return null;
  if (outcome.outcome !== 'not-sent') await ledger.freeze(task, Uint8Array.of(0x1b, 0x40));
  await ledger.settle(task, outcome);
  return task.jobId;
}

/** The job came out of a printer, or something else became of it. */
export async function settle(
  office: Office,
  id: string,
  state: 'printed' | 'cancelled' | 'expired' | 'uncertain' = 'printed',
): Promise<void> {
  const settledAt = state === 'uncertain' ? null : office.clock.now();
  await office.store.unit(async (tx) => ok(await updatePrintJob(tx, id, { state, settledAt })));
}
