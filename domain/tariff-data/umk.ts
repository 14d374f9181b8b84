import type { Umk } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

const PRESS = 'UMK Kota Tebing Tinggi menurut pers (medanaktual.com)';

/** Minimum wage of Kota Tebing Tinggi, rupiah a month. */
export const UMK: readonly Effective<Umk>[] = [
  { effectiveFrom: '2020-01-01', value: { amount: 2_710_493, source: PRESS, confidence: 'to-verify' } },
  { effectiveFrom: '2021-01-01', value: { amount: 2_731_150, source: PRESS, confidence: 'to-verify' } },
  { effectiveFrom: '2022-01-01', value: { amount: 2_757_000, source: PRESS, confidence: 'to-verify' } },
  { effectiveFrom: '2023-01-01', value: { amount: 2_822_726, source: PRESS, confidence: 'to-verify' } },
  { effectiveFrom: '2024-01-01', value: { amount: 2_822_726, source: PRESS, confidence: 'to-verify' } },
  { effectiveFrom: '2025-01-01', value: { amount: 3_006_203, source: PRESS, confidence: 'to-verify' } },
  {
    effectiveFrom: '2026-01-01',
    value: {
      amount: 3_229_957,
      source: 'Keputusan Gubernur Sumatera Utara 188.44/908/KPTS/2025, 24 Desember 2025',
    },
  },
];
