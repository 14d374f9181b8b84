/** What decides whether a session is still good. Instants in ms since 1970. */
export interface SessionTimes {
  readonly lastSeenAt: number;
  readonly endsAt: number;
}

/** Whether a request of this session would still be answered: not ended, and not idle for `idleMs` or longer. */
export function isSessionAlive({ lastSeenAt, endsAt }: SessionTimes, now: number, idleMs: number): boolean {
  return now < endsAt && now - lastSeenAt < idleMs;
}

/** When a session was over, ms since 1970: at its end, or once it idled for `idleMs`. */
export function sessionEnd({ lastSeenAt, endsAt }: SessionTimes, idleMs: number): number {
  return Math.min(endsAt, lastSeenAt + idleMs);
}
