import type { Closed } from '../../contract/closed.ts';
import type { ClosedFacts } from '../../domain/calendar/office-state.ts';
import { isoTime } from '../http/office-time.ts';

/** A closing as it crosses the wire. */
export function closedView({ reason, opensAt, numbersFrom, why }: ClosedFacts): Closed {
  return {
    reason,
    ...(opensAt === undefined ? {} : { opensAt: isoTime(opensAt) }),
    ...(numbersFrom === undefined ? {} : { numbersFrom: isoTime(numbersFrom) }),
    ...(why === undefined ? {} : { why: { id: why.id, en: why.en } }),
  };
}
