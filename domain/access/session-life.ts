import { officeDayOf } from '../calendar/day.ts';

/** What decides whether a session is still good. Instants in ms since 1970. */
export interface SessionTimes {
  readonly lastSeenAt: number;
  readonly endsAt: number;
  /** The office day of whoever is called or served at a counter where it sits; null when nobody is. */
  readonly visitDay: string | null;
}

/** Somebody of today is called or served there: nothing ends or locks the session meanwhile. */
function isVisiting({ visitDay }: Pick<SessionTimes, 'visitDay'>, now: number): boolean {
  return visitDay !== null && visitDay >= officeDayOf(now);
}

/**
 * Whether a request of this session would still be answered: not ended, and not idle for `idleMs` or longer; or during
 * a visit.
 */
export function isSessionAlive(session: SessionTimes, now: number, idleMs: number): boolean {
  const { lastSeenAt, endsAt } = session;
  return isVisiting(session, now) || (now < endsAt && now - lastSeenAt < idleMs);
}

/** When a session was over, ms since 1970: at its end, or once it idled for `idleMs`. */
export function sessionEnd(
  { lastSeenAt, endsAt }: Pick<SessionTimes, 'lastSeenAt' | 'endsAt'>,
  idleMs: number,
): number {
  return Math.min(endsAt, lastSeenAt + idleMs);
}

/** Whether nobody did anything in a session for `lockMs`, so that its screen locks. Never during a visit. */
export function isLeftAlone(
  session: Pick<SessionTimes, 'visitDay'> & { readonly activeAt: number },
  now: number,
  lockMs: number,
): boolean {
  return !isVisiting(session, now) && now - session.activeAt >= lockMs;
}
