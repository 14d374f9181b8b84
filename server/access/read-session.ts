import { sessionByToken } from '../../db/sessions.ts';
import { openDayOf } from '../../db/site.ts';
import type { Role } from '../../domain/access/roles.ts';
import { isSessionAlive } from '../../domain/access/session-life.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { noteSeen } from './keep-session.ts';
import { hashToken } from './session-token.ts';

export const SESSION_COOKIE = 'loket_session';

const MINUTE_MS = 60_000;

/** Whom a session cookie stands for; null when it ended, idled too long, or its account was disabled. */
export async function actorOfCookie(
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  cookie: string,
): Promise<Actor | null> {
  const now = deps.clock.now();
  const found = await deps.store.read(async (tx) => {
    const row = await sessionByToken(tx, hashToken(cookie));
    if (row === null) return null;
    const rules = await officeSetting(tx, deps.site, 'access.rules', await openDayOf(tx, deps.site));
    return { ...row, idleMs: rules.idleMinutes * MINUTE_MS };
  });
  if (found === null) return null;
  const { session, user, idleMs } = found;
  if (user.disabled || !isSessionAlive(session, now, idleMs)) return null;
  await noteSeen(deps, session);
  return {
    kind: 'user',
    id: user.id,
    sessionId: session.id,
    username: user.username,
    displayName: user.displayName,
    roles: user.roles as Role[],
    mustChangePassword: user.mustChangePassword,
    locked: session.lockedAt !== null,
  };
}
