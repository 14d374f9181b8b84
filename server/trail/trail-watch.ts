import { setImmediate as nextTurn } from 'node:timers/promises';
import { CHAIN_BEGIN, type ChainLink, followChain, hashAt } from '../../db/event-chain.ts';
import { chainHead } from '../../db/event-log.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import type { Deps } from '../ports.ts';
import { noteVerdict, TRAIL_PAGE, type TrailOccasion, type TrailVerdict } from './verify-trail.ts';

/** Followed in one second beside the office's work: 5,000 events, so that a year's are done within two minutes. */
const PAGES_A_SECOND = 20;

/** So many events at the end are looked at before all others. */
const END = 1_000;

type WatchDeps = Pick<Deps, 'site' | 'store' | 'clock' | 'log'>;

/**
 * Verifies the trail when the server started, first its end and then the whole of it, and again on each day it runs on.
 * Only so much in a second that nobody who takes a number waits for it.
 */
export function createTrailWatch(deps: WatchDeps): { look(): Promise<void> } {
  const { clock } = deps;
  let verifiedOn: string | null = null;
  let under: { occasion: TrailOccasion; last: ChainLink } | null = null;
  return {
    async look() {
      const today = officeDayOf(clock.now());
      if (under === null) {
        if (verifiedOn === today) return;
        const occasion = verifiedOn === null ? 'start' : 'daily';
        const end = await followEnd(deps);
        if (end.broken !== null) await tell(deps, occasion, end);
        else under = { occasion, last: CHAIN_BEGIN };
        verifiedOn = today;
      }
      for (let page = 0; page < PAGES_A_SECOND && under !== null; page += 1) {
        const { last, broken, atHead } = await followPage(deps, under.last);
        under.last = last;
        if (broken !== null || atHead) {
          await tell(deps, under.occasion, { seq: last.seq, broken });
          under = null;
        }
        await nextTurn();
      }
    },
  };
}

function followPage({ store, site }: WatchDeps, from: ChainLink) {
  return store.read((tx) => followChain(tx, site, from, TRAIL_PAGE));
}

/** The last events and the head: what was done to the file while it lay still is most likely there. */
async function followEnd({ store, site }: WatchDeps): Promise<TrailVerdict> {
  return store.read(async (tx) => {
    const { seq } = await chainHead(tx, site);
    const before = Math.max(0, seq - END);
    const hash = await hashAt(tx, site, before);
    if (hash === null) return { seq: 0, broken: { seq: before, why: 'missing' as const } };
    const { last, broken } = await followChain(tx, site, { seq: before, hash }, END + 1);
    return { seq: last.seq, broken };
  });
}

async function tell(deps: WatchDeps, occasion: TrailOccasion, verdict: TrailVerdict): Promise<void> {
  if (verdict.broken !== null) deps.log.error(`the event log does not fit at ${verdict.broken.seq}`);
  await noteVerdict(deps, { occasion, actor: 'system', verdict });
}
