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

/**
 * Who is called next: priority before regular, but after `priorityRun` priority calls in a row a regular
 * ticket that waits is due, so that nobody starves. Within a lane the order is that of arrival.
 * @param heads the first of each lane and service this counter serves
 * @param lastLanes the lanes of the office's last calls over all counters, newest first
 */
export function nextTicket(
  heads: readonly Head[],
  lastLanes: readonly Lane[],
  rules: NextRules,
): Head | null {
  const priority = first(heads, 'priority');
  const regular = first(heads, 'regular');
  if (priority === null || regular === null) return priority ?? regular;
  return runLength(lastLanes) >= rules.priorityRun ? regular : priority;
}

function first(heads: readonly Head[], lane: Lane): Head | null {
  let best: Head | null = null;
  for (const head of heads) {
    if (head.lane === lane && (best === null || head.rank < best.rank)) best = head;
  }
  return best;
}

function runLength(lastLanes: readonly Lane[]): number {
  const end = lastLanes.indexOf('regular');
  return end === -1 ? lastLanes.length : end;
}
