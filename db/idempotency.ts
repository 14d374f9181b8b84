import { eq, lt } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { idempotency } from './tables/site.ts';

export type KeptReply = typeof idempotency.$inferSelect;

export async function keptReply(tx: Tx, scope: Buffer): Promise<KeptReply | null> {
  const [row] = await queries(tx).select().from(idempotency).where(eq(idempotency.scope, scope));
  return row ?? null;
}

export async function keepReply(tx: Tx, row: KeptReply): Promise<void> {
  await queries(tx).insert(idempotency).values(row);
}

export async function forgetRepliesBefore(tx: Tx, at: number): Promise<void> {
  await queries(tx).delete(idempotency).where(lt(idempotency.createdAt, at));
}
