import { and, eq, inArray, isNotNull, isNull, lt, max } from 'drizzle-orm';
import type { KeptThing } from '../domain/privacy/retention-plan.ts';
import type { Tx } from '../server/ports.ts';
import type { BerkasRow } from './berkas.ts';
import { queries } from './open-tx.ts';
import { purgePapers } from './settled-papers.ts';
import { berkas, berkasVisits, drafts, paymentCodes, registrations } from './tables/berkas.ts';
import { attendance } from './tables/office.ts';
import { printJobs } from './tables/printing.ts';
import { breaches, dataRequestBerkas, dataRequests } from './tables/privacy.ts';

/** When a berkas ended, or was last worked on: ms since 1970. */
export async function lastTouchOf(tx: Tx, row: BerkasRow): Promise<number> {
  if (row.endedAt !== null) return row.endedAt;
  const touches = await touchesWhere(tx, eq(berkas.id, row.id));
  return Math.max(row.openedAt, row.documentsAt ?? 0, touches.get(row.id) ?? 0);
}

/** Everything personal whose period may be over that began before that instant (ms since 1970), with when it began. */
export async function keptThings(tx: Tx, site: string, before: number): Promise<KeptThing[]> {
  return [
    ...(await keptBerkas(tx, site, before)),
    ...(await keptPapers(tx, site, before)),
    ...(await keptFiles(tx, site, before)),
    ...(await keptAttendance(tx, site, before)),
  ];
}

/** A form without a registration and without papers handed in was given up; every other berkas is a matter. */
async function keptBerkas(tx: Tx, site: string, before: number): Promise<KeptThing[]> {
  const old = and(eq(berkas.site, site), lt(berkas.openedAt, before), isNull(berkas.erasedAt));
  const rows = await queries(tx)
    .select({
      ...{ id: berkas.id, stage: berkas.stage, openedAt: berkas.openedAt, endedAt: berkas.endedAt },
      ...{ documentsAt: berkas.documentsAt, restrictedAt: berkas.restrictedAt, title: berkas.title },
    })
    .from(berkas)
    .where(old);
  const touches = await touchesWhere(tx, old);
  const asked = new Set(
    (
      await queries(tx)
        .select({ id: dataRequestBerkas.berkasId })
        .from(dataRequestBerkas)
        .innerJoin(dataRequests, eq(dataRequests.id, dataRequestBerkas.requestId))
        .where(eq(dataRequests.state, 'open'))
    ).map(({ id }) => id),
  );
  return rows.map(({ id, stage, openedAt, endedAt, documentsAt, restrictedAt, title }) => ({
    class: stage === 'opened' && documentsAt === null && title !== null ? 'draft' : 'berkas',
    id,
    since: endedAt ?? Math.max(openedAt, documentsAt ?? 0, touches.get(id) ?? 0),
    held: restrictedAt !== null || asked.has(id),
  }));
}

/** The last time each of these berkas was saved, paid for or visited. */
async function touchesWhere(tx: Tx, which: ReturnType<typeof and>): Promise<Map<string, number>> {
  const touches = new Map<string, number>();
  const sources = [
    { table: drafts, id: drafts.berkasId, at: drafts.savedAt },
    { table: registrations, id: registrations.berkasId, at: registrations.savedAt },
    { table: paymentCodes, id: paymentCodes.berkasId, at: paymentCodes.issuedAt },
    { table: berkasVisits, id: berkasVisits.berkasId, at: berkasVisits.at },
  ];
  for (const { table, id, at } of sources) {
    const rows = await queries(tx)
      .select({ id, at: max(at) })
      .from(table)
      .innerJoin(berkas, eq(berkas.id, id))
      .where(which)
      .groupBy(id);
    for (const row of rows) touches.set(row.id, Math.max(touches.get(row.id) ?? 0, Number(row.at)));
  }
  return touches;
}

async function keptPapers(tx: Tx, site: string, before: number): Promise<KeptThing[]> {
  const rows = await queries(tx)
    .select({ id: printJobs.id, since: printJobs.createdAt })
    .from(printJobs)
    .where(
      and(
        ...[eq(printJobs.site, site), eq(printJobs.state, 'uncertain')],
        ...[isNull(printJobs.purgedAt), lt(printJobs.createdAt, before)],
      ),
    );
  return rows.map((row) => ({ ...row, class: 'doubtful-paper', held: false }));
}

async function keptFiles(tx: Tx, site: string, before: number): Promise<KeptThing[]> {
  const requests = await queries(tx)
    .select({ id: dataRequests.id, since: dataRequests.decidedAt })
    .from(dataRequests)
    .where(
      and(eq(dataRequests.site, site), isNotNull(dataRequests.decidedAt), lt(dataRequests.decidedAt, before)),
    );
  const closed = await queries(tx)
    .select({ id: breaches.id, since: breaches.closedAt })
    .from(breaches)
    .where(and(eq(breaches.site, site), isNotNull(breaches.closedAt), lt(breaches.closedAt, before)));
  return [
    ...requests.map(({ id, since }) => ({
      id,
      since: since ?? 0,
      class: 'data-request' as const,
      held: false,
    })),
    ...closed.map(({ id, since }) => ({ id, since: since ?? 0, class: 'breach' as const, held: false })),
  ];
}

async function keptAttendance(tx: Tx, site: string, before: number): Promise<KeptThing[]> {
  const rows = await queries(tx)
    .select({ day: attendance.day, userId: attendance.userId, since: attendance.setAt })
    .from(attendance)
    .where(and(eq(attendance.site, site), lt(attendance.setAt, before)));
  return rows.map(({ day, userId, since }) => ({
    ...{ class: 'attendance', id: `${day}/${userId}`, since, held: false },
  }));
}

/** Destroys what stood on papers nobody answered for; nobody is asked about them any more. */
export async function destroyDoubtfulPapers(tx: Tx, ids: readonly string[], at: number): Promise<void> {
  if (ids.length === 0) return;
  await purgePapers(tx, ids, at);
  await queries(tx)
    .update(printJobs)
    .set({ state: 'expired', settledAt: at })
    .where(inArray(printJobs.id, [...ids]));
}

/** Destroys closed breach files. */
export async function deleteBreaches(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await queries(tx)
    .delete(breaches)
    .where(inArray(breaches.id, [...ids]));
}

/** Destroys days of attendance, named as `keptThings` does. */
export async function deleteAttendance(tx: Tx, site: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const [day = '', userId = ''] = id.split('/');
    await queries(tx)
      .delete(attendance)
      .where(and(eq(attendance.site, site), eq(attendance.day, day), eq(attendance.userId, userId)));
  }
}
