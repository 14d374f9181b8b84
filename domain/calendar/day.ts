/** A calendar day as `YYYY-MM-DD`. Days compare with `<` and `>` like the texts they are. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The office keeps Western Indonesian Time, UTC+7 all year. In ms. */
export const OFFICE_OFFSET_MS = 7 * 3_600_000;

/** Whether the text is a day that exists: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll 30 February over to March; only a day that survives the round trip exists.
  return !Number.isNaN(midnight) && dayOfUtc(midnight) === text;
}

/** The day `count` days later (earlier when negative). @throws {RangeError} when `day` does not exist. */
export function addDays(day: Day, count: number): Day {
  return dayOfUtc(midnightOf(day) + count * DAY_MS);
}

/** 0 Sunday … 6 Saturday. @throws {RangeError} when `day` does not exist. */
export function weekday(day: Day): number {
  return new Date(midnightOf(day)).getUTCDay();
}

/** Whole days from `earlier` to `later`; negative when they stand the other way round. */
export function daysBetween(earlier: Day, later: Day): number {
  return (midnightOf(later) - midnightOf(earlier)) / DAY_MS;
}

/** The day in the office (Asia/Jakarta) at an instant in ms since 1970, whatever zone the machine keeps. */
export function officeDayOf(instantMs: number): Day {
  return dayOfUtc(instantMs + OFFICE_OFFSET_MS);
}

/** The instant a day begins in the office, ms since 1970. @throws {RangeError} when `day` does not exist. */
export function startOfDay(day: Day): number {
  return midnightOf(day) - OFFICE_OFFSET_MS;
}

/** The calendar year of a day. What was sealed on that day has this year's keys. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Full years lived on `day`; somebody born on 29 February has the birthday on 1 March in common years. */
export function ageOn(birthDate: Day, day: Day): number {
  const years = yearOf(day) - yearOf(birthDate);
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function midnightOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOfUtc(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}
