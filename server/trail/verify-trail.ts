import { setTimeout as pause } from 'node:timers/promises';
import { type BrokenLink, CHAIN_BEGIN, type ChainLink, followChain } from '../../db/event-chain.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok } from '../../domain/result.ts';
import type { Deps } from '../ports.ts';

/** Followed in one go: some milliseconds of work, also on a slow machine that has other things to do. */
export const TRAIL_PAGE = 250;

/** Between two pages whoever waits for the connection or the processor has their turn. */
const TURN_MS = 2;

/** Why the trail was verified. */
export type TrailOccasion = 'start' | 'daily' | 'request';

/** What came of it. */
export interface TrailVerdict {
  /** The last number that fits. */
  readonly seq: number;
  readonly broken: BrokenLink | null;
}

/** What events about the log itself are about. */
export const TRAIL_SUBJECT = 'trail';

/** Follows the whole chain from its beginning, a page at a time, and notes what came of it. */
export async function verifyTrail(
  deps: Pick<Deps, 'site' | 'store'>,
  input: { occasion: TrailOccasion; actor: string },
): Promise<TrailVerdict> {
  const { site, store } = deps;
  let from: ChainLink = CHAIN_BEGIN;
  for (;;) {
    const start = from;
    const { last, broken, atHead } = await store.read((tx) => followChain(tx, site, start, TRAIL_PAGE));
    if (broken !== null || atHead) {
      const verdict = { seq: last.seq, broken };
      await noteVerdict(deps, { ...input, verdict });
      return verdict;
    }
    from = last;
    await pause(TURN_MS);
  }
}

/** Writes down that the trail was verified, or where it broke. */
export async function noteVerdict(
  { store }: Pick<Deps, 'store'>,
  {
    occasion,
    actor,
    verdict: { seq, broken },
  }: { occasion: TrailOccasion; actor: string; verdict: TrailVerdict },
): Promise<void> {
  await store.unit(async (tx) => {
    if (broken === null) {
      recordEvent(tx, { kind: 'trail-verified', actor, subject: TRAIL_SUBJECT, data: { seq, occasion } });
    } else {
      const data = { seq: broken.seq, why: broken.why, occasion };
      recordEvent(tx, { kind: 'trail-broken', actor, subject: TRAIL_SUBJECT, data });
    }
    return ok();
  });
}
