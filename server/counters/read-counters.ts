import { type CounterRow, usedCounters } from '../../db/counters.ts';
import { isSessionAlive } from '../../domain/access/session-life.ts';
import { isPauseOfToday, type Pause } from '../../domain/queue/pause.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** A counter as it is at this moment. */
export interface CounterNow {
  readonly counter: number;
  /** Who sits there, in a session that is still alive; instants in ms since 1970. */
  readonly seat: {
    readonly user: { readonly id: string; readonly name: string };
    readonly sessionId: string;
    readonly since: number;
  } | null;
  readonly paused: Pause | null;
}

/** Every counter that was ever used, by number, with who sits there now and whether it pauses. */
export async function readCounters(
  tx: Tx,
  { site, clock }: Pick<Deps, 'site' | 'clock'>,
  day: string,
): Promise<CounterNow[]> {
  const idleMs = await idleLimitMs(tx, site, day);
  const now = clock.now();
  const rows = await usedCounters(tx, site);
  return rows.map((row) => ({
    counter: row.counter,
    seat: seatOf(row, now, idleMs),
    paused: pauseOf(row, now),
  }));
}

/** One counter; one that was never used is there too, with nobody at it. */
export async function readCounter(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  day: string,
  counter: number,
): Promise<CounterNow> {
  const used = (await readCounters(tx, deps, day)).find((one) => one.counter === counter);
  return used ?? { counter, seat: null, paused: null };
}

/** After so many ms without a request a session is no longer good. */
export async function idleLimitMs(tx: Tx, site: string, day: string): Promise<number> {
  const { idleMinutes } = await officeSetting(tx, site, 'access.rules', day);
  return idleMinutes * 60_000;
}

/** Who sits at a counter: a seat is held only while its session lives. */
export function seatOf(row: CounterRow, now: number, idleMs: number): CounterNow['seat'] {
  const { staffedBy, staffedName, sessionId, staffedAt, lastSeenAt, endsAt, disabled } = row;
  if (staffedBy === null || staffedName === null || sessionId === null || staffedAt === null) return null;
  if (lastSeenAt === null || endsAt === null || disabled === 1) return null;
  if (!isSessionAlive({ lastSeenAt, endsAt, visitDay: row.visitDay }, now, idleMs)) return null;
  return { user: { id: staffedBy, name: staffedName }, sessionId, since: staffedAt };
}

function pauseOf({ pauseReason, pausedAt, pauseUntil }: CounterRow, now: number): Pause | null {
  if (pauseReason === null || pausedAt === null) return null;
  const pause = { reason: pauseReason, since: pausedAt, until: pauseUntil };
  return isPauseOfToday(pause, now) ? pause : null;
}
