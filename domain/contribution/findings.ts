import { type Day, yearOf } from '../calendar/day.ts';
import { firstDayOf, type Month } from '../calendar/month.ts';
import type { Effective, Provenance } from '../effective.ts';
import type { ContributionWarning } from './problems.ts';

/** The warnings met on the way through one computation, each once, in the order met. */
export type Findings = Set<ContributionWarning>;

/** The row's value; a row that still needs the branch office's word is noted. */
export function used<T extends Provenance>(row: Effective<T>, findings: Findings): T {
  if (row.value.confidence === 'to-verify') findings.add('to-verify');
  return row.value;
}

/** Whether `row` was superseded by a yearly change (`MM-DD`) that took place before `month` began. */
export function outOfDate(row: Effective<unknown>, month: Month, changesOn: string | undefined): boolean {
  return changesOn !== undefined && row.effectiveFrom < lastChange(firstDayOf(month), changesOn);
}

function lastChange(day: Day, changesOn: string): Day {
  const year = yearOf(day);
  return `${day.slice(5) >= changesOn ? year : year - 1}-${changesOn}`;
}
