import { keptThings } from '../../db/retention.ts';
import {
  planRetention,
  type RetentionDays,
  type RetentionPlan,
} from '../../domain/privacy/retention-plan.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** How far the report looks ahead, in days. */
export const DAYS_AHEAD = 30;
const DAY_MS = 24 * 3_600_000;

/** What has to go at this moment by the periods in force, and the periods. */
export async function planNow(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
): Promise<{ plan: RetentionPlan; days: RetentionDays }> {
  const { site, clock } = deps;
  const days = await retentionDays(tx, deps);
  const now = clock.now();
  const shortest = Math.min(...Object.values(days));
  const things = await keptThings(tx, site, now + (DAYS_AHEAD - shortest) * DAY_MS);
  return { days, plan: planRetention(things, days, { now, daysAhead: DAYS_AHEAD }) };
}

async function retentionDays(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<RetentionDays> {
  const rules = await officeSetting(tx, deps.site, 'privacy.retention', await officeDay(tx, deps));
  return {
    // What a law wants kept is not destroyed before by a period that was set shorter.
    berkas: Math.max(rules.berkasDays, rules.berkasAtLeastDays),
    draft: rules.draftDays,
    'doubtful-paper': rules.doubtDays,
    'data-request': rules.requestDays,
    breach: rules.breachDays,
    attendance: rules.attendanceDays,
  };
}
