import type { Move } from './moves.ts';

/** The moves a counter can take back; the others change nothing at a counter, or are not a person's. */
export const UNDOABLE_MOVES = [
  'call',
  'recall',
  'serve',
  'finish',
  'no-show',
  'hold',
  'transfer',
  'cancel',
] as const satisfies readonly Move[];

export type UndoableMove = (typeof UNDOABLE_MOVES)[number];

/** Why a counter's last move stays as it is. */
export type UndoProblem = 'nothing-to-undo' | 'changed-since' | 'too-late';

/** A counter's last move, as far as it matters for taking it back. */
export interface MoveMade {
  /** The ticket's version after it. */
  readonly version: number;
  /** Running time of the office at the move, ms. */
  readonly run: number;
}

/**
 * Whether a counter's last move can still be taken back; null when it can. A ticket that anybody has changed since is
 * left alone, and nothing of an earlier day comes back.
 * @param now the office day, and running time in ms
 */
export function undoProblem(
  last: MoveMade | null,
  ticket: { readonly version: number; readonly day: string } | null,
  now: { readonly day: string; readonly run: number },
  undoSeconds: number,
): UndoProblem | null {
  if (last === null || ticket === null) return 'nothing-to-undo';
  if (ticket.version !== last.version) return 'changed-since';
  const passed = now.run - last.run;
  return ticket.day !== now.day || passed > undoSeconds * 1_000 ? 'too-late' : null;
}
