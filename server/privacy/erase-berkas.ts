import type { BerkasRow } from '../../db/berkas.ts';
import { destroyBerkas } from '../../db/berkas-destruction.ts';
import { forgetRepliesHolding } from '../../db/idempotency.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { hashToken, makeToken } from '../access/session-token.ts';
import type { Deps, Tx } from '../ports.ts';
import { cancelPapersInLine } from '../printing/cancel-papers.ts';

/** What it takes to destroy a berkas' content. */
export type EraseDeps = Pick<Deps, 'site' | 'sealer' | 'clock' | 'random'>;

/**
 * Destroys everything personal in a berkas, in this unit: papers that wait do not come out any more, its page and its
 * code lead nowhere, and no kept answer tells of it. What was told of it before is the caller's to have asked.
 */
export async function eraseBerkas(
  tx: Tx,
  deps: EraseDeps,
  input: { berkas: BerkasRow; actor: string; reason: 'request' | 'retention' },
): Promise<BerkasRow> {
  const { site, sealer, clock, random } = deps;
  const { berkas, actor, reason } = input;
  await cancelPapersInLine(tx, deps, { subject: berkas.id, actor });
  const tokenHash = hashToken(makeToken(random));
  const erased = await destroyBerkas(tx, berkas, { at: clock.now(), tokenHash });
  // A code in an answer leads to the berkas as its id does.
  await forgetRepliesHolding(tx, sealer, site, [berkas.id, berkasNumber(berkas.year, berkas.serial)]);
  recordEvent(tx, { kind: 'berkas-erased', actor, subject: berkas.id, data: { reason } });
  return erased;
}
