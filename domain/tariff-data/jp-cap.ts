import type { JpCap } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

const RULE = 'PP 45/2015 Ps 29: dikalikan pertumbuhan PDB tahun sebelumnya';
const LETTERS = 'PP 45/2015 Ps 29; pengumuman tahunan BPJS Ketenagakerjaan';

/** Highest wage for JP. It changes every 1 March; each step is floor-to-100 of the last one times (1 + GDP growth). */
export const JP_CAP: readonly Effective<JpCap>[] = [
  { effectiveFrom: '2015-07-01', value: { cap: 7_000_000, source: 'PP 45/2015 Ps 29' } },
  { effectiveFrom: '2016-03-01', value: { cap: 7_335_300, source: RULE, confidence: 'to-verify' } },
  { effectiveFrom: '2017-03-01', value: { cap: 7_703_500, source: RULE, confidence: 'to-verify' } },
  { effectiveFrom: '2018-03-01', value: { cap: 8_094_000, source: RULE, confidence: 'to-verify' } },
  { effectiveFrom: '2019-03-01', value: { cap: 8_512_400, source: RULE, confidence: 'to-verify' } },
  { effectiveFrom: '2020-03-01', value: { cap: 8_939_700, source: RULE, confidence: 'to-verify' } },
  { effectiveFrom: '2021-03-01', value: { cap: 8_754_600, source: RULE, confidence: 'to-verify' } },
  { effectiveFrom: '2022-03-01', value: { cap: 9_077_600, source: LETTERS } },
  { effectiveFrom: '2023-03-01', value: { cap: 9_559_600, source: LETTERS } },
  { effectiveFrom: '2024-03-01', value: { cap: 10_042_300, source: LETTERS } },
  { effectiveFrom: '2025-03-01', value: { cap: 10_547_400, source: LETTERS } },
  {
    effectiveFrom: '2026-03-01',
    value: { cap: 11_086_300, source: 'Surat BPJS Ketenagakerjaan B/1226/022026, 25 Februari 2026' },
  },
];
