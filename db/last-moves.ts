import type { UndoableMove } from '../domain/queue/undo.ts';
import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';
import type { TicketChanges } from './tickets.ts';

/** A counter's last move, with what it takes to undo it. */
export interface LastMove {
  readonly ticketId: string;
  readonly move: UndoableMove;
  /** All that a move may change, as it was before. */
  readonly before: TicketChanges;
  /** The ticket's version after the move. */
  readonly version: number;
  /** Running time of the office at the move, ms. */
  readonly run: number;
  /** The stay it ended, if it ended one. */
  readonly stayId: string | null;
}

/** What a counter did last; null before its first move, and after an undo. */
export async function lastMoveOf(tx: Tx, site: string, counter: number): Promise<LastMove | null> {
  type Row = Omit<LastMove, 'before'> & { before: string };
  const [row] = await hot<Row>(tx, 'last-move-of', [site, counter]);
  return row === undefined ? null : { ...row, before: JSON.parse(row.before) };
}

/** Takes the place of what the counter did before. */
export async function keepLastMove(tx: Tx, site: string, counter: number, last: LastMove): Promise<void> {
  const { ticketId, move, before, version, run, stayId } = last;
  const values = [site, counter, ticketId, move, JSON.stringify(before), version, run, stayId];
  await hot(tx, 'last-move-keep', values);
}

/** Nothing more can be undone at this counter until its next move. */
export async function forgetLastMove(tx: Tx, site: string, counter: number): Promise<void> {
  await hot(tx, 'last-move-forget', [site, counter]);
}
