import { recordEvent } from '../../db/open-tx.ts';
import { lockSessionRow, quietSessions, sessionById } from '../../db/sessions.ts';
import { isLeftAlone, isSessionAlive } from '../../domain/access/session-life.ts';
import { ok } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

const MINUTE_MS = 60_000;

/** Locks a session by hand; one that is locked already stays so, with its count of wrong PINs. */
export async function lockSession(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  { userId, sessionId }: { userId: string; sessionId: string },
): Promise<void> {
  const session = await sessionById(tx, sessionId);
  if (session === null || session.lockedAt !== null) return;
  await lockSessionRow(tx, sessionId, clock.now());
  const data = { session: sessionId, why: 'by-hand' };
  recordEvent(tx, { kind: 'session-locked', actor: userActor(userId), subject: userId, data });
}

/** Locks the sessions in which nobody did anything for too long, so that their screens and the log hear of it. */
export function createLockWatch(deps: Pick<Deps, 'site' | 'clock' | 'store'>): { look(): Promise<void> } {
  const { site, clock, store } = deps;
  const leftAlone = async (tx: Tx) => {
    const now = clock.now();
    const day = await officeDay(tx, deps);
    const lockMs = (await officeSetting(tx, site, 'access.locks', day)).lockMinutes * MINUTE_MS;
    const quiet = await quietSessions(tx, site, now - lockMs);
    if (quiet.length === 0) return [];
    const idleMs = (await officeSetting(tx, site, 'access.rules', day)).idleMinutes * MINUTE_MS;
    return quiet.filter(
      (session) => isLeftAlone(session, now, lockMs) && isSessionAlive(session, now, idleMs),
    );
  };
  return {
    async look() {
      if ((await store.read(leftAlone)).length === 0) return;
      await store.unit(async (tx) => {
        // Somebody may have come back since.
        for (const { id, userId } of await leftAlone(tx)) {
          await lockSessionRow(tx, id, clock.now());
          const data = { session: id, why: 'left-alone' };
          // By nobody: whoever went away did nothing at this moment.
          recordEvent(tx, { kind: 'session-locked', actor: 'system', subject: userId, data });
        }
        return ok();
      });
    },
  };
}
