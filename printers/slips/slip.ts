import type { PaperKind } from '../../domain/print/paper-kinds.ts';

/**
 * What a paper says, without saying how: no dots, no bytes, no column counts.
 * It is frozen with the print job, so that a reprint next week says the same on any printer.
 */
export interface Slip {
  /** Which paper this is. */
  readonly template: PaperKind;
  /** Raised whenever the content of the template changes. */
  readonly version: number;
  readonly blocks: readonly SlipBlock[];
}

/** One thing a paper says; blocks stand below each other. */
export type SlipBlock =
  /** Running text, wrapped at words. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly align?: SlipAlign;
      readonly size?: SlipSize;
      readonly bold?: boolean;
    }
  /** The number a person must recognise from an arm's length: as large as the paper allows, never broken. */
  | { readonly kind: 'number'; readonly text: string }
  /** Label left, value right; the value goes to the next line when both do not fit. */
  | { readonly kind: 'pair'; readonly label: string; readonly value: string; readonly bold?: boolean }
  | { readonly kind: 'item'; readonly text: string; readonly mark: ItemMark }
  | { readonly kind: 'rule' }
  | { readonly kind: 'gap' }
  /** A link or code as QR, with what it is for in words. */
  | { readonly kind: 'qr'; readonly data: string; readonly caption: string }
  /** A code as bars (CODE128) for a scanner, which types it like a keyboard; what it is for in words. */
  | { readonly kind: 'barcode'; readonly data: string; readonly caption: string };

/** Before a list entry: ticked, to be ticked, a bullet, or the number of a step. */
export type ItemMark = 'done' | 'open' | 'bullet' | number;

/** Where a text stands across the paper. */
export type SlipAlign = 'left' | 'center' | 'right';
/** `large`: twice as high, and twice as wide where words stay whole. */
export type SlipSize = 'normal' | 'large';
