import { and, desc, eq } from 'drizzle-orm';
import type { Sealer, SealPlace, Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { breaches } from './tables/privacy.ts';

export type BreachRow = typeof breaches.$inferSelect;

/** What happened and what was done, in words, and what decides who was exposed. */
export interface BreachContent {
  readonly what: string;
  readonly measures: string;
  readonly keysToo: boolean;
  /** Numbers of visit files. */
  readonly berkas: readonly string[];
  /** A user name; empty when no account is meant. */
  readonly account: string;
}

export async function insertBreach(
  tx: Tx,
  sealer: Sealer,
  row: Omit<BreachRow, 'content' | 'agencyToldAt' | 'personsToldAt' | 'closedAt'>,
  content: BreachContent,
): Promise<void> {
  await queries(tx)
    .insert(breaches)
    .values({ ...row, content: sealJson(sealer, place(row), content) });
}

export async function breachById(tx: Tx, site: string, id: string): Promise<BreachRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(breaches)
    .where(and(eq(breaches.site, site), eq(breaches.id, id)));
  return row ?? null;
}

/** Newest first. */
export async function breachesOf(tx: Tx, site: string): Promise<BreachRow[]> {
  return queries(tx)
    .select()
    .from(breaches)
    .where(eq(breaches.site, site))
    .orderBy(desc(breaches.knownAt), desc(breaches.id));
}

/** Writes what changed of a breach; its content is sealed anew where it is given. */
export async function changeBreach(
  tx: Tx,
  sealer: Sealer,
  row: BreachRow,
  changes: Partial<
    Pick<BreachRow, 'exposedFrom' | 'exposedTo' | 'agencyToldAt' | 'personsToldAt' | 'closedAt'>
  > & {
    content?: BreachContent;
  },
): Promise<BreachRow> {
  const { content, ...columns } = changes;
  const [after] = await queries(tx)
    .update(breaches)
    .set({ ...columns, ...(content && { content: sealJson(sealer, place(row), content) }) })
    .where(eq(breaches.id, row.id))
    .returning();
  if (after === undefined) throw new Error('a breach that was changed is not there');
  return after;
}

/** Null once the year's keys were destroyed. */
export function contentOfBreach(sealer: Sealer, row: BreachRow): BreachContent | null {
  return sealer.holds(row.year) ? openJson(sealer, place(row), row.content) : null;
}

function place({ id, year }: Pick<BreachRow, 'id' | 'year'>): SealPlace {
  return { table: 'breaches', row: id, column: 'content', year };
}
