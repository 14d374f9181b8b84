import type { Day } from '../calendar/day.ts';
import { addMonths, dayInMonth, type Month } from '../calendar/month.ts';
import { cutiBersamaCounts, rollForward, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ContributionWarning } from './problems.ts';
import type { DueRule } from './tariff.ts';

export interface DueDate {
  readonly day: Day;
  readonly warnings: readonly ContributionWarning[];
}

/**
 * The last day on which the contribution of `month` is on time: PU the 15th of the next month, BPU the 15th of the
 * month itself, rolled to the next working day where the rule says so (PP 44/2015). Whether cuti bersama counts as
 * a holiday is nowhere settled, so a date that hangs on it is marked.
 */
export function dueDateOf(month: Month, rule: DueRule, rolls: boolean, calendar: WorkingCalendar): DueDate {
  const named = dayInMonth(addMonths(month, rule.monthOffset), rule.day);
  if (!rolls) return { day: named, warnings: [] };
  const counts = cutiBersamaCounts(calendar, named);
  const day = rollForward(calendar, named, counts);
  const warnings: ContributionWarning[] = [];
  if (!calendar.years.has(named.slice(0, 4)) || !calendar.years.has(day.slice(0, 4))) {
    warnings.push('calendar-missing');
  }
  if (rollForward(calendar, named, !counts) !== day) warnings.push('due-date-cuti-bersama');
  return { day, warnings };
}
