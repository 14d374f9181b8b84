import type { Day } from '../../domain/calendar/day.ts';
import { readDay, readMonth } from '../../domain/registration/typed-values.ts';

/** A day as the paper form writes it, "23/11/2026". */
export function dayText(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** "1-2-90" tidied to "01/02/1990"; what is no day stays as typed. `latest` settles a year of two figures. */
export function tidyDay(text: string, latest: Day): string {
  const day = readDay(text, latest);
  return day.ok ? dayText(day.value) : text;
}

/** "2026-11" tidied to "11/2026"; what is no month stays as typed. */
export function tidyMonth(text: string): string {
  const month = readMonth(text);
  return month.ok ? `${month.value.slice(5)}/${month.value.slice(0, 4)}` : text;
}
