import { setImmediate as nextMacrotask } from 'node:timers/promises';
import type { Result } from '../domain/result.ts';
import { type Clock, type RecordedEvent, StorageUnavailable, type Store, type Tx } from '../server/ports.ts';
import type { Connection } from './connection.ts';
import { appendEvents } from './event-log.ts';
import { OpenTx } from './open-tx.ts';
import { settledWithoutIo } from './settled-without-io.ts';
import { isStorageFailure } from './storage-failure.ts';

/** So many commands share one commit at most; the rest goes into the next group. */
const GROUP_LIMIT = 64;

interface Command {
  readonly work: (tx: Tx) => Promise<Result<unknown, unknown>>;
  readonly answer: (result: Result<unknown, unknown>) => void;
  readonly refuse: (reason: unknown) => void;
}

/** What became of one command of a group before its COMMIT. */
type Attempt =
  | { readonly done: Result<unknown, unknown>; readonly events: readonly RecordedEvent[] }
  | { readonly failed: unknown };

export interface SqliteStoreOptions {
  readonly writer: Connection;
  readonly reader: Connection;
  readonly site: string;
  readonly clock: Clock;
  /** Hears of a listener that threw: it must not stop the others. */
  readonly onListenerError: (error: unknown) => void;
}

/**
 * The store on one SQLite file. Commands that arrive together share one COMMIT, each inside its own savepoint,
 * and are answered only after it; reads see committed rows alone, on a connection of their own.
 */
export class SqliteStore implements Store {
  readonly #options: SqliteStoreOptions;
  readonly #waiting: Command[] = [];
  readonly #listeners = new Set<(events: readonly RecordedEvent[]) => void>();
  #draining: Promise<void> | undefined;
  #lastRead: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: SqliteStoreOptions) {
    this.#options = options;
  }

  unit<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>> {
    if (this.#closed) return Promise.reject(new StorageUnavailable('the store is closed'));
    return new Promise((answer, refuse) => {
      this.#waiting.push({ work, answer: answer as Command['answer'], refuse });
      this.#draining ??= this.#drain();
    });
  }

  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new StorageUnavailable('the store is closed'));
    const turn = this.#lastRead.then(() => this.#readNow(work));
    this.#lastRead = turn.catch(() => undefined);
    return turn;
  }

  onChange(listener: (events: readonly RecordedEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#draining;
    await this.#lastRead;
    this.#options.reader.client.close();
    this.#options.writer.client.close();
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#runGroup(this.#waiting.splice(0, GROUP_LIMIT));
      // Let sockets and timers have their turn before the next group.
      await nextMacrotask();
    }
    this.#draining = undefined;
  }

  async #runGroup(group: readonly Command[]): Promise<void> {
    const { client } = this.#options.writer;
    const attempts: Attempt[] = [];
    try {
      // What a refusing disk did not even let us roll back is still open.
      if (client.inTransaction) client.exec('ROLLBACK');
      client.exec('BEGIN IMMEDIATE');
      for (const command of group) {
        attempts.push(await this.#runOne(command));
        if (!client.inTransaction) throw new StorageUnavailable('SQLite ended the transaction');
      }
      client.exec('COMMIT');
    } catch (error) {
      const reason = new StorageUnavailable('the storage refused', { cause: error });
      for (const command of group) command.refuse(reason);
      this.#rollBack();
      return;
    }
    attempts.forEach((attempt, index) => {
      if ('failed' in attempt) group[index]?.refuse(attempt.failed);
      else group[index]?.answer(attempt.done);
    });
    const events = attempts.flatMap((attempt) => ('failed' in attempt ? [] : attempt.events));
    if (events.length > 0) this.#announce(events);
  }

  #rollBack(): void {
    const { client } = this.#options.writer;
    try {
      if (client.inTransaction) client.exec('ROLLBACK');
    } catch {
      // The next group tries again, before it begins; nobody was told that anything was done.
    }
  }

  async #runOne(command: Command): Promise<Attempt> {
    const { client } = this.#options.writer;
    const tx = new OpenTx(this.#options.writer);
    client.exec('SAVEPOINT command');
    let attempt: Attempt;
    try {
      const result = await settledWithoutIo(command.work(tx));
      if (tx.failure !== undefined)
        throw new Error('a failed statement was caught inside a unit', { cause: tx.failure });
      const { site, clock } = this.#options;
      const events = result.ok ? await appendEvents(tx, site, clock.now(), tx.events) : [];
      attempt = { done: result, events };
    } catch (error) {
      attempt = { failed: asRefusal(tx, error, 'write') };
    }
    tx.revoke();
    if (client.inTransaction) {
      if ('failed' in attempt || !attempt.done.ok) client.exec('ROLLBACK TO command');
      client.exec('RELEASE command');
    }
    return attempt;
  }

  async #readNow<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const { client } = this.#options.reader;
    const tx = new OpenTx(this.#options.reader);
    client.exec('BEGIN');
    try {
      const value = await settledWithoutIo(work(tx));
      if (tx.events.length > 0) throw new Error('a read cannot record an event');
      return value;
    } catch (error) {
      throw asRefusal(tx, error, 'read');
    } finally {
      tx.revoke();
      if (client.inTransaction) client.exec('COMMIT');
    }
  }

  #announce(events: readonly RecordedEvent[]): void {
    for (const listener of this.#listeners) {
      try {
        listener(events);
      } catch (error) {
        this.#options.onListenerError(error);
      }
    }
  }
}

/** What the caller is told of an error inside: whether the disk refused or somebody made a mistake. */
function asRefusal(tx: OpenTx, error: unknown, use: 'write' | 'read'): unknown {
  if (!isStorageFailure(tx.failure ?? error, use)) return error;
  return new StorageUnavailable('the storage refused', { cause: error });
}
