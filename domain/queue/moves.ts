import { err, ok, type Result } from '../result.ts';

/** Where a ticket can be. */
export const TICKET_STATES = [
  'waiting',
  'called',
  'serving',
  'held',
  'done',
  'no-show',
  'cancelled',
  'expired',
] as const;

export type TicketState = (typeof TICKET_STATES)[number];

export type Move =
  | 'call'
  | 'recall'
  | 'serve'
  | 'finish'
  | 'no-show'
  | 'hold'
  | 'return'
  | 'transfer'
  | 'cancel'
  | 'expire';

/**
 * Every legal move of a ticket; what is absent is illegal. Beside it stands undo (`undo.ts`): a counter's last move is
 * taken back within a few seconds, to the state, rank and times before it.
 */
const MOVES: Record<Move, { readonly from: readonly TicketState[]; readonly to: TicketState }> = {
  call: { from: ['waiting'], to: 'called' },
  recall: { from: ['called'], to: 'called' },
  serve: { from: ['called'], to: 'serving' },
  finish: { from: ['called', 'serving'], to: 'done' },
  'no-show': { from: ['called'], to: 'no-show' },
  hold: { from: ['called', 'serving'], to: 'held' },
  return: { from: ['held', 'no-show'], to: 'waiting' },
  transfer: { from: ['waiting', 'called', 'serving'], to: 'waiting' },
  cancel: { from: ['waiting', 'called', 'held', 'no-show'], to: 'cancelled' },
  expire: { from: ['waiting', 'called', 'serving', 'held', 'no-show'], to: 'expired' },
};

/** The state after `move`, or `illegal-move` where the table has no such step. */
export function stateAfter(move: Move, from: TicketState): Result<TicketState, 'illegal-move'> {
  const { from: allowed, to } = MOVES[move];
  return allowed.includes(from) ? ok(to) : err('illegal-move');
}

/** Called or served: the ticket is at a counter. */
export function isAtCounter(state: TicketState): boolean {
  return state === 'called' || state === 'serving';
}

/** Whether the ticket still has somewhere to go today. */
export function isOpen(state: TicketState): boolean {
  return MOVES.expire.from.includes(state);
}
