import { err, ok, type Result } from '../result.ts';

/** A stretch of the day, "08:00" to "12:00". */
export interface HourRange {
  readonly from: string;
  readonly to: string;
}

/** What is wrong with hours as typed; `first` and `second` are the parts it is about, as they were read. */
export interface HoursProblem {
  readonly code: 'shape' | 'backwards' | 'overlap' | 'too-many';
  readonly first: string;
  readonly second: string;
}

/** A day has no more stretches than this. */
export const MOST_RANGES = 4;

const TIME = /^(\d{1,2})(?:[.:]?([0-5]\d))?$/;
const BETWEEN_RANGES = /\s*(?:[,;&\n]|\bdan\b|\band\b)\s*/i;
const INSIDE_RANGE = /\s*(?:[-–—]|s\/d|s\.d\.|\bsd\b|\bsampai\b|\bto\b)\s*/i;

/** A time of day as people write it: "8", "08.00", "8:30", "1330". */
export function readTimeOfDay(typed: string): Result<string, 'time-shape'> {
  const [, hour = '', minute = '00'] = TIME.exec(typed.trim()) ?? [];
  if (hour === '' || Number(hour) > 23) return err('time-shape');
  return ok(`${hour.padStart(2, '0')}:${minute}`);
}

/** "08:00" as it is written here, "08.00". */
export function showTimeOfDay(time: string): string {
  return time.replace(':', '.');
}

/** The hours of one day as people write them, "08.00–12.00, 13.00–15.30"; nothing typed is no hours. In order of time. */
export function readHours(typed: string): Result<readonly HourRange[], HoursProblem> {
  const parts = typed.trim() === '' ? [] : typed.trim().split(BETWEEN_RANGES);
  const ranges: HourRange[] = [];
  for (const part of parts) {
    const [from, to] = part.split(INSIDE_RANGE).map(readTimeOfDay);
    if (part.split(INSIDE_RANGE).length !== 2 || !from?.ok || !to?.ok) return err(about('shape', part));
    const range = { from: from.value, to: to.value };
    if (range.to <= range.from) return err(about('backwards', showRange(range)));
    ranges.push(range);
  }
  if (ranges.length > MOST_RANGES) return err(about('too-many', typed.trim()));
  ranges.sort((a, b) => (a.from < b.from ? -1 : 1));
  const late = ranges.findIndex(({ from }, at) => from < (ranges[at - 1]?.to ?? ''));
  const [before, after] = [ranges[late - 1], ranges[late]];
  if (before && after) return err(about('overlap', showRange(before), showRange(after)));
  return ok(ranges);
}

/** "08.00–12.00, 13.00–15.30"; empty for no hours. */
export function showHours(ranges: readonly HourRange[]): string {
  return ranges.map(showRange).join(', ');
}

/** What lies between the stretches of a day. */
export function breaksBetween(ranges: readonly HourRange[]): readonly HourRange[] {
  return ranges.flatMap(({ to }, at) => {
    const next = ranges[at + 1];
    return next && next.from > to ? [{ from: to, to: next.from }] : [];
  });
}

function showRange({ from, to }: HourRange): string {
  return `${showTimeOfDay(from)}–${showTimeOfDay(to)}`;
}

function about(code: HoursProblem['code'], first: string, second = ''): HoursProblem {
  return { code, first, second };
}
