import type { Confirmation } from './print-proofs.ts';

/** The kinds of printer that are known by name. */
export const PROFILE_NAMES = ['paper-80', 'clone-58', 'tm-t82'] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

/** Signs a printer can show, by the name encoders know the page by. */
export const CODE_PAGE_NAMES = ['cp437', 'cp858', 'cp1252'] as const;

export type CodePageName = (typeof CODE_PAGE_NAMES)[number];

/**
 * One kind of printer, all of it plain data: what a probe finds out is written into it, and it is frozen with every
 * attempt. A new kind is a new value, never new code.
 */
export interface ProfileFacts {
  /** The kind it started from. */
  readonly name: ProfileName;
  readonly paperMm: 80 | 58;
  /** Dots across the printed width, 8 to the millimetre. */
  readonly dots: number;
  /** Signs across at normal size. */
  readonly columns: number;
  readonly codePage: CodePageName;
  /** The number of that page in ESC t. */
  readonly codeTable: number;
  /** How many times wider and higher than normal a sign can be. */
  readonly maxScale: number;
  readonly cutter: boolean;
  /** Lines fed so that the last one clears the tear bar. Printers with a cutter feed by themselves. */
  readonly tearFeed: number;
  /** `native`: the printer draws it itself; `raster`: it gets a picture. */
  readonly qr: 'native' | 'raster';
  /** The same for CODE128. */
  readonly barcode: 'native' | 'raster';
  /** Starts in a Chinese double-byte mode that must be left first. */
  readonly startsInKanji: boolean;
  /** Some clones lose the first bytes after waking: an empty line goes ahead of the text. */
  readonly losesFirstBytes: boolean;
  readonly confirm: Confirmation;
  /** Whether it tells a change of its state unasked once that is switched on (GS a). */
  readonly automaticStatus: boolean;
}

/** What a printer was found to answer. */
export interface ProbeFindings {
  /** To DLE EOT. */
  readonly status: boolean;
  /** GS a: tells unasked. */
  readonly automaticStatus: boolean;
  /** To GS r 1, in order. */
  readonly echo: boolean;
  /** To GS ( H, in order. */
  readonly jobId: boolean;
  /** What it calls itself (GS I), where it says so. */
  readonly model: string | null;
}

/** What a person saw on the probe page. */
export interface ProbeAnswers {
  /** The widest ruler that stands on one line. */
  readonly columns: 32 | 42 | 48;
  /** Whether a phone reads the QR the printer drew by itself. */
  readonly nativeQr: boolean;
  /** Whether a scanner or phone reads the bars the printer drew by itself. */
  readonly nativeBarcode: boolean;
  /** Whether é ñ £ ° can be read in the row of this printer's code page. */
  readonly accents: boolean;
  /** Whether the paper was cut. */
  readonly cut: boolean;
  /** Whether stray signs stand where none belong: it does not know a command it was sent. */
  readonly stray: boolean;
}
