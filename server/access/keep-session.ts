import { type SessionRow, sessionById, touchSession, visitDayOf } from '../../db/sessions.ts';
import { openDayOf } from '../../db/site.ts';
import { isSessionAlive } from '../../domain/access/session-life.ts';
import { ok } from '../../domain/result.ts';
import { type Deps, StorageUnavailable } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

const MINUTE_MS = 60_000;

/**
 * Notes that a session was heard of and, with `acts`, that somebody did something in it; each at most once a minute:
 * more often would keep the disk busy for nothing.
 */
export async function noteSeen(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  session: { readonly id: string; readonly lastSeenAt: number; readonly activeAt: number },
  acts: boolean,
): Promise<void> {
  const now = clock.now();
  const active = acts && now - session.activeAt >= MINUTE_MS;
  if (!active && now - session.lastSeenAt < MINUTE_MS) return;
  const seen = active ? { lastSeenAt: now, activeAt: now } : { lastSeenAt: now };
  // A full disk shuts nobody out from reading: the note is made by the next request that can.
  await store
    .unit(async (tx) => ok(await touchSession(tx, session.id, seen)))
    .catch((error) => {
      if (!(error instanceof StorageUnavailable)) throw error;
    });
}

/** A session whose requests would still be answered; null when it is over. */
async function livingSession(
  { store, clock, site }: Pick<Deps, 'store' | 'clock' | 'site'>,
  sessionId: string,
): Promise<SessionRow | null> {
  return store.read(async (tx) => {
    const session = await sessionById(tx, sessionId);
    if (session === null) return null;
    const { idleMinutes } = await officeSetting(tx, site, 'access.rules', await openDayOf(tx, site));
    const times = { ...session, visitDay: await visitDayOf(tx, sessionId) };
    return isSessionAlive(times, clock.now(), idleMinutes * MINUTE_MS) ? session : null;
  });
}

/** Whether a session's requests would still be answered. */
export async function isSessionLiving(
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  sessionId: string,
): Promise<boolean> {
  return (await livingSession(deps, sessionId)) !== null;
}

/**
 * A page of this session is open: it does not idle out, though it locks when nobody does anything. False when it is
 * over, and it stays over.
 */
export async function keepSession(
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  sessionId: string,
): Promise<boolean> {
  const living = await livingSession(deps, sessionId);
  if (living !== null) await noteSeen(deps, living, false);
  return living !== null;
}
