import type { Board, BoardCall, BoardCounter, LiveMessage } from '../contract/board.ts';
import type { TicketState } from '../domain/queue/moves.ts';
import { COUNTER_NAME } from '../words/display.ts';

/** What the TV knows: the board, and the call that has just rung. */
export interface BoardState {
  readonly board: Board;
  /** The last call or recall that is worth being heard; null if none was. */
  readonly ring: { readonly seq: number; readonly number: string } | null;
}

type News<T extends LiveMessage['type']> = Extract<LiveMessage, { type: T }>;

/** A call made while the line was down is still shown as new for so long. */
const FRESH_MS = 15_000;
const CALLS_KEPT = 20;

/** The board after one message; before the first snapshot there is none. */
export function boardAfter(state: BoardState | null, message: LiveMessage): BoardState | null {
  if (message.type === 'snapshot') return begun(state, message.board);
  if (state === null) return null;
  if (message.seq <= state.board.seq && message.type !== 'print-updated') return late(state, message);
  switch (message.type) {
    case 'ticket-issued':
      return withBoard(state, { ...state.board, seq: message.seq, waiting: message.waiting });
    case 'ticket-called':
      return { board: called(state.board, message), ring: message };
    case 'ticket-recalled':
      return { board: recalled(state.board, message), ring: message };
    case 'ticket-updated':
      return withBoard(state, updated(state.board, message));
    case 'print-updated':
      return withBoard(state, { ...state.board, seq: message.seq, printer: message.printer });
    case 'notice':
      return state;
  }
}

/** The board was read again and holds this already; a call in it was seen, but not yet heard. */
function late(state: BoardState, message: LiveMessage): BoardState {
  const isCall = message.type === 'ticket-called' || message.type === 'ticket-recalled';
  return isCall && message.seq > (state.ring?.seq ?? 0) ? { ...state, ring: message } : state;
}

/** Whether this number is called, and nobody is there yet. */
export function isCalled({ counters }: Board, number: string): boolean {
  return counters.some((one) => one.number === number && one.state === 'called');
}

function withBoard(state: BoardState, board: Board): BoardState {
  return { ...state, board };
}

function begun(before: BoardState | null, board: Board): BoardState {
  const newest = board.recent[0];
  const missed =
    before !== null &&
    newest !== undefined &&
    newest.seq > before.board.seq &&
    Date.parse(board.now) - Date.parse(newest.at) < FRESH_MS;
  return { board, ring: missed ? newest : (before?.ring ?? null) };
}

function called(board: Board, message: News<'ticket-called' | 'ticket-recalled'>): Board {
  const { seq, number, service, counter, at } = message;
  return {
    ...atCounter(board, message),
    recent: [{ seq, number, service, counter, at }, ...without(board.recent, number)].slice(0, CALLS_KEPT),
  };
}

/** A recall adds no row where its number already stands in one. */
function recalled(board: Board, message: News<'ticket-recalled'>): Board {
  const listed = board.recent.some((call) => call.number === message.number);
  return listed ? atCounter(board, message) : called(board, message);
}

function atCounter(board: Board, message: News<'ticket-called' | 'ticket-recalled'>): Board {
  const { seq, number, service, counter, at, name, waiting, fetch } = message;
  const others = clearedOf(board.counters, number);
  const row: BoardCounter = {
    ...{ ...known(others, counter), name, number, service, state: 'called', calledAt: at },
    ...(fetch !== undefined && { fetch }),
  };
  return { ...board, seq, waiting, counters: withCounter(others, row) };
}

function updated(board: Board, message: News<'ticket-updated'>): Board {
  const { seq, number, service, state, counter, waiting } = message;
  const isThere = state === 'called' || state === 'serving';
  const others = clearedOf(board.counters, number);
  const calledAt = board.recent.find((call) => call.number === number)?.at ?? null;
  const counters =
    isThere && counter !== null
      ? withCounter(others, {
          ...{ ...known(others, counter), name: nameOf(board, counter), number, service, state, calledAt },
        })
      : others;
  return {
    ...board,
    seq,
    waiting,
    counters,
    recent: isGone(state) ? without(board.recent, number) : board.recent,
  };
}

/** A number that did not come, or waits again, leaves the list of calls at once. */
function isGone(state: TicketState): boolean {
  return state === 'no-show' || state === 'waiting' || state === 'cancelled' || state === 'expired';
}

function nameOf({ counters }: Board, counter: number): string {
  return counters.find((one) => one.counter === counter)?.name ?? COUNTER_NAME.id(counter);
}

/** What the board says of a counter beside the number there: who sits at it, and whether it pauses. */
function known(counters: readonly BoardCounter[], counter: number) {
  const { staffed, paused } = counters.find((one) => one.counter === counter) ?? {};
  return { counter, ...(staffed !== undefined && { staffed }), ...(paused !== undefined && { paused }) };
}

function clearedOf(counters: readonly BoardCounter[], number: string): BoardCounter[] {
  return counters.map((one) =>
    one.number === number
      ? {
          ...known([one], one.counter),
          name: one.name,
          number: null,
          service: null,
          state: 'idle',
          calledAt: null,
        }
      : one,
  );
}

function withCounter(counters: readonly BoardCounter[], row: BoardCounter): BoardCounter[] {
  return [...counters.filter((one) => one.counter !== row.counter), row].sort(
    (a, b) => a.counter - b.counter,
  );
}

function without(calls: readonly BoardCall[], number: string): BoardCall[] {
  return calls.filter((call) => call.number !== number);
}
