import type { DueRules, FineRule } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

/** PU by the 15th of the next month, BPU by the 15th of the month itself. */
export const DUE: readonly Effective<DueRules>[] = [
  {
    effectiveFrom: '2015-07-01',
    value: {
      pu: { day: 15, monthOffset: 1 },
      bpu: { day: 15, monthOffset: 0 },
      rollsOverHolidays: true,
      source: 'PP 44/2015 (JKK, JKM); PP 46/2015 (JHT); PP 45/2015 (JP)',
    },
  },
];

/** 2 % for each month of delay, borne by the employer. That a month begun counts whole is practice, not text. */
export const FINE: readonly Effective<FineRule>[] = [
  {
    effectiveFrom: '2015-07-01',
    value: { perMonth: 2_000, source: 'PP 44/2015 Ps 22', confidence: 'to-verify' },
  },
];
