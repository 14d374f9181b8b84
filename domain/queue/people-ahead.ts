import type { Lane, NextRules } from './next-ticket.ts';

/** How many wait in each lane before somebody joins. */
export interface LaneCounts {
  readonly priority: number;
  readonly regular: number;
}

/**
 * How many are called before somebody who joins `lane` now, if nobody else comes: the same rule as `nextTicket`,
 * counted instead of played through.
 * @param lastLanes the lanes of the office's last calls, newest first
 */
export function peopleAhead(
  lane: Lane,
  waiting: LaneCounts,
  lastLanes: readonly Lane[],
  rules: NextRules,
): number {
  const sinceRegular = lastLanes.indexOf('regular');
  const run = sinceRegular === -1 ? lastLanes.length : sinceRegular;
  // Priority calls that may still come before the first regular one is due.
  const firstRun = Math.max(0, rules.priorityRun - run);
  if (lane === 'regular') {
    const slots = firstRun + waiting.regular * rules.priorityRun;
    return waiting.regular + Math.min(waiting.priority, slots);
  }
  const after = waiting.priority - firstRun;
  const regularsDue = after < 0 ? 0 : Math.floor(after / rules.priorityRun) + 1;
  return waiting.priority + Math.min(waiting.regular, regularsDue);
}
