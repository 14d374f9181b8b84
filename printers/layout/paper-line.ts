import type { SlipAlign } from '../slips/slip.ts';

/** How many times larger than a normal sign. */
export interface Scale {
  readonly width: number;
  readonly height: number;
}

/** The size of running text. */
export const NORMAL_SCALE: Scale = { width: 1, height: 1 };

/** One line of paper, already fitted to its roll: it is printed as it stands and never wraps. */
export type PaperLine =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly scale: Scale;
      readonly bold: boolean;
      readonly align: SlipAlign;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'qr'; readonly data: string }
  | { readonly kind: 'barcode'; readonly data: string };
