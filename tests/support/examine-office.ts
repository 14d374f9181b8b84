import { join } from 'node:path';
import { count } from 'drizzle-orm';
import { findBrokenLink } from '../../db/event-chain.ts';
import { DATABASE_FILE, openDatabase } from '../../db/open-database.ts';
import { queries } from '../../db/open-tx.ts';
import { SqliteStore } from '../../db/sqlite-store.ts';
import { printJobs } from '../../db/tables/printing.ts';
import { tickets, waitingCounts } from '../../db/tables/queue.ts';
import { events, serials } from '../../db/tables/site.ts';
import { programFiles } from '../../server/program-files.ts';

export interface Examination {
  readonly tickets: readonly { readonly id: string; readonly number: string }[];
  /** What does not fit together, in words; empty when all does. */
  readonly faults: readonly string[];
}

/** Goes through a data directory whose server has stopped: does everything in it agree with everything else? */
export async function examineOffice(dataDir: string): Promise<Examination> {
  const opened = openDatabase({ dataDir, migrationsFolder: programFiles.migrations, now: 0 });
  if (!opened.ok)
    return { tickets: [], faults: [`${join(dataDir, DATABASE_FILE)} is refused: ${opened.error}`] };
  const { writer, reader } = opened.value;
  const site = reader.client.prepare('SELECT id FROM site').pluck().get() as string;
  const clock = { now: () => 0, monotonic: () => 0 };
  const store = new SqliteStore({ writer, reader, site, clock, onListenerError: () => undefined });
  const faults: string[] = [];
  const integrity = reader.client.pragma('integrity_check', { simple: true });
  if (integrity !== 'ok') faults.push(`integrity_check: ${String(integrity)}`);
  const broken = await store.read((tx) => findBrokenLink(tx, site));
  if (broken !== null) faults.push(`the chain breaks at ${broken.seq}: ${broken.why}`);

  const rows = await store.read((tx) => queries(tx).select().from(tickets));
  const numbers = rows.map(({ day, series, serial }) => `${day} ${series}-${serial}`);
  for (const number of numbers.filter((one, index) => numbers.indexOf(one) !== index))
    faults.push(`${number} twice`);
  const taken = await store.read((tx) => queries(tx).select().from(serials));
  for (const { scope, period, last } of taken.filter((serial) => serial.scope.startsWith('ticket:'))) {
    const issued = rows.filter(({ series, day }) => scope === `ticket:${series}` && day === period);
    if (issued.length !== last)
      faults.push(`${scope} of ${period} stands at ${last}, ${issued.length} were issued`);
  }
  for (const { day, service, lane, waiting, lanjutan } of await store.read((tx) =>
    queries(tx).select().from(waitingCounts),
  )) {
    const there = rows.filter((row) => row.day === day && row.service === service && row.lane === lane);
    const waitingThere = there.filter(({ state }) => state === 'waiting');
    const counted = waitingThere.length;
    if (counted !== waiting) faults.push(`${waiting} wait for ${service}, ${counted} are there`);
    const again = waitingThere.filter(({ kind }) => kind === 'lanjutan').length;
    if (again !== lanjutan) faults.push(`${lanjutan} wait once more for ${service}, ${again} are there`);
  }
  const noted = await store.read((tx) =>
    queries(tx).select({ kind: events.kind, n: count() }).from(events).groupBy(events.kind),
  );
  const issuedEvents = noted.find(({ kind }) => kind === 'ticket-issued')?.n ?? 0;
  if (issuedEvents !== rows.length) faults.push(`${rows.length} tickets, ${issuedEvents} events of issuing`);
  const papers = await store.read((tx) =>
    queries(tx)
      .select({ subject: printJobs.subject, kind: printJobs.kind, copy: printJobs.copy })
      .from(printJobs),
  );
  const firstPapers = papers
    .filter(({ kind, copy }) => kind === 'queue-ticket' && copy === 0)
    .map(({ subject }) => subject);
  for (const { id } of rows) {
    const own = firstPapers.filter((subject) => subject === id).length;
    if (own !== 1) faults.push(`ticket ${id} has ${own} papers`);
  }
  await store.close();
  const pad = (serial: number) => String(serial).padStart(3, '0');
  return {
    tickets: rows.map(({ id, series, serial }) => ({ id, number: `${series}-${pad(serial)}` })),
    faults,
  };
}
