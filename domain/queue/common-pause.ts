import type { Pause } from './pause.ts';

/** A counter where somebody sits or has only gone for a while. */
export interface CounterOfService {
  /** Null while it does not pause. */
  readonly paused: Pause | null;
}

/**
 * The pause of a service: every counter that serves it pauses. The one that ends first is told, one without a promised
 * end only where no other has any. Null while somebody serves it, or while nobody sits anywhere.
 */
export function commonPause(counters: readonly CounterOfService[]): Pause | null {
  const pauses = counters.flatMap(({ paused }) => paused ?? []);
  if (pauses.length < counters.length) return null;
  const end = ({ until }: Pause) => until ?? Number.POSITIVE_INFINITY;
  return pauses.reduce<Pause | null>(
    (first, pause) => (first === null || end(pause) < end(first) ? pause : first),
    null,
  );
}
