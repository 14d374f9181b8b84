import { and, eq } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { followAddresses } from './tables/office.ts';

/** When a phone last opened a trial under this address, ms since 1970; null when none ever did. */
export async function addressTriedAt(tx: Tx, site: string, address: string): Promise<number | null> {
  const [row] = await hot<{ triedAt: number | null }>(tx, 'follow-tried', [site, address]);
  return row?.triedAt ?? null;
}

/** Keeps what the newest trial of an address hangs on. That it was tried before stays known. */
export async function putTrial(
  tx: Tx,
  trial: { site: string; address: string; trialHash: Buffer; askedAt: number },
): Promise<void> {
  const { trialHash, askedAt } = trial;
  await queries(tx)
    .insert(followAddresses)
    .values(trial)
    .onConflictDoUpdate({
      target: [followAddresses.site, followAddresses.address],
      set: { trialHash, askedAt },
    });
}

export type FollowAddress = typeof followAddresses.$inferSelect;

/** The address whose trial hangs on this hash; null when there is none. */
export async function addressOfTrial(tx: Tx, site: string, trialHash: Buffer): Promise<FollowAddress | null> {
  const [row] = await queries(tx)
    .select()
    .from(followAddresses)
    .where(and(eq(followAddresses.site, site), eq(followAddresses.trialHash, trialHash)));
  return row ?? null;
}

export async function markTried(tx: Tx, site: string, address: string, triedAt: number): Promise<void> {
  await queries(tx)
    .update(followAddresses)
    .set({ triedAt })
    .where(and(eq(followAddresses.site, site), eq(followAddresses.address, address)));
}
