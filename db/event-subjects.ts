import { and, eq, inArray } from 'drizzle-orm';
import type { Series } from '../domain/queue/services.ts';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { devices, users } from './tables/access.ts';
import { berkas } from './tables/berkas.ts';
import { printers, printJobs } from './tables/printing.ts';
import { tickets } from './tables/queue.ts';

/** What an event is about, as far as it is a row of this office: by number or office name, never by a citizen's. */
export type EventSubject =
  | { readonly kind: 'berkas'; readonly year: number; readonly serial: number }
  | { readonly kind: 'ticket'; readonly series: Series; readonly serial: number; readonly day: string }
  | { readonly kind: 'paper'; readonly paper: string; readonly about: string }
  | { readonly kind: 'account' | 'device' | 'printer'; readonly name: string };

/** Those of these ids that are rows of this office, with what they are. */
export async function eventSubjects(
  tx: Tx,
  site: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventSubject>> {
  const found = new Map<string, EventSubject>();
  if (ids.length === 0) return found;
  const wanted = [...new Set(ids)];
  const q = queries(tx);
  for (const { id, year, serial } of await q
    .select({ id: berkas.id, year: berkas.year, serial: berkas.serial })
    .from(berkas)
    .where(and(eq(berkas.site, site), inArray(berkas.id, wanted))))
    found.set(id, { kind: 'berkas', year, serial });
  for (const { id, ...ticket } of await q
    .select({ id: tickets.id, series: tickets.series, serial: tickets.serial, day: tickets.day })
    .from(tickets)
    .where(and(eq(tickets.site, site), inArray(tickets.id, wanted))))
    found.set(id, { kind: 'ticket', ...ticket });
  for (const { id, ...paper } of await q
    .select({ id: printJobs.id, paper: printJobs.kind, about: printJobs.about })
    .from(printJobs)
    .where(and(eq(printJobs.site, site), inArray(printJobs.id, wanted))))
    found.set(id, { kind: 'paper', ...paper });
  const named = [
    ['account', users, users.displayName],
    ['device', devices, devices.name],
    ['printer', printers, printers.name],
  ] as const;
  for (const [kind, table, name] of named) {
    const rows = await q
      .select({ id: table.id, name })
      .from(table)
      .where(and(eq(table.site, site), inArray(table.id, wanted)));
    for (const row of rows) found.set(row.id, { kind, name: row.name });
  }
  return found;
}

/** The id of the ticket with this number on that day; null when there was none. */
export async function ticketIdOf(
  tx: Tx,
  site: string,
  { day, series, serial }: { day: string; series: Series; serial: number },
): Promise<string | null> {
  const [row] = await queries(tx)
    .select({ id: tickets.id })
    .from(tickets)
    .where(
      and(
        eq(tickets.site, site),
        eq(tickets.day, day),
        eq(tickets.series, series),
        eq(tickets.serial, serial),
      ),
    );
  return row?.id ?? null;
}
