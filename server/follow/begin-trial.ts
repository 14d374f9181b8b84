import { putTrial } from '../../db/follow-addresses.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { hashToken, makeToken } from '../access/session-token.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** Makes an address for the administrator to open on a phone; only the newest of them counts. */
export async function beginTrial(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'random' | 'publicUrl'>,
  { actor }: { actor: string },
): Promise<Result<{ url: string }, Refusal>> {
  const { site, clock, random, publicUrl: address } = deps;
  if (address === null) return err({ code: 'no-public-url' });
  const token = makeToken(random);
  await putTrial(tx, { site, address, trialHash: hashToken(token), askedAt: clock.now() });
  recordEvent(tx, { kind: 'follow-trial-begun', actor, subject: site, data: { address } });
  return ok({ url: `${address}/t/${token}` });
}
