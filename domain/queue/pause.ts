import { officeDayOf } from '../calendar/day.ts';

/** Why a counter pauses, in words that may hang on the wall. */
export const PAUSE_REASONS = ['istirahat', 'salat', 'rapat', 'gangguan-sistem', 'tugas-lain'] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];

/** An announced pause. Instants in ms since 1970; no `until` where nobody said when it ends. */
export interface Pause {
  readonly reason: PauseReason;
  readonly since: number;
  readonly until: number | null;
}

/** Whether a pause still counts: it lasts until somebody goes on, but never into another day of the clock. */
export function isPauseOfToday({ since }: Pick<Pause, 'since'>, now: number): boolean {
  return officeDayOf(since) === officeDayOf(now);
}

/** When the counter is expected back, ms since 1970: as promised, else `usualMs` from now, also once the promise is past. */
export function expectedBack({ until }: Pick<Pause, 'until'>, now: number, usualMs: number): number {
  return until !== null && until > now ? until : now + usualMs;
}
