import type { BpuJkm, BpuPeriod } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

/** JKM of non-wage-earners: the same for every income. */
export const BPU_JKM: readonly Effective<BpuJkm>[] = [
  { effectiveFrom: '2015-07-01', value: { amount: 6_800, source: 'PP 44/2015 Ps 19' } },
];

/** How many months non-wage-earners pay at once. That channels offer just these is hearsay, so others only warn. */
export const BPU_PERIOD: readonly Effective<BpuPeriod>[] = [
  {
    effectiveFrom: '2015-07-01',
    value: { maxMonths: 12, usualMonths: [1, 2, 3, 6, 12], confidence: 'to-verify' },
  },
];
