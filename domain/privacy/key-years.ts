import { addDays, type Day } from '../calendar/day.ts';

/** The first day on which a retention year's keys may be destroyed: its last day is `keepDays` past by then. */
export function keysKeptUntil(year: number, keepDays: number): Day {
  return addDays(`${year + 1}-01-01`, keepDays);
}

/** Whether a retention year's keys may be destroyed on that day: never the current year's, nor a younger one's. */
export function keysMayGo(year: number, keepDays: number, today: Day): boolean {
  return today >= keysKeptUntil(year, keepDays);
}
