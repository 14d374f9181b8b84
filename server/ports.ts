import type { DisplayWord, ScreenKind, ScreensNow } from '../contract/screens.ts';
import type { EventKind } from '../domain/event-kinds.ts';
import type { PrintProof } from '../domain/print/print-proofs.ts';
import type { PrinterState, PrintReason } from '../domain/print/printer-states.ts';
import type { ProfileFacts } from '../domain/print/profile-facts.ts';
import type { MeasuredTimes } from '../domain/queue/estimate/measured-times.ts';
import type { Result } from '../domain/result.ts';
import type { Slip } from '../printers/slips/slip.ts';
import type { PrintAgents } from './ports-agents.ts';
import type { PrinterPark } from './ports-park.ts';
import type { Voice } from './ports-voice.ts';

/** Instants in ms since 1970 and durations that no clock change disturbs. */
export interface Clock {
  now(): number;
  monotonic(): number;
}

/** How long the office has been running in all, ms: goes on where it stopped, so no outage and no clock change counts. */
export interface RunningTime {
  ms(): number;
}

/** What recent days say of times at the counter; measured beside the work, never in it. */
export interface ServiceTimes {
  now(): MeasuredTimes;
}

/** UUIDv7: rises with time, so rows made later sort later. */
export interface Ids {
  next(): string;
}

export interface Random {
  bytes(count: number): Uint8Array;
}

/** A place inside one unit of work. Only `db/` looks into it, and it dies with its unit. */
export interface Tx {
  readonly open: boolean;
}

export interface NewEvent {
  readonly kind: EventKind;
  /** Who did it: `user:<id>`, `device:<id>`, `loopback` or `system`. */
  readonly actor: string;
  /** What it happened to: an id, never a person's data. */
  readonly subject: string;
  /** Codes, numbers and names of settings. Never personal data. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface RecordedEvent extends NewEvent {
  readonly seq: number;
  readonly site: string;
  /** ms since 1970. */
  readonly at: number;
}

export interface Store {
  /**
   * Runs `work` so that it is kept whole or not at all: an `err` or an exception undoes everything it wrote.
   * The answer comes only after the disk has it.
   * @throws {StorageUnavailable} when the storage refused; nothing was written then.
   */
  unit<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /**
   * One consistent view of what is committed, and of nothing else.
   * @throws {StorageUnavailable} when the storage refused.
   */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Hears of every committed event, in order, after its commit. Returns the way to stop hearing. */
  onChange(listener: (events: readonly RecordedEvent[]) => void): () => void;
  close(): Promise<void>;
}

/** The disk is full, gone or refusing: nothing of the request was kept. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}

/** Where a sealed value stands. It can be opened nowhere else. */
export interface SealPlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** The retention year whose key seals it: the year its berkas was opened. */
  readonly year: number;
}

/** Keeps personal data unreadable in the file. All calls are synchronous: they run inside a unit. */
export interface Sealer {
  seal(place: SealPlace, plain: Uint8Array): Uint8Array;
  /** @throws when the value was altered, moved, or its year's key was destroyed. */
  open(place: SealPlace, sealed: Uint8Array): Uint8Array;
  /** A keyed fingerprint for exact search; differs from year to year. */
  index(year: number, field: string, value: string): Uint8Array;
  /** The years that still have their keys. */
  years(): readonly number[];
}

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

/** A payment code as the applicant carries it to the bank. */
export interface PaymentCode {
  readonly code: string;
  /** `counter`: made here. `official`: given by BPJS Ketenagakerjaan's own system. */
  readonly origin: 'counter' | 'official';
}

/** Who makes payment codes: the counter today, a payment partner's interface later. */
export interface PaymentIssuer {
  issue(tx: Tx, input: { day: string }): Promise<Result<PaymentCode, 'serial-exhausted'>>;
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
  /** A QR for a screen: its rows of 0 and 1, without the quiet zone. */
  qr(data: string): readonly string[];
}

/** Papers that lie in the virtual printers' tray. */
export interface PaperTray {
  /** Newest first. */
  list(): Promise<readonly { readonly id: string; readonly printer: string; readonly at: number }[]>;
  /** One paper; null when it is not there. */
  read(id: string): Promise<EncodedPaper | null>;
}

/** The screens that are connected at this moment. */
export interface Screens {
  /** One connects; `ring` asks it to sound its chime. What comes back tells of it from then on. */
  enter(kind: ScreenKind | null, ring: () => void): { says(word: DisplayWord): void; leave(): void };
  now(): ScreensNow;
  /** Asks every TV to sound its chime. */
  ring(): void;
}

export interface Log {
  info(what: string, facts?: Readonly<Record<string, unknown>>): void;
  error(what: string, error?: unknown): void;
}

/** All the machinery a use case may ask for, made in `main.ts` and handed in whole. */
export interface Deps {
  readonly site: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly running: RunningTime;
  readonly serviceTimes: ServiceTimes;
  readonly ids: Ids;
  readonly random: Random;
  readonly sealer: Sealer;
  readonly spool: PrintSpool;
  readonly park: PrinterPark;
  readonly paperMaker: PaperMaker;
  readonly papers: PaperTray;
  readonly payments: PaymentIssuer;
  readonly screens: Screens;
  readonly printAgents: PrintAgents;
  readonly voice: Voice;
  /** Address under which phones reach the office, "http://192.168.1.10:8081"; null when none is set. */
  readonly publicUrl: string | null;
  readonly log: Log;
}
