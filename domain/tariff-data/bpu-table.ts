import type { BpuBracket, BpuTable } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

/** Rupiah a month: income from, and what the table assumes. The rows between the ends were reconstructed. */
const ROWS = [
  [0, 1_000_000],
  [1_100_000, 1_200_000],
  [1_300_000, 1_400_000],
  [1_500_000, 1_600_000],
  [1_700_000, 1_800_000],
  [1_900_000, 2_000_000],
  [2_100_000, 2_200_000],
  [2_300_000, 2_400_000],
  [2_500_000, 2_600_000],
  [2_700_000, 2_950_000],
  [3_200_000, 3_450_000],
  [3_700_000, 3_950_000],
  [4_200_000, 4_450_000],
  [4_700_000, 4_950_000],
  [5_200_000, 5_700_000],
  [6_200_000, 6_700_000],
  [7_200_000, 7_700_000],
  [8_200_000, 8_700_000],
  [9_200_000, 9_700_000],
  [10_200_000, 10_700_000],
  [11_200_000, 11_700_000],
  [12_200_000, 12_700_000],
  [13_200_000, 13_700_000],
  [14_200_000, 14_700_000],
  [15_200_000, 15_700_000],
  [16_200_000, 16_700_000],
  [17_200_000, 17_700_000],
  [18_200_000, 18_700_000],
  [19_200_000, 19_700_000],
  [20_200_000, 20_700_000],
] as const;

/** Only the lowest and the highest row were confirmed by independent sources. */
const BRACKETS: readonly BpuBracket[] = ROWS.map(([from, assumed], index) =>
  index === 0 || index === ROWS.length - 1 ? { from, assumed } : { from, assumed, confidence: 'to-verify' },
);

/** 1 % (JKK) and 2 % (JHT) of the assumed income. */
export const BPU_TABLE: readonly Effective<BpuTable>[] = [
  {
    effectiveFrom: '2015-07-01',
    value: {
      jkk: 1_000,
      jht: 2_000,
      brackets: BRACKETS,
      source: 'PP 44/2015 Ps 17 dan Lampiran II (JKK); PP 46/2015 Ps 17 dan Lampiran (JHT)',
    },
  },
];
