import type { SlipBlock } from './slip.ts';

/** Whose counter this is and in which hall: on every paper, for the hall has many agencies. */
export interface Letterhead {
  /** "BPJS Ketenagakerjaan". */
  readonly agency: string;
  /** "MPP Kota Tebing Tinggi". */
  readonly hall: string;
}

/** The head of every paper. */
export function letterheadBlocks(letterhead: Letterhead): readonly SlipBlock[] {
  return [
    { kind: 'text', text: letterhead.agency, align: 'center', bold: true, size: 'large' },
    { kind: 'text', text: letterhead.hall, align: 'center' },
    { kind: 'rule' },
  ];
}
