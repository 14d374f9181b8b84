import { countersCalling } from '../../db/counters.ts';
import { expectedBack } from '../../domain/queue/pause.ts';
import { SERVICE_CODES, type ServiceCode } from '../../domain/queue/services.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { type CounterNow, readCounters } from './read-counters.ts';

/** A counter that takes people now, or will when its pause ends. */
export interface OpenCounter {
  readonly counter: number;
  readonly services: readonly ServiceCode[];
  /** When it is expected back, ms since 1970; null while it does not pause. */
  readonly pausedUntil: number | null;
}

/** Where nobody says who sits where, a counter that called somebody within this time is taken for open. */
const RECENT_CALL_MS = 30 * 60_000;

/**
 * The counters an estimate may count on: those where somebody sits, and those whose officer went into a pause with a
 * promised end that is still to come. Where there are none, those that called somebody in the last half hour.
 */
export async function openCounters(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  day: string,
): Promise<OpenCounter[]> {
  const { site, clock } = deps;
  const now = clock.now();
  const all = await readCounters(tx, deps, day);
  const staffed = all.filter(({ seat, paused }) => seat !== null || (paused?.until ?? 0) > now);
  const open = staffed.length > 0 ? staffed : await calledLately(tx, site, day, all, now);
  if (open.length === 0) return [];
  const { usualPause } = await officeSetting(tx, site, 'counter.rules', day);
  const { counters: named } = await officeSetting(tx, site, 'office.counters', day);
  return open.map(({ counter, paused }) => ({
    counter,
    services: named.find(({ number }) => number === counter)?.services ?? SERVICE_CODES,
    pausedUntil: paused === null ? null : expectedBack(paused, now, usualPause * 60_000),
  }));
}

async function calledLately(
  tx: Tx,
  site: string,
  day: string,
  all: readonly CounterNow[],
  now: number,
): Promise<CounterNow[]> {
  const calling = await countersCalling(tx, site, day, now - RECENT_CALL_MS);
  return all.filter(({ counter }) => calling.includes(counter));
}
