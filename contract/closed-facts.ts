import type { ClosedFacts } from '../domain/calendar/office-state.ts';
import type { Closed } from './closed.ts';

/** A closing as it came over the wire, as the dictionary takes it: instants in ms since 1970. */
export function closedFacts({ reason, opensAt, numbersFrom, why }: Closed): ClosedFacts {
  return {
    reason,
    ...(opensAt !== undefined && { opensAt: Date.parse(opensAt) }),
    ...(numbersFrom !== undefined && { numbersFrom: Date.parse(numbersFrom) }),
    ...(why !== undefined && { why }),
  };
}
