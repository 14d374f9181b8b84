import { lastEventOf } from '../../db/event-log.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { lastSigns, personSessions } from '../../db/sessions.ts';
import { substitutesOn } from '../../db/substitutes.ts';
import { effectiveRoles } from '../../domain/access/effective-roles.ts';
import { isSessionAlive, sessionEnd } from '../../domain/access/session-life.ts';
import { openedAt } from '../../domain/calendar/opened-at.ts';
import { ok } from '../../domain/result.ts';
import { type OfficeNow, officeNow } from '../office-day/office-now.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { idleLimitMs } from './read-counters.ts';

type PresenceDeps = Pick<Deps, 'site' | 'clock'>;

/** What such an event is about: not the site, which has so many events that the last of a kind is far to seek. */
const SUBJECT = 'presence';

/**
 * Since when the office has been open without an officer signed in, ms since 1970. Null while one is, while the office
 * is closed, and for the first few minutes: a change of shift is no news. It stops nobody from taking a number.
 */
export async function unattendedSince(
  tx: Tx,
  { site, clock }: PresenceDeps,
  { day, closed, calendar }: Pick<OfficeNow, 'day' | 'closed' | 'calendar'>,
): Promise<number | null> {
  if (closed !== undefined) return null;
  const now = clock.now();
  const idleMs = await idleLimitMs(tx, site, day);
  const isOfficer = await officersOn(tx, site, day);
  const sessions = (await personSessions(tx, site)).filter(isOfficer);
  if (sessions.some((session) => isSessionAlive(session, now, idleMs))) return null;
  const since = Math.max(
    openedAt(calendar, now),
    ...sessions.map((session) => sessionEnd(session, idleMs)),
    // Whoever signed out left no session behind; whoever is an officer no more was one until then.
    ...(await lastSigns(tx, site)).map((last) => (isOfficer(last) ? last.at : last.changedAt) ?? 0),
  );
  const { unattendedAfter } = await officeSetting(tx, site, 'counter.rules', day);
  return now - since < unattendedAfter * 60_000 ? null : since;
}

/** Writes down once each time that the office is open and nobody is there. */
export function createUnattendedWatch(deps: Pick<Deps, 'site' | 'clock' | 'store'>): {
  look(): Promise<void>;
} {
  const { site, store } = deps;
  /** Since when, where nobody wrote it down yet. */
  const untold = async (tx: Tx) => {
    const since = await unattendedSince(tx, deps, await officeNow(tx, deps));
    if (since === null) return null;
    const [told] = await lastEventOf(tx, site, [SUBJECT], ['office-unattended']);
    return told === undefined || told.at < since ? since : null;
  };
  return {
    async look() {
      if ((await store.read(untold)) === null) return;
      await store.unit(async (tx) => {
        // Somebody may have signed in since.
        const since = await untold(tx);
        if (since !== null)
          recordEvent(tx, { kind: 'office-unattended', actor: 'system', subject: SUBJECT, data: { since } });
        return ok();
      });
    },
  };
}

/** Tells who is an officer on that day, by their account or as a substitute. */
async function officersOn(
  tx: Tx,
  site: string,
  day: string,
): Promise<(who: { readonly userId: string; readonly roles: readonly string[] }) => boolean> {
  const substitutes = new Set((await substitutesOn(tx, site, [day])).map(({ userId }) => userId));
  return ({ userId, roles }) => effectiveRoles(roles, substitutes.has(userId)).includes('officer');
}
