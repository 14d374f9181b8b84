import type { Board, BoardCall, BoardCounter, LiveMessage } from '../contract/board.ts';
import type { TicketState } from '../domain/queue/moves.ts';
import { COUNTER_NAME } from '../words/display.ts';

type News<T extends LiveMessage['type']> = Extract<LiveMessage, { type: T }>;
type CallNews = News<'ticket-called' | 'ticket-recalled'>;

const CALLS_KEPT = 20;

/** The board after one message; before the first snapshot there is none. What a board holds already changes nothing. */
export function boardAfter(board: Board | null, message: LiveMessage): Board | null {
  if (message.type === 'snapshot') return message.board;
  if (board === null) return null;
  if (message.seq <= board.seq && message.type !== 'print-updated') return board;
  switch (message.type) {
    case 'ticket-issued':
      return { ...board, seq: message.seq, waiting: message.waiting };
    case 'ticket-called':
      return called(board, message);
    case 'ticket-recalled':
      return recalled(board, message);
    case 'ticket-updated':
      return updated(board, message);
    case 'print-updated':
      return { ...board, seq: message.seq, printer: message.printer };
    case 'notice':
      return board;
  }
}

/** Whether this number is called, and nobody is there yet. */
export function isCalled({ counters }: Board, number: string): boolean {
  return counters.some((one) => one.number === number && one.state === 'called');
}

function called(board: Board, message: CallNews): Board {
  return {
    ...atCounter(board, message),
    recent: [callOf(message), ...without(board.recent, message.number)].slice(0, CALLS_KEPT),
  };
}

/** A recall adds no row where its number already stands in one. */
function recalled(board: Board, message: CallNews): Board {
  if (!board.recent.some((call) => call.number === message.number)) return called(board, message);
  const recent = board.recent.map((call) => (call.number === message.number ? callOf(message) : call));
  return { ...atCounter(board, message), recent };
}

function callOf({ seq, number, service, counter, at }: CallNews): BoardCall {
  return { seq, number, service, counter, at };
}

function atCounter(board: Board, message: CallNews): Board {
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
