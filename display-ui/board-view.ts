import type { Board, BoardCounter } from '../contract/board.ts';
import { COUNTER_NAME } from '../words/display.ts';

/** One number shown huge. */
export interface Current {
  readonly number: string;
  readonly counterName: string;
  readonly state: 'called' | 'serving';
  /** The officer comes to the chair. */
  readonly fetch: boolean;
}

export interface RecentCall {
  readonly number: string;
  readonly counterName: string;
}

/** What hangs on the wall, ready to draw. */
export interface BoardView {
  /** Newest call first; at most two, so that each can be read from the last row of chairs. */
  readonly current: readonly Current[];
  readonly recent: readonly RecentCall[];
  readonly waiting: Board['waiting'];
  /** Someone was called today. */
  readonly begun: boolean;
}

const CURRENT_SHOWN = 2;
const RECENT_SHOWN = 4;

/**
 * Numbers that are called come first; while nobody is, the one last called that is being served stays.
 * The number that is `heard` now is always among them. A number shown huge is not repeated in the list.
 */
export function boardView(board: Board, heard: string | null = null): BoardView {
  const there = board.counters.filter(isThere).sort(newestFirst);
  const called = shownOf(
    there.filter((one) => one.state === 'called'),
    heard,
  );
  const current = (called.length > 0 ? called : there.slice(0, 1)).map(({ number, name, state, fetch }) => ({
    ...{ number, counterName: name, state, fetch: fetch === true },
  }));
  const huge = new Set(current.map((one) => one.number));
  const names = new Map(board.counters.map((one) => [one.counter, one.name]));
  return {
    current,
    recent: board.recent
      .filter((call) => !huge.has(call.number))
      .slice(0, RECENT_SHOWN)
      .map(({ number, counter }) => ({
        number,
        counterName: names.get(counter) ?? COUNTER_NAME.id(counter),
      })),
    waiting: board.waiting,
    begun: board.recent.length > 0 || current.length > 0,
  };
}

/** The newest calls; an older one that is heard only now takes the last place. */
function shownOf(called: readonly Busy[], heard: string | null): readonly Busy[] {
  const newest = called.slice(0, CURRENT_SHOWN);
  const late = called.slice(CURRENT_SHOWN).find((one) => one.number === heard);
  return late === undefined ? newest : [...newest.slice(0, -1), late];
}

type Busy = BoardCounter & { readonly number: string; readonly state: 'called' | 'serving' };

function isThere(counter: BoardCounter): counter is Busy {
  return counter.number !== null && counter.state !== 'idle';
}

function newestFirst(a: BoardCounter, b: BoardCounter): number {
  return calledAt(b) - calledAt(a) || a.counter - b.counter;
}

function calledAt(counter: BoardCounter): number {
  return counter.calledAt === null ? 0 : Date.parse(counter.calledAt);
}
