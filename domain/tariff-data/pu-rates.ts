import type { PuRates } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

const RATES = {
  jkk: { 1: 240, 2: 540, 3: 890, 4: 1_270, 5: 1_740 },
  jkm: 300,
  jht: { employer: 3_700, worker: 2_000 },
  jp: { employer: 2_000, worker: 1_000 },
} as const;

const SOURCE =
  'PP 44/2015 Ps 16, Ps 18 dan Lampiran I (JKK, JKM); PP 46/2015 Ps 16 (JHT); PP 45/2015 Ps 28 (JP)';

/**
 * Wage earners' rates since the programmes began. JKP (PP 37/2021, PP 6/2025) is paid by the state and out of JKK
 * and leaves the bill as it is.
 */
export const PU_RATES: readonly Effective<PuRates>[] = [
  { effectiveFrom: '2015-07-01', value: { ...RATES, source: SOURCE } },
  {
    effectiveFrom: '2020-08-01',
    value: {
      ...RATES,
      source: `${SOURCE}. Keringanan pandemi PP 49/2020 tidak dihitung di sini.`,
      confidence: 'to-verify',
    },
  },
  { effectiveFrom: '2021-02-01', value: { ...RATES, source: SOURCE } },
];
