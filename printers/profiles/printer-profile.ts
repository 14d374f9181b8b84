import type { CodePage } from '../text/code-page.ts';

/** How a printer tells that paper came out: it answers in order, it only answers for its state, or it says nothing. */
export type Confirmation = 'echo' | 'status' | 'none';

/** The roll of paper: what it takes to lay out and to draw what was printed. */
export interface PaperRoll {
  readonly paperMm: 80 | 58;
  /** Dots across the printed width, 8 to the millimetre. */
  readonly dots: number;
  /** Signs across at normal size. */
  readonly columns: number;
}

/** One kind of printer, as data. A new kind is a new value, never new code. */
export interface PrinterProfile extends PaperRoll {
  readonly name: string;
  readonly codePage: CodePage;
  /** The number of that page in ESC t. */
  readonly codeTable: number;
  /** How many times wider and higher than normal a sign can be. */
  readonly maxScale: number;
  readonly cutter: boolean;
  /** Lines fed so that the last one clears the tear bar. Printers with a cutter feed by themselves. */
  readonly tearFeed: number;
  /** `native`: the printer draws the QR itself; `raster`: it gets a picture. */
  readonly qr: 'native' | 'raster';
  /** Starts in a Chinese double-byte mode that must be left first. */
  readonly startsInKanji: boolean;
  /** Some clones lose the first bytes after waking: an empty line goes ahead of the text. */
  readonly losesFirstBytes: boolean;
  readonly confirm: Confirmation;
}
