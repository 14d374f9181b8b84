import { and, eq, inArray } from 'drizzle-orm';
import type { SearchKey } from '../domain/registration/search-keys.ts';
import type { Sealer, Tx } from '../server/ports.ts';
import { type BerkasKey, type BerkasRow, berkasByIds } from './berkas.ts';
import { queries } from './open-tx.ts';
import { searchIndex } from './tables/berkas.ts';

/** Makes the form's numbers, and no others, lead to the berkas. A form saved as it was writes nothing. */
export async function indexForm(
  tx: Tx,
  sealer: Sealer,
  berkas: BerkasKey,
  keys: readonly SearchKey[],
): Promise<void> {
  const wanted = new Map(keys.map((key) => fingerprint(sealer, berkas.year, key)).map(byText));
  const there = await queries(tx)
    .select({ fingerprint: searchIndex.fingerprint })
    .from(searchIndex)
    .where(and(eq(searchIndex.berkasId, berkas.id), eq(searchIndex.source, 'form')));
  const stale = there.map((row) => row.fingerprint).filter((found) => !wanted.delete(text(found)));
  if (stale.length > 0) {
    await queries(tx)
      .delete(searchIndex)
      .where(and(eq(searchIndex.berkasId, berkas.id), inArray(searchIndex.fingerprint, stale)));
  }
  await insert(tx, berkas, 'form', [...wanted.values()]);
}

/** Makes a payment code lead to the berkas, for good: an old slip is still somebody's paper. */
export async function indexPaymentCode(
  tx: Tx,
  sealer: Sealer,
  berkas: BerkasKey,
  key: SearchKey,
): Promise<void> {
  await insert(tx, berkas, 'payment-code', [fingerprint(sealer, berkas.year, key)]);
}

/** Writes everything that leads to a berkas anew, with the newest keys of its year. */
export async function indexAnew(
  tx: Tx,
  sealer: Sealer,
  berkas: BerkasKey,
  { form, codes }: { form: readonly SearchKey[]; codes: readonly SearchKey[] },
): Promise<void> {
  await queries(tx).delete(searchIndex).where(eq(searchIndex.berkasId, berkas.id));
  const under = (keys: readonly SearchKey[]) => keys.map((key) => fingerprint(sealer, berkas.year, key));
  await insert(tx, berkas, 'payment-code', under(codes));
  await insert(tx, berkas, 'form', under(form));
}

/** The berkas that any of the numbers leads to, of every year that still has its keys; newest first. */
export async function berkasByKeys(
  tx: Tx,
  sealer: Sealer,
  site: string,
  keys: readonly SearchKey[],
): Promise<BerkasRow[]> {
  if (keys.length === 0) return [];
  const fingerprints = sealer
    .years()
    .flatMap((year) => keys.flatMap(({ field, value }) => sealer.indexes(year, field, value)))
    .map((found) => Buffer.from(found));
  const found = await queries(tx)
    .selectDistinct({ berkasId: searchIndex.berkasId })
    .from(searchIndex)
    .where(inArray(searchIndex.fingerprint, fingerprints));
  return berkasByIds(
    tx,
    site,
    found.map(({ berkasId }) => berkasId),
  );
}

async function insert(
  tx: Tx,
  { id, year }: BerkasKey,
  source: 'form' | 'payment-code',
  fingerprints: readonly Buffer[],
): Promise<void> {
  if (fingerprints.length === 0) return;
  await queries(tx)
    .insert(searchIndex)
    .values(fingerprints.map((found) => ({ berkasId: id, year, source, fingerprint: found })))
    .onConflictDoNothing();
}

function fingerprint(sealer: Sealer, year: number, { field, value }: SearchKey): Buffer {
  return Buffer.from(sealer.index(year, field, value));
}

function byText(found: Buffer): [string, Buffer] {
  return [text(found), found];
}

function text(found: Buffer): string {
  return found.toString('hex');
}
