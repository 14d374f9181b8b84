import { eq } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { berkasDocuments } from './tables/berkas.ts';

export type DocumentState = (typeof berkasDocuments.$inferSelect)['state'];

/** What was noted about a berkas' papers, by their code; those never noted are not in it. */
export async function documentStates(tx: Tx, berkasId: string): Promise<ReadonlyMap<string, DocumentState>> {
  const rows = await queries(tx).select().from(berkasDocuments).where(eq(berkasDocuments.berkasId, berkasId));
  return new Map(rows.map(({ code, state }) => [code, state]));
}

export async function putDocument(
  tx: Tx,
  berkasId: string,
  code: string,
  state: DocumentState,
): Promise<void> {
  await queries(tx)
    .insert(berkasDocuments)
    .values({ berkasId, code, state })
    .onConflictDoUpdate({ target: [berkasDocuments.berkasId, berkasDocuments.code], set: { state } });
}
