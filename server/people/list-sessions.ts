import type { PersonSession } from '../../contract/people.ts';
import { liveSessions, type OpenSession } from '../../db/sessions.ts';
import { isSessionAlive } from '../../domain/access/session-life.ts';
import { idleLimitMs } from '../counters/read-counters.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeDay } from '../site/current-day.ts';

/** Everybody who is signed in at this moment, the longest first. `asker` is the session of whoever asks. */
export async function listSessions(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  asker: string | null,
): Promise<PersonSession[]> {
  const idleMs = await idleLimitMs(tx, deps.site, await officeDay(tx, deps));
  const alive = (await liveSessions(tx, deps.site)).filter((session) =>
    isSessionAlive(session, deps.clock.now(), idleMs),
  );
  return alive.map((session) => sessionView(session, asker));
}

/** A session as the administrator sees it. */
export function sessionView(session: OpenSession, asker: string | null): PersonSession {
  const { id, userId, displayName, createdAt, lastSeenAt, lockedAt, place, deviceName } = session;
  return {
    ...{ id, place, desk: deviceName, locked: lockedAt !== null, own: id === asker },
    user: { id: userId, name: displayName },
    since: isoTime(createdAt),
    lastSeen: isoTime(lastSeenAt),
  };
}
