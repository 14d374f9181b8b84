import { chainHead } from '../../db/event-log.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { anchorCode } from '../../domain/trail/anchor-code.ts';
import type { Deps, Tx } from '../ports.ts';

/** Outside the database: on the paper of the day's closing, in a backup's manifest. */
export type AnchorPlace = 'closing-paper' | 'backup';

/** The head of the event log as it can be written down outside. */
export interface Anchor {
  /** Number of the last event it covers. */
  readonly seq: number;
  /** Its hash, hexadecimal. */
  readonly head: string;
  /** The same for people, "7K3M-9QXA-0B2C-DEFG". */
  readonly code: string;
}

/**
 * Gives the head of the log to be written down outside, and notes that it was. It covers what was committed before this
 * unit: what the unit itself records comes after it.
 */
export async function anchorHead(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  { where, actor }: { where: AnchorPlace; actor: string },
): Promise<Anchor> {
  const head = await chainHead(tx, site);
  const anchor = {
    seq: head.seq,
    head: Buffer.from(head.hash).toString('hex'),
    code: anchorCode(head.hash),
  };
  const data = { seq: anchor.seq, head: anchor.head, where };
  recordEvent(tx, { kind: 'trail-anchored', actor, subject: site, data });
  return anchor;
}
