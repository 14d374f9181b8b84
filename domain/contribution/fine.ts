import type { Day } from '../calendar/day.ts';
import { addMonths, dayInMonth, monthOf, monthsBetween } from '../calendar/month.ts';
import { shareOf } from '../money.ts';
import type { FineRule } from './tariff.ts';

/** Months of delay begun on `paidOn`: 0 until the due date, 1 from the day after it, 2 a month later. */
export function monthsLate(dueDate: Day, paidOn: Day): number {
  if (paidOn <= dueDate) return 0;
  const whole = monthsBetween(monthOf(dueDate), monthOf(paidOn));
  const sameDay = dayInMonth(addMonths(monthOf(dueDate), whole), Number(dueDate.slice(8)));
  return paidOn > sameDay ? whole + 1 : whole;
}

/** The employer's fine in rupiah on a late PU contribution (PP 44/2015); people who pay for themselves have none. */
export function fineOf(contribution: number, dueDate: Day, paidOn: Day, rule: FineRule): number {
  return monthsLate(dueDate, paidOn) * shareOf(contribution, rule.perMonth);
}
