import { and, asc, eq } from 'drizzle-orm';
import type { Sealer, SealPlace, Tx } from '../server/ports.ts';
import type { BerkasKey } from './berkas.ts';
import { queries } from './open-tx.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { paymentCodes } from './tables/berkas.ts';

type Row = typeof paymentCodes.$inferSelect;

/** A payment code with what it was given out for: whole rupiah, due on the day. */
export interface IssuedCode extends Pick<Row, 'id' | 'origin' | 'issuedAt' | 'issuedBy'> {
  readonly code: string;
  readonly amount: number;
  readonly dueDate: string;
}

type Content = Pick<IssuedCode, 'code' | 'amount' | 'dueDate'>;

/** The code that counts now; null before the first, after one was voided, and once the year's keys were destroyed. */
export async function activeCode(tx: Tx, sealer: Sealer, berkas: BerkasKey): Promise<IssuedCode | null> {
  const [row] = await queries(tx)
    .select()
    .from(paymentCodes)
    .where(and(eq(paymentCodes.berkasId, berkas.id), eq(paymentCodes.state, 'active')));
  if (row === undefined || !sealer.holds(row.year)) return null;
  const { id, origin, issuedAt, issuedBy } = row;
  return { id, origin, issuedAt, issuedBy, ...openJson<Content>(sealer, place(id, row.year), row.content) };
}

/** Every code the berkas was ever given, also those that were replaced. */
export async function everyCode(tx: Tx, sealer: Sealer, berkas: BerkasKey): Promise<string[]> {
  const rows = await queries(tx).select().from(paymentCodes).where(eq(paymentCodes.berkasId, berkas.id));
  return rows.flatMap(({ id, year, content }) =>
    content.length === 0 ? [] : openJson<Content>(sealer, place(id, year), content).code,
  );
}

/** Whether the code with this id still counts. */
export async function isActiveCode(tx: Tx, id: string): Promise<boolean> {
  const [row] = await queries(tx)
    .select({ state: paymentCodes.state })
    .from(paymentCodes)
    .where(eq(paymentCodes.id, id));
  return row?.state === 'active';
}

/** Whether a berkas has a code that counts, without opening it. */
export async function isActiveCodeOf(tx: Tx, berkasId: string): Promise<boolean> {
  const rows = await queries(tx)
    .select({ id: paymentCodes.id })
    .from(paymentCodes)
    .where(and(eq(paymentCodes.berkasId, berkasId), eq(paymentCodes.state, 'active')));
  return rows.length > 0;
}

/** Every code a berkas ever had, oldest first, those that do not count any more too. */
export async function codesOf(
  tx: Tx,
  sealer: Sealer,
  berkas: BerkasKey,
): Promise<readonly (IssuedCode & Pick<Row, 'state'>)[]> {
  const rows = await queries(tx)
    .select()
    .from(paymentCodes)
    .where(eq(paymentCodes.berkasId, berkas.id))
    .orderBy(asc(paymentCodes.issuedAt), asc(paymentCodes.id));
  return rows
    .filter(({ content }) => content.length > 0)
    .map(({ id, origin, issuedAt, issuedBy, state, year, content }) => ({
      ...{ id, origin, issuedAt, issuedBy, state },
      ...openJson<Content>(sealer, place(id, year), content),
    }));
}

/** A berkas has one active code: the one before must have been replaced. */
export async function insertCode(
  tx: Tx,
  sealer: Sealer,
  site: string,
  berkas: BerkasKey,
  code: IssuedCode,
): Promise<void> {
  const { id, origin, issuedAt, issuedBy, ...content } = code;
  const { year } = berkas;
  await queries(tx)
    .insert(paymentCodes)
    .values({
      ...{ id, site, year, origin, issuedAt, issuedBy, berkasId: berkas.id, state: 'active' },
      content: sealJson(sealer, place(id, year), content satisfies Content),
    });
}

export async function markReplaced(tx: Tx, id: string): Promise<void> {
  await queries(tx).update(paymentCodes).set({ state: 'replaced' }).where(eq(paymentCodes.id, id));
}

function place(id: string, year: number): SealPlace {
  return { table: 'payment_codes', row: id, column: 'content', year };
}
