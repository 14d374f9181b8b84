import type { YearlyChange } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

/** When a new value is due every year; a month after it without a newer row warns "tarif belum diperbarui". */
export const YEARLY_CHANGE: readonly Effective<YearlyChange>[] = [
  {
    effectiveFrom: '2015-07-01',
    value: {
      jpCap: '03-01',
      umk: '01-01',
      source: 'PP 45/2015 Ps 29 (JP); keputusan gubernur tahunan (UMK)',
    },
  },
];
