import type { DisplayWord, ScreenKind, ScreensNow } from '../contract/screens.ts';
import type { EventKind } from '../domain/event-kinds.ts';
import type { MeasuredTimes } from '../domain/queue/estimate/measured-times.ts';
import type { Result } from '../domain/result.ts';
import type { PrintAgents } from './ports-agents.ts';
import type { BackupMachine } from './ports-backup.ts';
import type { KeyKeeper } from './ports-keys.ts';
import type { VoicePacks } from './ports-packs.ts';
import type { PrinterPark } from './ports-park.ts';
import type { Passwords } from './ports-passwords.ts';
import type { PaperMaker, PaperTray, PrintSpool } from './ports-printing.ts';
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

/** The keys of a retention year are not there: they were destroyed, and everything sealed with them is unreadable. */
export class KeysGone extends Error {
  override readonly name = 'KeysGone';

  constructor(year: number) {
    super(`the keys of ${year} are gone`);
  }
}

/** Where a sealed value stands. It can be opened nowhere else. */
export interface SealPlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** The retention year whose key seals it: the year its berkas was opened; `OFFICE_KEY` for what is nobody's data. */
  readonly year: number;
}

/** Stands in place of a year for secrets of the office itself, which go with no retention year. */
export const OFFICE_KEY = 0;

/** Keeps personal data unreadable in the file. All calls are synchronous: they run inside a unit. */
export interface Sealer {
  /** @throws {KeysGone} when the year's keys were destroyed: it never gets others. */
  seal(place: SealPlace, plain: Uint8Array): Uint8Array;
  /** @throws when the value was altered or moved; {KeysGone} when its year's keys were destroyed. */
  open(place: SealPlace, sealed: Uint8Array): Uint8Array;
  /** A keyed fingerprint for exact search; differs from year to year. */
  index(year: number, field: string, value: string): Uint8Array;
  /** The same under every generation of the year's keys, newest first: what stands in the database is one of these. */
  indexes(year: number, field: string, value: string): readonly Uint8Array[];
  /** Whether the year still has its keys. */
  holds(year: number): boolean;
  /** The retention years that still have their keys. */
  years(): readonly number[];
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

/** One screen while it is connected. */
export interface ConnectedScreen {
  says(word: DisplayWord): void;
  /** Learns how the office calls it. */
  isNamed(name: string): void;
  leave(): void;
}

/** What a screen can be asked to do. */
export interface AskedScreen {
  /** To let itself be heard. */
  ring(): void;
  /** To have its screen measured. */
  measure(): void;
}

/** The screens that are connected at this moment. */
export interface Screens {
  /** One connects, as this paired device if it is one. What comes back tells of it from then on. */
  enter(kind: ScreenKind | null, screen: AskedScreen, device: string | null): ConnectedScreen;
  now(): ScreensNow;
  /** Asks every TV to let itself be heard; each answers when it is over. */
  ring(): void;
  /** Hears whenever `now()` says something else. Returns the way to stop hearing. */
  onChange(listener: () => void): () => void;
  /** Asks that kiosk, or with null every kiosk that is not paired, to have its screen measured. How many it asked. */
  measure(device: string | null): number;
}

/** The passwords that are tried first everywhere, in lower case. */
export interface CommonPasswords {
  /** Read when it is first asked for: most days nobody chooses a password. */
  all(): Promise<ReadonlySet<string>>;
}

/** Which session may see which visit file though its owner is not at the desk. */
export interface Unmaskings {
  /** From now on it may, until so many minutes have passed since it was last used. */
  open(
    session: string,
    berkas: string,
    how: { readonly by: 'desk' | 'reason'; readonly minutes: number },
  ): void;
  /** Why it may: it had the file at the desk just now, or gave a reason. Null when it may not. */
  opened(session: string, berkas: string): 'desk' | 'reason' | null;
  /** The file was worked on: its minutes begin anew. */
  used(session: string, berkas: string): void;
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
  readonly commonPasswords: CommonPasswords;
  readonly sealer: Sealer;
  readonly keys: KeyKeeper;
  readonly passwords: Passwords;
  readonly spool: PrintSpool;
  readonly park: PrinterPark;
  readonly paperMaker: PaperMaker;
  readonly papers: PaperTray;
  readonly payments: PaymentIssuer;
  readonly screens: Screens;
  readonly printAgents: PrintAgents;
  readonly unmaskings: Unmaskings;
  readonly voice: Voice;
  readonly voicePacks: VoicePacks;
  readonly backups: BackupMachine;
  /** Address under which phones reach the office, "http://192.168.1.10:8081"; null when none is set. */
  readonly publicUrl: string | null;
  readonly log: Log;
}
