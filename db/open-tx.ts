import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { EVENT_KINDS } from '../domain/event-kinds.ts';
import type { NewEvent, Tx } from '../server/ports.ts';
import type { Client, Connection } from './connection.ts';
import { HOT_STATEMENTS, type HotStatement } from './hot-statements.ts';

/** drizzle's builder. Await the queries; `.get()`, `.all()` and `.run()` exist on SQLite only. */
export type Queries = BetterSQLite3Database;

/** What a `Tx` is inside `db/`: the way to the connection for as long as its unit lasts. */
export class OpenTx implements Tx {
  /** A statement failed in it: whatever the command answers, it is undone. */
  failure: unknown;
  readonly events: NewEvent[] = [];
  readonly #connection: Connection;
  #open = true;
  #queries: Queries | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get open(): boolean {
    return this.#open;
  }

  /** After this every use throws, also of queries that were built before. */
  revoke(): void {
    this.#open = false;
  }

  get queries(): Queries {
    this.#assertOpen();
    this.#queries ??= drizzle(this.#guardedClient());
    return this.#queries;
  }

  hot<Row>(name: HotStatement, params: readonly unknown[]): Row[] {
    return this.#watched(() => {
      const statement = this.#connection.statement(HOT_STATEMENTS[name]);
      if (statement.reader) return statement.raw(false).all(...params) as Row[];
      statement.run(...params);
      return [];
    });
  }

  /** The part of better-sqlite3 that drizzle uses, alive only while this unit is. */
  #guardedClient(): Client {
    const watched = this.#watched.bind(this);
    const guarded = {
      prepare: (text: string) => {
        const statement = watched(() => this.#connection.statement(text));
        const rows = (raw: boolean) => (statement.reader ? statement.raw(raw) : statement);
        return {
          run: (...params: unknown[]) => watched(() => statement.run(...params)),
          all: (...params: unknown[]) => watched(() => rows(false).all(...params)),
          get: (...params: unknown[]) => watched(() => rows(false).get(...params)),
          raw: () => ({
            all: (...params: unknown[]) => watched(() => rows(true).all(...params)),
            get: (...params: unknown[]) => watched(() => rows(true).get(...params)),
          }),
        };
      },
    };
    return guarded as unknown as Client;
  }

  #watched<T>(act: () => T): T {
    this.#assertOpen();
    try {
      return act();
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }

  #assertOpen(): void {
    if (!this.#open) throw new Error('this unit of work has ended: its tx cannot be used any more');
  }
}

function inside(tx: Tx): OpenTx {
  if (!(tx instanceof OpenTx)) throw new Error('this tx was not made by the store');
  return tx;
}

/** The query builder of a unit. */
export function queries(tx: Tx): Queries {
  return inside(tx).queries;
}

/** Runs a statement of the hot registry. */
export async function hot<Row>(tx: Tx, name: HotStatement, params: readonly unknown[]): Promise<Row[]> {
  return inside(tx).hot<Row>(name, params);
}

/** Notes what happened. It is written as the last thing of the unit, so that number order is commit order. */
export function recordEvent(tx: Tx, event: NewEvent): void {
  if (!Object.hasOwn(EVENT_KINDS, event.kind)) throw new Error(`${event.kind} is no kind of event`);
  inside(tx).events.push(event);
}
