import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import type { PrinterRole } from '../server/ports-printing.ts';
import { queries } from './open-tx.ts';
import { printerRoles, printers, printJobs } from './tables/printing.ts';

/** A machine papers come out of. Instants in ms since 1970. */
export type PrinterRow = typeof printers.$inferSelect;

/** The printers that were not taken away, the oldest first. */
export async function knownPrinters(tx: Tx, site: string): Promise<PrinterRow[]> {
  return queries(tx)
    .select()
    .from(printers)
    .where(and(eq(printers.site, site), isNull(printers.removedAt)))
    .orderBy(asc(printers.addedAt), asc(printers.id));
}

export async function insertPrinter(tx: Tx, row: Omit<PrinterRow, 'removedAt'>): Promise<void> {
  await queries(tx).insert(printers).values(row);
}

export async function updatePrinter(tx: Tx, id: string, changes: Partial<PrinterRow>): Promise<void> {
  await queries(tx).update(printers).set(changes).where(eq(printers.id, id));
}

/** Takes a printer away. No role chooses it any more; papers that went through it go on naming it. */
export async function removePrinterRow(tx: Tx, id: string, removedAt: number): Promise<void> {
  await queries(tx).delete(printerRoles).where(eq(printerRoles.printerId, id));
  await updatePrinter(tx, id, { removedAt });
}

/** Ids of the printers the administrator chose; a role that is missing was left to the stand-in. */
export async function chosenPrinters(tx: Tx, site: string): Promise<Partial<Record<PrinterRole, string>>> {
  const rows = await queries(tx).select().from(printerRoles).where(eq(printerRoles.site, site));
  return Object.fromEntries(rows.map(({ role, printerId }) => [role, printerId]));
}

/** Chooses the printer of a role; null leaves it to the stand-in. */
export async function choosePrinter(
  tx: Tx,
  site: string,
  role: PrinterRole,
  printerId: string | null,
): Promise<void> {
  const ofRole = and(eq(printerRoles.site, site), eq(printerRoles.role, role));
  await queries(tx).delete(printerRoles).where(ofRole);
  if (printerId !== null) await queries(tx).insert(printerRoles).values({ site, role, printerId });
}

/** How many papers are not out yet, for each role and, where they were moved, printer. */
export async function papersInLine(
  tx: Tx,
  site: string,
): Promise<{ role: PrinterRole; printerId: string | null; papers: number }[]> {
  return queries(tx)
    .select({ role: printJobs.role, printerId: printJobs.printerId, papers: count() })
    .from(printJobs)
    .where(and(eq(printJobs.site, site), inArray(printJobs.state, ['queued', 'sending'])))
    .groupBy(printJobs.role, printJobs.printerId);
}

/** Gives the papers that were moved to a printer and are not out yet back to their roles. Answers their ids. */
export async function giveBackMovedPapers(tx: Tx, site: string, printerId: string): Promise<string[]> {
  const rows = await queries(tx)
    .update(printJobs)
    .set({ printerId: null })
    .where(
      and(
        eq(printJobs.site, site),
        eq(printJobs.printerId, printerId),
        inArray(printJobs.state, ['queued', 'sending']),
      ),
    )
    .returning({ id: printJobs.id });
  return rows.map(({ id }) => id);
}
