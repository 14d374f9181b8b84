import { sessionById, touchSession } from '../../db/sessions.ts';
import { openDayOf } from '../../db/site.ts';
import { isSessionAlive } from '../../domain/access/session-life.ts';
import { ok } from '../../domain/result.ts';
import { type Deps, StorageUnavailable } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

const MINUTE_MS = 60_000;

/** Notes that a session was seen, at most once a minute: more often would keep the disk busy for nothing. */
export async function noteSeen(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  session: { readonly id: string; readonly lastSeenAt: number },
): Promise<void> {
  const now = clock.now();
  if (now - session.lastSeenAt < MINUTE_MS) return;
  // A full disk shuts nobody out from reading: the note is made by the next request that can.
  await store
    .unit(async (tx) => ok(await touchSession(tx, session.id, now)))
    .catch((error) => {
      if (!(error instanceof StorageUnavailable)) throw error;
    });
}

/** A page of this session is open: it does not idle out. One that is over already stays over. */
export async function keepSession(
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  sessionId: string,
): Promise<void> {
  const { store, clock, site } = deps;
  const living = await store.read(async (tx) => {
    const session = await sessionById(tx, sessionId);
    if (session === null) return null;
    const { idleMinutes } = await officeSetting(tx, site, 'access.rules', await openDayOf(tx, site));
    return isSessionAlive(session, clock.now(), idleMinutes * MINUTE_MS) ? session : null;
  });
  if (living !== null) await noteSeen(deps, living);
}
