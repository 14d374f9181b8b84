import type { PrintProof } from '../domain/print/print-proofs.ts';
import type { PrinterState, PrintReason } from '../domain/print/printer-states.ts';
import type { ProfileFacts } from '../domain/print/profile-facts.ts';
import type { Sheet } from '../printers/slips/sheet.ts';
import type { Slip } from '../printers/slips/slip.ts';

/** Which printer a paper belongs on. Both roles may name the same machine. */
export type PrinterRole = 'ticket' | 'receipt';

/**
 * What became of one attempt. `uncertain` is never tried again by itself: a person looks at the paper. `failed` would
 * fail at every attempt.
 */
export type PrintOutcome =
  | { readonly outcome: 'printed'; readonly proof: Exclude<PrintProof, 'person'> }
  | { readonly outcome: 'not-sent'; readonly reason: PrintReason }
  | { readonly outcome: 'failed'; readonly reason: 'unprintable' }
  | { readonly outcome: 'uncertain'; readonly reason: PrintReason };

/** One attempt the spool has taken on. */
export interface PrintTask {
  readonly jobId: string;
  readonly attemptId: string;
  readonly role: PrinterRole;
  readonly slip: Slip;
  /** 0 for the first paper, n for the n-th reprint. */
  readonly copy: number;
}

/** The papers one machine prints: those moved to it, and those of its roles that were moved nowhere else. */
export interface PrintLine {
  readonly printer: { readonly id: string; readonly address: string; readonly profile: ProfileFacts };
  /** Ids of other printers that are the same machine. */
  readonly aliases?: readonly string[];
  readonly roles: readonly PrinterRole[];
}

/** What the spool remembers across a power cut. */
export interface PrintLedger {
  /**
   * Takes the oldest job due in this line and opens an attempt; null when there is none. A job nobody wants any more is
   * settled as expired on the way, and one whose slip cannot be opened as failed: it must not hold up those behind it.
   */
  begin(line: PrintLine): Promise<PrintTask | null>;
  /** Keeps the bytes and the mark "the first byte may leave now", on disk, before it does. */
  freeze(task: PrintTask, bytes: Uint8Array): Promise<void>;
  settle(task: PrintTask, outcome: PrintOutcome): Promise<void>;
  /** ms since 1970 when the next waiting job of this line may be tried; null when none waits. */
  nextDue(line: PrintLine): Promise<number | null>;
}

/** The printers as the rest of the server sees them. */
export interface PrintSpool {
  /** A job was put in line, or something may have become printable. Returns at once. */
  wake(): void;
  /** How the printers are, by role. */
  states(): readonly { readonly name: string; readonly state: PrinterState }[];
  /** The same by printer, spare ones too. */
  printers(): readonly { readonly id: string; readonly state: PrinterState }[];
  onState(listener: () => void): () => void;
}

/** Bytes for one kind of printer. */
export interface EncodedPaper {
  readonly bytes: Uint8Array;
  /** The name of the profile they were made for, which it takes to read them. */
  readonly profile: string;
  /** The whole of that profile where it is known. */
  readonly facts?: ProfileFacts;
}

/** Whose paper it is: the printer it was moved to, else the one of its role. */
export interface PaperDestination {
  readonly role: PrinterRole;
  /** Id of the printer it was moved to; null while it was moved nowhere. */
  readonly printer: string | null;
}

/** What a slip becomes: bytes for its printer, a picture for a screen, a file to keep. */
export interface PaperMaker {
  /** As it would come out there now; `copy` 0 for the first paper, n for the n-th reprint. */
  encode(slip: Slip, destination: PaperDestination, copy: number): EncodedPaper;
  /** What a printer makes of the bytes, as SVG: a strip of paper to look at, or what stands on it alone, to be printed. */
  picture(paper: EncodedPaper, edge?: 'torn' | 'none'): string;
  /** `createdAt` in ms since 1970. */
  pdf(slip: Slip, createdAt: number): Promise<Uint8Array>;
  /** A paper that is made for A4. */
  sheet(sheet: Sheet, createdAt: number): Promise<Uint8Array>;
  /** A QR for a screen: its rows of 0 and 1, without the quiet zone. */
  qr(data: string): readonly string[];
}

/** Papers that lie in the virtual printers' tray. */
export interface PaperTray {
  /** Newest first. */
  list(): Promise<readonly { readonly id: string; readonly printer: string; readonly at: number }[]>;
  /** One paper; null when it is not there. */
  read(id: string): Promise<EncodedPaper | null>;
  /** Seals the year's papers anew that `isOld` says were sealed with keys that are to go. */
  sealAnew(year: number, isOld: (sealed: Uint8Array) => boolean): Promise<void>;
  /** Takes out the papers of a year whose keys were destroyed. */
  forgetYear(year: number): Promise<void>;
}
