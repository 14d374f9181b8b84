import type { Day } from './day.ts';

/** A calendar month as `YYYY-MM`; for contributions, the month they are owed for. */
export type Month = string;

/** Whether the text is a month that exists. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  return `${String(year).padStart(4, '0')}-${String(months - year * 12 + 1).padStart(2, '0')}`;
}

/** Months from `earlier` to `later`; negative when they stand the other way round. */
export function monthsBetween(earlier: Month, later: Month): number {
  const count = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(later) - count(earlier);
}

/** The month a day falls in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

/** The `day`-th of a month, or its last day where the month is shorter. */
export function dayInMonth(month: Month, day: number): Day {
  return `${month}-${String(Math.min(day, daysIn(month))).padStart(2, '0')}`;
}

function daysIn(month: Month): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  if (number === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}
