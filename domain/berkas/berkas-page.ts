import { addDays, type Day, officeDayOf } from '../calendar/day.ts';

/**
 * Whether the page of a berkas is still shown on `today`: while the matter goes on, and `daysAfterEnd` days more.
 * @param endedAt ms since 1970; null while it goes on
 */
export function berkasPageLives(endedAt: number | null, today: Day, daysAfterEnd: number): boolean {
  return endedAt === null || today <= addDays(officeDayOf(endedAt), daysAfterEnd);
}
