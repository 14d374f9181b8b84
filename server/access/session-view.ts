import type { Session } from '../../contract/access.ts';
import { sessionById } from '../../db/sessions.ts';
import { userById } from '../../db/users.ts';
import type { Deps } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import type { NetworkDoor } from '../tls/plan-doors.ts';
import { asksCodes } from './check-code.ts';
import type { UserActor } from './read-session.ts';
import { pinOpens } from './unlock-session.ts';

/** What everybody who signs in is to know about this office. */
export interface OfficeKind {
  readonly drill: boolean;
  readonly standInFaults: boolean;
  readonly network: NetworkDoor;
}

/** A session as its own page sees it; null when it ended while the request was under way. */
export async function sessionView(
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  actor: UserActor,
  { drill, standInFaults, network }: OfficeKind,
): Promise<Session | null> {
  return deps.store.read(async (tx) => {
    const [session, user] = [await sessionById(tx, actor.sessionId), await userById(tx, actor.id)];
    if (session === null || user === null) return null;
    const locks = await officeSetting(tx, deps.site, 'access.locks', await officeDay(tx, deps));
    return {
      user: {
        id: actor.id,
        username: actor.username,
        displayName: actor.displayName,
        roles: [...actor.roles],
      },
      mustChangePassword: actor.mustChangePassword,
      drill,
      ...(standInFaults ? { standInFaults } : {}),
      ...(network === 'plain' || network === 'closed' ? { network } : {}),
      locked: actor.locked,
      hasPin: user.pinHash !== null,
      pinOpens: await pinOpens(tx, deps, { userId: user.id, sessionId: session.id }),
      pinDigits: locks.pinDigits,
      lockMinutes: locks.lockMinutes,
      totp: asksCodes(user),
      place: session.place,
    };
  });
}
