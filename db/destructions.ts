import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { destructions } from './tables/privacy.ts';

/** A berita acara pemusnahan: what was destroyed when, by whom and on which ground; counts by class, no person. */
export type Destruction = typeof destructions.$inferSelect;

/** Writes the record of a destruction, in the unit that destroys. */
export async function insertDestruction(tx: Tx, row: Destruction): Promise<void> {
  await queries(tx).insert(destructions).values(row);
}

/** The newest `limit` records, newest first. */
export async function newestDestructions(tx: Tx, site: string, limit: number): Promise<Destruction[]> {
  return queries(tx)
    .select()
    .from(destructions)
    .where(eq(destructions.site, site))
    .orderBy(desc(destructions.at), desc(destructions.id))
    .limit(limit);
}

export async function destructionById(tx: Tx, site: string, id: string): Promise<Destruction | null> {
  const [row] = await queries(tx)
    .select()
    .from(destructions)
    .where(and(eq(destructions.site, site), eq(destructions.id, id)));
  return row ?? null;
}

/** Adds to the counts of a record that is being written, in the unit that destroys more of the same. */
export async function addToDestruction(
  tx: Tx,
  record: Destruction,
  more: Readonly<Record<string, number>>,
): Promise<Destruction> {
  const names = new Set([...Object.keys(record.what), ...Object.keys(more)]);
  const what = Object.fromEntries(
    [...names].map((name) => [name, (record.what[name] ?? 0) + (more[name] ?? 0)]),
  );
  await queries(tx).update(destructions).set({ what }).where(eq(destructions.id, record.id));
  return { ...record, what };
}
