import { type FollowAddress, markTried } from '../../db/follow-addresses.ts';
import { recordEvent } from '../../db/open-tx.ts';
import type { Deps, Tx } from '../ports.ts';

/** A phone opened the trial: papers carry the QR of this address from now on. Opening it again says nothing new. */
export async function noteTried(
  tx: Tx,
  { site, clock }: Pick<Deps, 'site' | 'clock'>,
  { address, askedAt, triedAt }: FollowAddress,
): Promise<void> {
  if (triedAt !== null && triedAt >= askedAt) return;
  await markTried(tx, site, address, clock.now());
  recordEvent(tx, { kind: 'follow-tried', actor: 'stranger', subject: site, data: { address } });
}
