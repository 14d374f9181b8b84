import { type Day, OFFICE_OFFSET_MS } from './day.ts';

/** The instant of a time of day "13:30" on a day in the office, ms since 1970. @throws {RangeError} for a text that is none. */
export function timeOfDayOn(day: Day, time: string): number {
  const utc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(utc)) throw new RangeError(`not a time of day: ${day} ${time}`);
  return utc - OFFICE_OFFSET_MS;
}
