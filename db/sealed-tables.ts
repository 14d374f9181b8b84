import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { SealPlace, Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { berkas, drafts, paymentCodes, registrations } from './tables/berkas.ts';
import { printAttempts, printJobs } from './tables/printing.ts';
import { breaches, dataRequests } from './tables/privacy.ts';
import { idempotency } from './tables/site.ts';

/** A table with personal data: its rows by id, the year whose keys seal them, and what is sealed in them. */
interface SealedTable {
  readonly table: SQLiteTable;
  readonly id: AnySQLiteColumn;
  readonly year: AnySQLiteColumn;
  readonly sealed: Readonly<Record<string, AnySQLiteColumn>>;
}

/** Every table with personal data but the kept replies, which are gone by themselves after two days. */
const TABLES = {
  berkas: {
    ...{ table: berkas, id: berkas.id, year: berkas.year },
    sealed: { title: berkas.title, link: berkas.link },
  },
  drafts: { table: drafts, id: drafts.berkasId, year: drafts.year, sealed: { form: drafts.form } },
  registrations: {
    ...{ table: registrations, id: registrations.berkasId, year: registrations.year },
    sealed: { form: registrations.form, contribution: registrations.contribution },
  },
  payment_codes: {
    ...{ table: paymentCodes, id: paymentCodes.id, year: paymentCodes.year },
    sealed: { content: paymentCodes.content },
  },
  print_jobs: {
    ...{ table: printJobs, id: printJobs.id, year: printJobs.year },
    sealed: { slip: printJobs.slip },
  },
  print_attempts: {
    ...{ table: printAttempts, id: printAttempts.id, year: printAttempts.year },
    sealed: { bytes: printAttempts.bytes },
  },
  data_requests: {
    ...{ table: dataRequests, id: dataRequests.id, year: dataRequests.year },
    sealed: { content: dataRequests.content },
  },
  breaches: {
    ...{ table: breaches, id: breaches.id, year: breaches.year },
    sealed: { content: breaches.content },
  },
} as const satisfies Record<string, SealedTable>;

export type SealedTableName = keyof typeof TABLES;

/** In the order in which they are gone through. */
export const SEALED_TABLES = Object.keys(TABLES) as readonly SealedTableName[];

/** A row by its id, with the retention year it belongs to. */
export interface SealedRow {
  readonly id: string;
  readonly year: number;
}

/** The `limit` rows whose ids come next after this one. */
export async function sealedRowsAfter(
  tx: Tx,
  name: SealedTableName,
  after: string,
  limit: number,
): Promise<SealedRow[]> {
  const { table, id, year }: SealedTable = TABLES[name];
  const rows = await queries(tx)
    .select({ id, year })
    .from(table)
    .where(gt(id, after))
    .orderBy(asc(id))
    .limit(limit);
  return rows as SealedRow[];
}

/** How many rows there are in it. */
export async function countSealedRows(tx: Tx, name: SealedTableName): Promise<number> {
  return queries(tx).$count(TABLES[name].table);
}

/** What is sealed in a row, with the place each value is sealed for; empty values are left out. */
export async function sealedValues(
  tx: Tx,
  name: SealedTableName,
  { id, year }: SealedRow,
): Promise<{ place: SealPlace; value: Buffer }[]> {
  const entry: SealedTable = TABLES[name];
  const [row] = await queries(tx).select(entry.sealed).from(entry.table).where(eq(entry.id, id));
  return Object.entries(row ?? {}).flatMap(([column, value]) =>
    Buffer.isBuffer(value) && value.length > 0
      ? { place: { table: name, row: id, column, year }, value }
      : [],
  );
}

/** Puts these values in place of what was sealed in the row. */
export async function writeSealed(
  tx: Tx,
  name: SealedTableName,
  id: string,
  values: Readonly<Record<string, Buffer>>,
): Promise<void> {
  const entry: SealedTable = TABLES[name];
  await queries(tx).update(entry.table).set(values).where(eq(entry.id, id));
}

/** The beginnings of the kept replies of a year, which tell the generation of its keys that sealed them. */
export async function keptReplyHeads(tx: Tx, site: string, year: number): Promise<Buffer[]> {
  const rows = await queries(tx)
    .select({ head: sql<Buffer>`substr(${idempotency.reply}, 1, 4)` })
    .from(idempotency)
    .where(and(eq(idempotency.site, site), eq(idempotency.year, year)));
  return rows.map(({ head }) => head);
}

/** Forgets the kept replies of these years. */
export async function forgetRepliesOf(tx: Tx, years: readonly number[]): Promise<void> {
  await queries(tx)
    .delete(idempotency)
    .where(inArray(idempotency.year, [...years]));
}
