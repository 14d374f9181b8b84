import { and, asc, desc, eq, gte, lt } from 'drizzle-orm';
import type { PrintJobState } from '../domain/print/printer-states.ts';
import type { Tx } from '../server/ports.ts';
import type { PrintLine } from '../server/ports-printing.ts';
import { hot, queries } from './open-tx.ts';
import { printAttempts, printJobs } from './tables/printing.ts';

export type PrintJobRow = typeof printJobs.$inferSelect;
export type PrintAttemptRow = typeof printAttempts.$inferSelect;
export type NewPrintJob = Omit<
  PrintJobRow,
  'state' | 'attempts' | 'reason' | 'proof' | 'notBefore' | 'settledAt' | 'purgedAt'
>;

/** Puts a job in line; false when there already is one with its key, and nothing was written. */
export async function insertPrintJob(tx: Tx, j: NewPrintJob): Promise<boolean> {
  const about = [j.id, j.site, j.key, j.kind, j.role, j.printerId, j.copy, j.subject, j.about, j.year];
  const content = [j.slip, j.slipMark, j.expiresRun, j.reprintReason];
  const rows = await hot(tx, 'print-job-insert', [
    ...about,
    ...content,
    ...[j.position, j.requestedBy, j.createdAt],
  ]);
  return rows.length > 0;
}

export async function printJobById(tx: Tx, id: string): Promise<PrintJobRow | null> {
  const [row] = await queries(tx).select().from(printJobs).where(eq(printJobs.id, id));
  return row ?? null;
}

/** The paper with that key. */
export async function printJobByKey(tx: Tx, site: string, key: string): Promise<PrintJobRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(printJobs)
    .where(and(eq(printJobs.site, site), eq(printJobs.key, key)));
  return row ?? null;
}

/** The newest copy of a paper whose key begins with `prefix`; null when it was never asked for. */
export async function newestCopy(tx: Tx, site: string, prefix: string): Promise<PrintJobRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(printJobs)
    .where(
      and(eq(printJobs.site, site), gte(printJobs.key, prefix), lt(printJobs.key, `${prefix}\u{10ffff}`)),
    )
    .orderBy(desc(printJobs.position))
    .limit(1);
  return row ?? null;
}

/** The newest `limit` jobs, oldest of them first. */
export async function latestPrintJobs(tx: Tx, site: string, limit: number): Promise<PrintJobRow[]> {
  const rows = await queries(tx)
    .select()
    .from(printJobs)
    .where(eq(printJobs.site, site))
    .orderBy(desc(printJobs.position))
    .limit(limit);
  return rows.reverse();
}

export async function printJobsOf(tx: Tx, subject: string): Promise<PrintJobRow[]> {
  return queries(tx)
    .select()
    .from(printJobs)
    .where(eq(printJobs.subject, subject))
    .orderBy(asc(printJobs.position));
}

/** The oldest job in this line, whether it is due or not: nobody overtakes. */
export async function headOfLine(tx: Tx, site: string, line: PrintLine): Promise<PrintJobRow | null> {
  const { printer, aliases = [], roles } = line;
  let head: { id: string; position: number } | null = null;
  for (const [statement, whose] of [
    ...[printer.id, ...aliases].map((id) => ['line-of-printer', id] as const),
    ...roles.map((role) => ['line-of-role', role] as const),
    // A job moved to a printer that was taken away since belongs to its role again.
    ...roles.map((role) => ['line-of-gone-printers', role] as const),
  ]) {
    const [first] = await hot<{ id: string; position: number }>(tx, statement, [site, whose]);
    if (first !== undefined && (head === null || first.position < head.position)) head = first;
  }
  return head === null ? null : printJobById(tx, head.id);
}

export async function updatePrintJob(
  tx: Tx,
  id: string,
  changes: Partial<PrintJobRow> & { state: PrintJobState },
): Promise<void> {
  await queries(tx).update(printJobs).set(changes).where(eq(printJobs.id, id));
}

export async function insertAttempt(
  tx: Tx,
  row: Omit<PrintAttemptRow, 'bytes' | 'firstByteAt' | 'endedAt' | 'outcome' | 'reason'>,
): Promise<void> {
  await queries(tx).insert(printAttempts).values(row);
}

export async function updateAttempt(tx: Tx, id: string, changes: Partial<PrintAttemptRow>): Promise<void> {
  await queries(tx).update(printAttempts).set(changes).where(eq(printAttempts.id, id));
}

/** The newest attempt of a job; null before the first. */
export async function lastAttempt(tx: Tx, jobId: string): Promise<PrintAttemptRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(printAttempts)
    .where(eq(printAttempts.jobId, jobId))
    .orderBy(desc(printAttempts.no))
    .limit(1);
  return row ?? null;
}

/** Jobs whose attempt was under way when the server stopped. */
export async function interruptedJobs(tx: Tx, site: string): Promise<PrintJobRow[]> {
  return queries(tx)
    .select()
    .from(printJobs)
    .where(and(eq(printJobs.site, site), eq(printJobs.state, 'sending')));
}
