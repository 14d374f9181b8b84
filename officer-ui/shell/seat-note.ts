import type { Counter } from '../../contract/counters.ts';

/** This screen's counter by its name, and who sits there instead of whoever is signed in here; null is nobody. */
export interface SeatNote {
  readonly counter: string;
  readonly by: string | null;
}

/** What there is to say about the seat; nothing while `me` sits there, and while nobody knows. */
export function seatNote(counter: Counter | undefined, me: string): SeatNote | undefined {
  if (!counter || counter.staffedBy?.id === me) return undefined;
  return { counter: counter.name, by: counter.staffedBy?.name ?? null };
}
