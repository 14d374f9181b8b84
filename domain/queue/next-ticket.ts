/** Priority is for lansia, disabilitas, ibu hamil and those who carry a small child; why is never stored. */
export type Lane = 'regular' | 'priority';

/** The head of one lane: whoever has waited longest in it. */
export interface Head {
  readonly id: string;
  readonly lane: Lane;
  /** Orders the whole queue; lower comes first. */
  readonly rank: number;
}

export interface NextRules {
  /** After so many priority calls in a row, a regular ticket that waits is due. */
  readonly priorityRun: number;
}

/** Why somebody is next. `regular-due`: enough priority calls went before; `alone`: no priority ticket waits. */
export type NextReason = 'priority' | 'regular-due' | 'alone';

export interface Next {
  readonly head: Head;
  readonly why: NextReason;
}

/**
 * Who is called next, and why: priority before regular, but after `priorityRun` priority calls in a row a regular
 * ticket that waits is due, so that nobody starves. Within a lane the order is that of arrival.
 * @param heads the first of each lane and service this counter serves
 * @param lastLanes the lanes of the last calls of this counter and its likes, newest first
 */
export function whoIsNext(heads: readonly Head[], lastLanes: readonly Lane[], rules: NextRules): Next | null {
  const priority = first(heads, 'priority');
  const regular = first(heads, 'regular');
  if (regular === null) return priority === null ? null : { head: priority, why: 'priority' };
  if (priority === null) return { head: regular, why: 'alone' };
  const isDue = runLength(lastLanes) >= rules.priorityRun;
  return isDue ? { head: regular, why: 'regular-due' } : { head: priority, why: 'priority' };
}

/** Who is called next; see `whoIsNext`. */
export function nextTicket(
  heads: readonly Head[],
  lastLanes: readonly Lane[],
  rules: NextRules,
): Head | null {
  return whoIsNext(heads, lastLanes, rules)?.head ?? null;
}

function first(heads: readonly Head[], lane: Lane): Head | null {
  let best: Head | null = null;
  for (const head of heads) {
    if (head.lane === lane && (best === null || isBefore(head, best))) best = head;
  }
  return best;
}

/** Two who came back at the same place stand in the order in which their numbers were given. */
function isBefore(one: Head, other: Head): boolean {
  return one.rank < other.rank || (one.rank === other.rank && one.id < other.id);
}

function runLength(lastLanes: readonly Lane[]): number {
  const end = lastLanes.indexOf('regular');
  return end === -1 ? lastLanes.length : end;
}
