import { eq } from 'drizzle-orm';
import type { Sealer, SealPlace, Tx } from '../server/ports.ts';
import { SealBroken } from './file-sealer.ts';
import { hot, queries } from './open-tx.ts';
import { idempotency } from './tables/site.ts';

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

/**
 * Forgets the kept answers in which one of these words stands, of the years that still have their keys, and those that
 * do not open any more: nobody can say that it does not stand there. How many.
 */
export async function forgetRepliesHolding(
  tx: Tx,
  sealer: Sealer,
  site: string,
  words: readonly string[],
): Promise<number> {
  const living = new Set(sealer.years());
  const rows = await queries(tx).select().from(idempotency).where(eq(idempotency.site, site));
  const holding = rows.filter((row) => {
    if (!living.has(row.year)) return false;
    const text = replyText(sealer, row);
    return text === null || words.some((word) => text.includes(word));
  });
  for (const { scope } of holding) {
    await queries(tx).delete(idempotency).where(eq(idempotency.scope, scope));
  }
  return holding.length;
}

/** What a kept answer says; null where it was altered. */
function replyText(sealer: Sealer, row: KeptReply): string | null {
  try {
    return Buffer.from(sealer.open(replyPlace(row), row.reply)).toString();
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

/** Where a kept answer is sealed. */
export function replyPlace({ scope, year }: Pick<KeptReply, 'scope' | 'year'>): SealPlace {
  return { table: 'idempotency', row: scope.toString('hex'), column: 'reply', year };
}
