import { sessionByToken, visitDayOf } from '../../db/sessions.ts';
import { isSubstitute } from '../../db/substitutes.ts';
import { effectiveRoles } from '../../domain/access/effective-roles.ts';
import { isLeftAlone, isSessionAlive } from '../../domain/access/session-life.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { noteSeen } from './keep-session.ts';
import { hashToken } from './session-token.ts';

const MINUTE_MS = 60_000;

export type UserActor = Extract<Actor, { kind: 'user' }>;

/**
 * Whom a session cookie stands for; null when it ended, idled too long, or its account was disabled. `acts`: the request
 * is something a person does, not what an open page asks by itself.
 */
export async function actorOfCookie(
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  cookie: string,
  acts: boolean,
): Promise<UserActor | null> {
  const { store, clock, site } = deps;
  const now = clock.now();
  const found = await store.read(async (tx) => {
    const row = await sessionByToken(tx, hashToken(cookie));
    if (row === null || row.user.disabled) return null;
    // By the clock: the right of a substitute ends with the day, also where nobody has opened the next one yet.
    const day = await officeDay(tx, { site, clock });
    const { idleMinutes } = await officeSetting(tx, site, 'access.rules', day);
    const { lockMinutes } = await officeSetting(tx, site, 'access.locks', day);
    const times = { ...row.session, visitDay: await visitDayOf(tx, row.session.id) };
    if (!isSessionAlive(times, now, idleMinutes * MINUTE_MS)) return null;
    return {
      ...row,
      locked: row.session.lockedAt !== null || isLeftAlone(times, now, lockMinutes * MINUTE_MS),
      roles: effectiveRoles(row.user.roles, await isSubstitute(tx, site, day, row.user.id)),
    };
  });
  if (found === null) return null;
  const { session, user, locked, roles } = found;
  await noteSeen(deps, session, acts && !locked);
  return {
    kind: 'user',
    id: user.id,
    sessionId: session.id,
    username: user.username,
    displayName: user.displayName,
    roles,
    mustChangePassword: user.mustChangePassword,
    locked,
  };
}
