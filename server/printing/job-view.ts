import type { PrintJob } from '../../contract/printing.ts';
import type { PrintJobRow } from '../../db/print-jobs.ts';
import { knownPrinters, type PrinterRow } from '../../db/printers.ts';
import { parseBerkasNumber } from '../../domain/berkas/berkas-number.ts';
import { PRINT_PROOFS } from '../../domain/print/print-proofs.ts';
import { stopsPrinting } from '../../domain/print/printer-states.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';

type ViewDeps = Pick<Deps, 'site' | 'spool'>;

/** A paper as lists tell of it. */
export async function jobView(tx: Tx, deps: ViewDeps, row: PrintJobRow): Promise<PrintJob> {
  const [view] = await jobViews(tx, deps, [row]);
  if (view === undefined) throw new Error('one row gives one view');
  return view;
}

/** The same of many, in their order. */
export async function jobViews(tx: Tx, deps: ViewDeps, rows: readonly PrintJobRow[]): Promise<PrintJob[]> {
  const wasMoved = rows.some(({ printerId }) => printerId !== null);
  const known = wasMoved ? await knownPrinters(tx, deps.site) : [];
  return rows.map((row) => {
    const movedTo = movedPrinter(row, known);
    const reason = reasonOf(row, deps, movedTo);
    return {
      id: row.id,
      kind: row.kind,
      printer: row.role,
      state: row.state,
      attempts: row.attempts,
      ...(reason === null ? {} : { reason }),
      copy: row.copy,
      about: row.about,
      ...(parseBerkasNumber(row.about) === null ? {} : { berkas: row.subject }),
      createdAt: isoTime(row.createdAt),
      ...(movedTo && { movedTo }),
      ...proofOf(row),
      ...(row.reprintReason === null ? {} : { reprintReason: row.reprintReason }),
      ...(row.purgedAt === null ? {} : { purged: true as const }),
    };
  });
}

/** Nowhere once that printer was taken away: the paper belongs to its role again. */
function movedPrinter({ printerId }: PrintJobRow, known: readonly PrinterRow[]): PrintJob['movedTo'] {
  const printer = known.find(({ id }) => id === printerId);
  return printer && { id: printer.id, name: printer.name };
}

/** A paper in line waits for what its printer lacks now, whatever its last attempt met. */
function reasonOf(
  { role, state, reason }: PrintJobRow,
  { spool }: Pick<Deps, 'spool'>,
  movedTo: PrintJob['movedTo'],
): string | null {
  if (state !== 'queued') return reason;
  const printer = movedTo
    ? spool.printers().find(({ id }) => id === movedTo.id)
    : spool.states().find(({ name }) => name === role);
  return printer !== undefined && stopsPrinting(printer.state) ? printer.state : reason;
}

/** An actor stands where a person said so. */
function proofOf({ proof }: PrintJobRow): Pick<PrintJob, 'proof'> {
  if (proof === null) return {};
  return { proof: PRINT_PROOFS.find((known) => known === proof) ?? 'person' };
}
