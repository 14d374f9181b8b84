import type { CutiBersamaRule, HolidayYear } from '../calendar/working-calendar.ts';
import type { Effective } from '../effective.ts';
import { HOLIDAYS_2026 } from './holidays-2026.ts';
import { HOLIDAYS_2027 } from './holidays-2027.ts';

/** One list a year, from its first day. */
export const HOLIDAYS: readonly Effective<HolidayYear>[] = [
  { effectiveFrom: '2026-01-01', value: HOLIDAYS_2026 },
  { effectiveFrom: '2027-01-01', value: HOLIDAYS_2027 },
];

/** Cuti bersama does not move a due date: unsettled in law, and the earlier date is the safe one to print. */
export const CUTI_BERSAMA: readonly Effective<CutiBersamaRule>[] = [
  { effectiveFrom: '2015-07-01', value: { counts: false, confidence: 'to-verify' } },
];
