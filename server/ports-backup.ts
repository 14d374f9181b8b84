import type { BackupTrouble, RestoreFault } from '../domain/backup/faults.ts';
import type { BackupManifest, DatabaseFacts } from '../domain/backup/manifest.ts';
import type { EventKind } from '../domain/event-kinds.ts';
import type { Result } from '../domain/result.ts';

/** A backup in its directory. */
export interface KeptBackup extends BackupManifest {
  /** The encrypted file lies beside its manifest with the size it should have. */
  readonly there: boolean;
}

export interface BackupOrder {
  /** The office day and the instant, ms since 1970. */
  readonly day: string;
  readonly now: number;
  readonly recipients: readonly string[];
  /** The head of the event log just before: it stands in the manifest, outside the database. */
  readonly anchor: Anchor;
}

/** A number of the event log with its hash, hexadecimal. */
export interface Anchor {
  readonly seq: number;
  readonly head: string;
}

/** What a drill found: the backup's facts, and those of the office at the same time. */
export interface DrillReport {
  readonly facts: DatabaseFacts;
  readonly office: DatabaseFacts;
}

/** A key pair for the office's recovery. The identity is shown once and kept nowhere. */
export interface RecoveryKey {
  readonly identity: string;
  readonly recipient: string;
}

/** Events as they were committed, with the tickets and series they touched as they are now: nobody's data. */
export interface JournalBatch {
  readonly events: readonly JournalEvent[];
  readonly tickets: readonly Readonly<Record<string, string | number | null>>[];
  readonly serials: readonly { readonly scope: string; readonly period: string; readonly last: number }[];
}

export interface JournalEvent {
  readonly seq: number;
  readonly site: string;
  /** ms since 1970. */
  readonly at: number;
  readonly actor: string;
  readonly kind: EventKind;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Hexadecimal. */
  readonly hash: string;
}

/** The journal of one site in a directory of its own, on another device. */
export interface JournalFiles {
  /** The last event of each file in it; empty where there is none yet. @throws when the directory refuses. */
  ends(): Promise<readonly Anchor[]>;
  /** Adds a batch that follows `after`, on disk when it settles; a file of its own each day. @throws when refused. */
  write(batch: JournalBatch, after: Anchor, day: string): Promise<void>;
  /** Takes away files whose last event is before `seq`, but for those of the last `days` days. */
  forget(seq: number, days: number): Promise<void>;
  /** @throws when what is being written to is not there any more. */
  assertThere(): Promise<void>;
  /** Whether it lies on the same device as the data directory: it would go with it. */
  sameDevice(): Promise<boolean>;
  close(): Promise<void>;
}

/** The machinery of backups: programs of their own beside the server, and the directory the backups lie in. */
export interface BackupMachine {
  /** Where backups are kept, and where the journal goes if the environment says so. */
  readonly directory: string;
  readonly journalFromEnvironment: string | null;
  /** Copies the living database, encrypts the copy, reads it back. Numbers are given out meanwhile. */
  make(order: BackupOrder): Promise<Result<BackupManifest, BackupTrouble>>;
  /** All backups in the directory, newest first. */
  list(): Promise<readonly KeptBackup[]>;
  /** Which of them lie whole in a second place; an `err` when it is not there. */
  listIn(place: string): Promise<Result<readonly KeptBackup[], BackupTrouble>>;
  /** Copies a backup with its manifest to a second place and reads it back there. */
  copy(file: string, place: string): Promise<Result<void, BackupTrouble>>;
  /** Takes a backup and its manifest away, in the directory or in a second place. */
  remove(file: string, place?: string): Promise<void>;
  /** Restores a backup to a temporary place, compares it, and wipes it again. */
  drill(file: string, identity: string): Promise<Result<DrillReport, RestoreFault>>;
  makeRecoveryKey(): Promise<RecoveryKey | null>;
  isRecipient(text: string): Promise<boolean>;
  /** A journal in this directory, of this site. Nothing is touched until it is asked. */
  journal(place: string, site: string): JournalFiles;
  /** The result of a `loket drill` that was run beside the server; taken once. */
  takeDrilled(): Promise<unknown>;
  /** Ends what is under way. */
  stop(): Promise<void>;
}
