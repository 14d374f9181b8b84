import { and, eq } from 'drizzle-orm';
import type { Pause, PauseReason } from '../domain/queue/pause.ts';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { counters } from './tables/queue.ts';

/** A counter that was ever used, with who sits there and how their session stands. Instants in ms since 1970. */
export interface CounterRow {
  readonly counter: number;
  /** The three are empty together. */
  readonly staffedBy: string | null;
  readonly sessionId: string | null;
  readonly staffedAt: number | null;
  /** The office name of who sits there. */
  readonly staffedName: string | null;
  /** 1 when that account was disabled meanwhile. */
  readonly disabled: number | null;
  /** Empty once the session is no more. */
  readonly lastSeenAt: number | null;
  readonly endsAt: number | null;
  /** The office day of whoever is called or served at a counter where that session sits. */
  readonly visitDay: string | null;
  /** The first two are empty together. */
  readonly pauseReason: PauseReason | null;
  readonly pausedAt: number | null;
  readonly pauseUntil: number | null;
}

/** Puts a counter on the board at its first use. */
export async function rememberCounter(tx: Tx, site: string, number: number, at: number): Promise<void> {
  await hot(tx, 'counter-remember', [site, number, at]);
}

/** Every counter that was ever used, by number. */
export async function usedCounters(tx: Tx, site: string): Promise<CounterRow[]> {
  return hot<CounterRow>(tx, 'counters-used', [site]);
}

/** The counters from which somebody was called since `since`, ms since 1970, on that office day. */
export async function countersCalling(tx: Tx, site: string, day: string, since: number): Promise<number[]> {
  const rows = await hot<{ counter: number }>(tx, 'counters-calling', [site, day, since]);
  return rows.map(({ counter }) => counter);
}

/** Whose session sits at a counter, and since when, ms since 1970. */
export interface SeatRow {
  readonly staffedBy: string;
  readonly sessionId: string;
  readonly staffedAt: number;
}

/** Gives a counter that was used before to somebody, or to nobody. */
export async function saveSeat(tx: Tx, site: string, counter: number, seat: SeatRow | null): Promise<void> {
  const empty = { staffedBy: null, sessionId: null, staffedAt: null };
  await queries(tx)
    .update(counters)
    .set(seat ?? empty)
    .where(and(eq(counters.site, site), eq(counters.number, counter)));
}

/** Every seat of a session is another's from now on: the same person signed in again. */
export async function moveSeats(tx: Tx, site: string, from: string, to: string): Promise<void> {
  await queries(tx)
    .update(counters)
    .set({ sessionId: to })
    .where(and(eq(counters.site, site), eq(counters.sessionId, from)));
}

/** Lets a counter that was used before pause, or go on. */
export async function savePause(tx: Tx, site: string, counter: number, pause: Pause | null): Promise<void> {
  await queries(tx)
    .update(counters)
    .set({
      pauseReason: pause?.reason ?? null,
      pausedAt: pause?.since ?? null,
      pauseUntil: pause?.until ?? null,
    })
    .where(and(eq(counters.site, site), eq(counters.number, counter)));
}
