import type { ProgrammeSets } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

/** The programmes each scale of business is obliged to; more may be joined voluntarily. */
export const PROGRAMME_SETS: readonly Effective<ProgrammeSets>[] = [
  {
    effectiveFrom: '2015-07-01',
    value: {
      mikro: ['JKK', 'JKM'],
      kecil: ['JKK', 'JKM', 'JHT'],
      menengah: ['JKK', 'JKM', 'JHT', 'JP'],
      besar: ['JKK', 'JKM', 'JHT', 'JP'],
      source: 'Perpres 109/2013 Ps 6 ayat (3)',
    },
  },
];
