import type { AnchorAnswer } from '../../contract/trail.ts';
import { hashAt } from '../../db/event-chain.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { anchorCode, parseAnchorCode } from '../../domain/trail/anchor-code.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { TRAIL_SUBJECT, verifyTrail } from './verify-trail.ts';

const HEX_HASH = /^[0-9a-f]{64}$/;

/**
 * Whether the log of today has, at this number, exactly the head that was written down outside. Its chain is followed
 * first: only a head that everything before it leads to proves anything. A code that does not fit may be misread from
 * the paper, so it is noted as looked at, not as a break.
 */
export async function checkAnchor(
  deps: Pick<Deps, 'site' | 'store'>,
  input: { seq: number; code: string; actor: string },
): Promise<Result<AnchorAnswer, Refusal>> {
  const { store, site } = deps;
  const { seq, actor } = input;
  const head = readHead(input.code);
  if (head === null) return err({ code: 'invalid-anchor' });
  const { broken } = await verifyTrail(deps, { occasion: 'request', actor });
  return store.unit(async (tx) => {
    const anchor = await compareAnchor(tx, site, { seq, head });
    recordEvent(tx, {
      kind: 'trail-read',
      actor,
      subject: TRAIL_SUBJECT,
      data: { anchor: seq, found: anchor },
    });
    return ok({ anchor, broken });
  });
}

/**
 * Compares a head from outside with the log.
 * @param anchor `head` hexadecimal, or the code of the paper
 */
export async function compareAnchor(
  tx: Tx,
  siteId: string,
  { seq, head }: { seq: number; head: string },
): Promise<AnchorAnswer['anchor']> {
  const hash = await hashAt(tx, siteId, seq);
  if (hash === null) return 'missing';
  const here = HEX_HASH.test(head) ? Buffer.from(hash).toString('hex') : anchorCode(hash);
  return here === head ? 'same' : 'different';
}

function readHead(typed: string): string | null {
  const hex = typed.toLowerCase().replace(/\s/g, '');
  return HEX_HASH.test(hex) ? hex : parseAnchorCode(typed);
}
