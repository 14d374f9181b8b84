import type { BpuDiscount } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

const HALF = 50_000;
const PP_50 = 'PP 50/2025 Ps 4 ayat (1)';

/** Taken off JKK and JKM: transport January 2026 to March 2027, all others April to December 2026. */
export const BPU_DISCOUNT: readonly Effective<BpuDiscount>[] = [
  { effectiveFrom: '2015-07-01', value: { transport: 0, other: 0 } },
  {
    effectiveFrom: '2020-08-01',
    value: {
      transport: 0,
      other: 0,
      source: 'Keringanan pandemi PP 49/2020 tidak dihitung di sini.',
      confidence: 'to-verify',
    },
  },
  { effectiveFrom: '2021-02-01', value: { transport: 0, other: 0 } },
  { effectiveFrom: '2026-01-01', value: { transport: HALF, other: 0, source: PP_50 } },
  { effectiveFrom: '2026-04-01', value: { transport: HALF, other: HALF, source: PP_50 } },
  { effectiveFrom: '2027-01-01', value: { transport: HALF, other: 0, source: PP_50 } },
  {
    effectiveFrom: '2027-04-01',
    value: {
      transport: 0,
      other: 0,
      source: `${PP_50}; kelanjutannya belum diketahui`,
      confidence: 'to-verify',
    },
  },
];
