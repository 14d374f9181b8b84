import type { JkkDiscount } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

/** Half of the JKK rates of PP 44/2015. */
const HALF = { 1: 120, 2: 270, 3: 445, 4: 635, 5: 870 } as const;

/**
 * JKK at half price for labour-intensive industry with 50 workers or more: food, drink and tobacco, textile and
 * clothing, leather, footwear, toys, furniture. The extension was reported as agreed; its regulation was not seen.
 */
export const JKK_DISCOUNT: readonly Effective<JkkDiscount>[] = [
  { effectiveFrom: '2015-07-01', value: { rates: null } },
  { effectiveFrom: '2025-02-01', value: { rates: HALF, source: 'PP 7/2025, Februari–Juli 2025' } },
  {
    effectiveFrom: '2025-08-01',
    value: {
      rates: HALF,
      source: 'Perpanjangan PP 7/2025 sampai Januari 2026 (diberitakan)',
      confidence: 'to-verify',
    },
  },
  { effectiveFrom: '2026-02-01', value: { rates: null } },
];
