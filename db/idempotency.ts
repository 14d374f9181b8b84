import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';
import type { idempotency } from './tables/site.ts';

export type KeptReply = typeof idempotency.$inferSelect;

/** The answer a request of this scope was given before; null when there is none. */
export async function keptReply(tx: Tx, scope: Buffer): Promise<KeptReply | null> {
  const [row] = await hot<KeptReply>(tx, 'reply-kept', [scope]);
  return row ?? null;
}

export async function keepReply(tx: Tx, row: KeptReply): Promise<void> {
  const { scope, site, bodyHash, status, year, reply, createdAt } = row;
  await hot(tx, 'reply-keep', [scope, site, bodyHash, status, year, reply, createdAt]);
}

export async function forgetRepliesBefore(tx: Tx, at: number): Promise<void> {
  await hot(tx, 'replies-forget', [at]);
}
