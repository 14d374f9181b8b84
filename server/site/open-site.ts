import { lastEventAt } from '../../db/event-log.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { insertSite, readSiteId } from '../../db/site.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import { ok } from '../../domain/result.ts';
import type { Clock, Store, Tx } from '../ports.ts';
import { fillSettings } from '../settings/first-settings.ts';
import { noteClock } from './clock-watch.ts';

/** Which site a database is for; made now, as `newId`, in a new one. Must run before the store is used. */
export async function siteOf(tx: Tx, newId: string, clock: Clock): Promise<string> {
  const existing = await readSiteId(tx);
  if (existing !== null) return existing;
  const now = clock.now();
  await insertSite(tx, newId, now, officeDayOf(now));
  return newId;
}

/** What each start writes down: settings that are new, the start itself, and a clock that went back. */
export async function noteStart(store: Store, site: string, clock: Clock, created: boolean): Promise<void> {
  await store.unit(async (tx) => {
    await fillSettings(tx, { site, clock });
    const actor = 'system';
    const before = await lastEventAt(tx, site);
    if (created) recordEvent(tx, { kind: 'site-created', actor, subject: site, data: {} });
    noteClock(tx, { before, shown: clock.now() });
    recordEvent(tx, { kind: 'server-started', actor, subject: site, data: {} });
    return ok();
  });
}
