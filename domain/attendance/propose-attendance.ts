import type { EventKind } from '../event-kinds.ts';

/** Something a person did, as the event log has it; `at` in ms since 1970. */
export interface Act {
  readonly at: number;
  readonly kind: EventKind;
}

/** A person's day. Instants in ms since 1970; nothing where it is not known. */
export interface DayAtWork {
  readonly arrivedAt: number | null;
  readonly leftAt: number | null;
  /** Whole minutes away in between. */
  readonly pausedMinutes: number;
}

/**
 * What the log says of one person's day, as a proposal: there from the first act to the last, however often they signed
 * in, and whether or not they signed out. While they are `stillThere` nobody knows when they leave.
 */
export function proposeAttendance(acts: readonly Act[], stillThere: boolean): DayAtWork {
  const ordered = acts.toSorted((a, b) => a.at - b.at);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return { arrivedAt: null, leftAt: null, pausedMinutes: 0 };
  return {
    arrivedAt: first.at,
    leftAt: stillThere ? null : last.at,
    pausedMinutes: Math.round(pausedMs(ordered, last.at) / 60_000),
  };
}

/**
 * A pause goes from its announcement until the person goes on or signs in again: whoever signs out for lunch pauses all
 * the same. One announced anew is still the same, and one that nobody ended counts until the last act.
 */
function pausedMs(ordered: readonly Act[], end: number): number {
  let total = 0;
  let since: number | null = null;
  for (const { at, kind } of ordered) {
    if (kind === 'counter-paused') since ??= at;
    if (since === null || (kind !== 'counter-resumed' && kind !== 'signed-in')) continue;
    total += at - since;
    since = null;
  }
  return since === null ? total : total + end - since;
}
