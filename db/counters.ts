import type { PauseReason } from '../domain/queue/pause.ts';
import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';

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
