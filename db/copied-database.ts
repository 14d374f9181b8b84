import Database from 'better-sqlite3';
import type { DatabaseFacts } from '../domain/backup/manifest.ts';
import { ticketNumber } from '../domain/queue/ticket-number.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { APPLICATION_ID, type Client, type Connection, connect } from './connection.ts';
import { findBrokenLink } from './event-chain.ts';
import { eventHashes } from './event-log.ts';
import { pendingMigrations } from './migrate.ts';
import { OpenTx, queries } from './open-tx.ts';
import { newestTicket, ticketsNamed } from './queue-state.ts';
import { site } from './tables/site.ts';

/** What is wrong with a file that should be a copy of an office's database. */
export type CopyFault =
  /** Not a database, or not one of ours. */
  | 'foreign-file'
  | 'damaged'
  /** Made by a newer program than this one. */
  | 'newer-than-program'
  | 'altered-migrations'
  /** An event does not fit the one before it, or the head. */
  | 'chain-broken';

/** Goes through a copy from end to end: every page, every reference, every link of its chain. Changes nothing in it. */
export async function examineCopy(
  file: string,
  migrationsFolder: string,
): Promise<Result<DatabaseFacts, CopyFault>> {
  let connection: Connection;
  try {
    connection = connect(file, 'read');
  } catch {
    return err('foreign-file');
  }
  const { client } = connection;
  try {
    if (client.pragma('application_id', { simple: true }) !== APPLICATION_ID) return err('foreign-file');
    if (client.pragma('integrity_check', { simple: true }) !== 'ok') return err('damaged');
    if ((client.pragma('foreign_key_check') as unknown[]).length > 0) return err('damaged');
    const pending = pendingMigrations(client, migrationsFolder);
    if (!pending.ok) return pending;
    const facts = await factsOf(connection);
    if (facts === null) return err('foreign-file');
    const broken = await findBrokenLink(new OpenTx(connection), facts.site);
    return broken === null ? ok(facts) : err('chain-broken');
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    return err(error.code.startsWith('SQLITE_NOTADB') ? 'foreign-file' : 'damaged');
  } finally {
    client.close();
  }
}

/** What stands in a manifest of this file. @throws when it cannot be read. */
export async function databaseFacts(file: string): Promise<DatabaseFacts> {
  const connection = connect(file, 'read');
  try {
    const facts = await factsOf(connection);
    if (facts === null) throw new Error('a database without its site');
    return facts;
  } finally {
    connection.client.close();
  }
}

async function factsOf(connection: Connection): Promise<DatabaseFacts | null> {
  const tx = new OpenTx(connection);
  const [row] = await queries(tx).select().from(site).limit(1);
  if (row === undefined) return null;
  const newest = await newestTicket(tx, row.id);
  return {
    site: row.id,
    schema: migrationsOf(connection.client),
    seq: row.seq,
    head: row.head.toString('hex'),
    counts: countsOf(connection.client),
    newestTicket: newest && {
      ...{ id: newest.id, day: newest.day, number: ticketNumber(newest.series, newest.serial) },
    },
  };
}

function migrationsOf(client: Client): number {
  return countRows(client, '__drizzle_migrations');
}

function countsOf(client: Client): Record<string, number> {
  const tables = client
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(tables.map((table) => [table, countRows(client, table)]));
}

function countRows(client: Client, table: string): number {
  return client.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
}

/** Whether a database went through the very state these facts tell of: the same last event, the same newest number. */
export async function hasHad(file: string, facts: DatabaseFacts): Promise<boolean> {
  const connection = connect(file, 'read');
  try {
    const tx = new OpenTx(connection);
    const [event] = await eventHashes(tx, facts.site, [facts.seq]);
    const { newestTicket: newest } = facts;
    const isThere = newest === null || (await ticketsNamed(tx, facts.site, [newest.id])).length === 1;
    return isThere && event?.hash.toString('hex') === facts.head;
  } finally {
    connection.client.close();
  }
}
