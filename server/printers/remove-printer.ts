import type { Printer } from '../../contract/printers.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { giveBackMovedPapers, removePrinterRow } from '../../db/printers.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { parkedPrinter } from './park-now.ts';
import { listPrinters } from './printer-view.ts';

/** Takes a printer away that has no task. What was moved to it and is not out yet goes back to its role's printer. */
export async function removePrinter(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'park' | 'spool'>,
  { id, actor }: { id: string; actor: string },
): Promise<Result<Printer[], Refusal>> {
  const { site, clock } = deps;
  await openOfficeDay(tx, deps);
  const printer = await parkedPrinter(tx, deps, id);
  if (printer === null) return err({ code: 'printer-not-found' });
  if (printer.origin !== 'registered') return err({ code: 'printer-fixed' });
  if (printer.roles.length > 0) return err({ code: 'printer-has-role' });

  for (const job of await giveBackMovedPapers(tx, site, id)) {
    recordEvent(tx, { kind: 'print-moved', actor, subject: job, data: { from: id, to: null } });
  }
  await removePrinterRow(tx, id, clock.now());
  const data = { address: printer.address };
  recordEvent(tx, { kind: 'printer-removed', actor, subject: id, data });
  return ok(await listPrinters(tx, deps));
}
