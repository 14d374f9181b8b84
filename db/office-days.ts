import { and, eq, gt } from 'drizzle-orm';
import type { ClosingReason } from '../domain/queue/reasons.ts';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { officeDays } from './tables/office.ts';

/** What was decided about one day; instants in ms since 1970. */
export interface OfficeDayRow {
  readonly startedAt: number | null;
  readonly startedBy: string | null;
  readonly checks: Readonly<Record<string, string>> | null;
  readonly closedAt: number | null;
  readonly closedBy: string | null;
  readonly closedReason: ClosingReason | null;
  readonly endedAt: number | null;
  readonly endedBy: string | null;
}

const NOTHING_DECIDED: OfficeDayRow = {
  ...{ startedAt: null, startedBy: null, checks: null },
  ...{ closedAt: null, closedBy: null, closedReason: null, endedAt: null, endedBy: null },
};

/** A day about which nothing was decided has no row, and is answered all the same. */
export async function officeDayRow(tx: Tx, site: string, day: string): Promise<OfficeDayRow> {
  const [row] = await hot<OfficeDayRow & { checks: string | null }>(tx, 'office-day-row', [site, day]);
  if (row === undefined) return NOTHING_DECIDED;
  return { ...row, checks: row.checks === null ? null : JSON.parse(row.checks) };
}

/** Writes down what was decided, and leaves what else is known of the day. */
export async function decideOfficeDay(
  tx: Tx,
  site: string,
  day: string,
  decided: Partial<OfficeDayRow>,
): Promise<void> {
  const { checks, ...rest } = decided;
  const values = {
    ...rest,
    ...(checks === undefined ? {} : { checks: checks === null ? null : { ...checks } }),
  };
  await queries(tx)
    .insert(officeDays)
    .values({ site, day, ...values })
    .onConflictDoUpdate({ target: [officeDays.site, officeDays.day], set: values });
}

/** Forgets what was decided about later days: they have not come. */
export async function forgetDaysAfter(tx: Tx, site: string, day: string): Promise<void> {
  await queries(tx)
    .delete(officeDays)
    .where(and(eq(officeDays.site, site), gt(officeDays.day, day)));
}
