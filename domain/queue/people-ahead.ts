import type { Lane, NextRules } from './next-ticket.ts';

/** How many wait in each lane before somebody joins. */
export interface LaneCounts {
  readonly priority: number;
  readonly regular: number;
}

/**
 * How many of each lane are called before somebody who joins `lane` now, if nobody else comes: the same rule as
 * `nextTicket`, counted instead of played through.
 * @param lastLanes the lanes of the office's last calls, newest first
 */
export function lanesAhead(
  lane: Lane,
  waiting: LaneCounts,
  lastLanes: readonly Lane[],
  rules: NextRules,
): LaneCounts {
  const { priority, regular } = waiting;
  if (lane === 'regular') {
    return { regular, priority: Math.min(priority, prioritySlots(regular, lastLanes, rules)) };
  }
  const after = priority - firstRun(lastLanes, rules);
  const regularsDue = after < 0 ? 0 : Math.floor(after / rules.priorityRun) + 1;
  return { priority, regular: Math.min(regular, regularsDue) };
}

/** How many are called before somebody who joins `lane` now, if nobody else comes; see `lanesAhead`. */
export function peopleAhead(
  lane: Lane,
  waiting: LaneCounts,
  lastLanes: readonly Lane[],
  rules: NextRules,
): number {
  const ahead = lanesAhead(lane, waiting, lastLanes, rules);
  return ahead.priority + ahead.regular;
}

/** How many of the priority lane who are still to come may at most be called before somebody of `lane`. */
export function mayOvertake(
  lane: Lane,
  ahead: LaneCounts,
  lastLanes: readonly Lane[],
  rules: NextRules,
): number {
  if (lane === 'priority') return 0;
  return Math.max(0, prioritySlots(ahead.regular, lastLanes, rules) - ahead.priority);
}

/** How many priority calls there can be before a regular ticket that has so many regular ones ahead. */
function prioritySlots(regularAhead: number, lastLanes: readonly Lane[], rules: NextRules): number {
  return firstRun(lastLanes, rules) + regularAhead * rules.priorityRun;
}

/** Priority calls that may still come before the first regular one is due. */
function firstRun(lastLanes: readonly Lane[], { priorityRun }: NextRules): number {
  const sinceRegular = lastLanes.indexOf('regular');
  return Math.max(0, priorityRun - (sinceRegular === -1 ? lastLanes.length : sinceRegular));
}
