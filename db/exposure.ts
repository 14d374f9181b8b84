import { and, asc, count, eq, gt, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { RawForm } from '../domain/registration/registration.ts';
import type { Sealer, Tx } from '../server/ports.ts';
import type { BerkasRow } from './berkas.ts';
import { formPlace } from './drafts.ts';
import { queries } from './open-tx.ts';
import { openJson } from './sealed-json.ts';
import { berkas, drafts } from './tables/berkas.ts';
import { events } from './tables/site.ts';

/** A span of time, ms since 1970, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A visit file with the form that stands in it; null where there is none, or it can be read no more. */
export interface ExposedBerkas {
  readonly berkas: BerkasRow;
  readonly form: RawForm | null;
}

/** The ids of what was there at any time of the span: opened by its end and not destroyed before its beginning. */
export async function berkasThere(tx: Tx, site: string, { from, to }: Span): Promise<string[]> {
  const rows = await queries(tx)
    .select({ id: berkas.id })
    .from(berkas)
    .where(
      and(
        ...[eq(berkas.site, site), lte(berkas.openedAt, to)],
        or(isNull(berkas.erasedAt), gt(berkas.erasedAt, from)),
      ),
    )
    .orderBy(asc(berkas.openedAt), asc(berkas.id));
  return rows.map(({ id }) => id);
}

/** The ids of what that account had to do with in the span, by the trail: one query over its own events. */
export async function berkasTouchedBy(
  tx: Tx,
  site: string,
  actor: string,
  { from, to }: Span,
): Promise<string[]> {
  const rows = await queries(tx)
    .selectDistinct({ id: berkas.id })
    .from(events)
    .innerJoin(berkas, eq(berkas.id, events.subject))
    .where(
      and(...[eq(events.site, site), eq(events.actor, actor)], ...[gte(events.at, from), lte(events.at, to)]),
    )
    .orderBy(asc(berkas.id));
  return rows.map(({ id }) => id);
}

/** How often that account searched the visit files in the span. */
export async function searchesBy(tx: Tx, site: string, actor: string, { from, to }: Span): Promise<number> {
  const [row] = await queries(tx)
    .select({ times: count() })
    .from(events)
    .where(
      and(
        ...[eq(events.site, site), eq(events.actor, actor), eq(events.kind, 'berkas-searched')],
        ...[gte(events.at, from), lte(events.at, to)],
      ),
    );
  return row?.times ?? 0;
}

/** So many are asked for at once: SQLite takes no more values in one statement than some thousands. */
const PAGE = 500;

/** These visit files with their forms, oldest first; the forms are opened. */
export async function exposedBerkas(
  tx: Tx,
  sealer: Sealer,
  site: string,
  ids: readonly string[],
): Promise<ExposedBerkas[]> {
  const found: ExposedBerkas[] = [];
  for (let at = 0; at < ids.length; at += PAGE) {
    const rows = await queries(tx)
      .select({ berkas, form: drafts.form })
      .from(berkas)
      .leftJoin(drafts, eq(drafts.berkasId, berkas.id))
      .where(and(eq(berkas.site, site), inArray(berkas.id, ids.slice(at, at + PAGE))))
      .orderBy(asc(berkas.openedAt), asc(berkas.id));
    for (const { berkas: row, form } of rows) {
      const readable = form !== null && sealer.holds(row.year);
      found.push({ berkas: row, form: readable ? openJson<RawForm>(sealer, formPlace(row), form) : null });
    }
  }
  return found;
}
