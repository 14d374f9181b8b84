import type { TrailState } from '../../contract/trail.ts';
import { searchEvents } from '../../db/event-search.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, RecordedEvent, Tx } from '../ports.ts';

/** What the last verification found, and what was last written down outside, as the log itself tells it. */
export async function readTrailState(tx: Tx, deps: Pick<Deps, 'site'>): Promise<TrailState> {
  const verified = await lastOf(tx, deps, 'trail-verified');
  const broken = await lastOf(tx, deps, 'trail-broken');
  const anchored = await lastOf(tx, deps, 'trail-anchored');
  return {
    verified: verified && { at: isoTime(verified.at), seq: Number(verified.data.seq) },
    broken: isStillBroken(verified, broken)
      ? { seq: Number(broken?.data.seq), why: broken?.data.why as NonNullable<TrailState['broken']>['why'] }
      : null,
    anchor: anchored && {
      ...{ at: isoTime(anchored.at), seq: Number(anchored.data.seq) },
      where: anchored.data.where as NonNullable<TrailState['anchor']>['where'],
    },
  };
}

/** Whether the last verification found the chain broken. */
export async function isTrailBroken(tx: Tx, deps: Pick<Deps, 'site'>): Promise<boolean> {
  return isStillBroken(await lastOf(tx, deps, 'trail-verified'), await lastOf(tx, deps, 'trail-broken'));
}

function isStillBroken(verified: RecordedEvent | null, broken: RecordedEvent | null): boolean {
  return broken !== null && broken.seq > (verified?.seq ?? 0);
}

async function lastOf(tx: Tx, { site }: Pick<Deps, 'site'>, kind: EventKind): Promise<RecordedEvent | null> {
  const [last] = await searchEvents(tx, site, { kinds: [kind], limit: 1 });
  return last ?? null;
}
