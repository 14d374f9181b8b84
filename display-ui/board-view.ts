import type { Board, BoardCounter } from '../contract/board.ts';
import { COUNTER_NAME } from '../words/display.ts';

/** One number shown huge. */
export interface Current {
  readonly number: string;
  readonly counterName: string;
  readonly state: 'called' | 'serving';
  /** The officer comes to the chair. */
  readonly fetch: boolean;
  /** Server epoch milliseconds of its last call or recall. */
  readonly calledAt: number;
}

export interface RecentCall {
  readonly number: string;
  readonly counterName: string;
}

/** What hangs on the wall, ready to draw. */
export interface BoardView {
  /** Newest call first; so few that each can be read from the last row of chairs. */
  readonly current: readonly Current[];
  readonly recent: readonly RecentCall[];
  readonly waiting: Board['waiting'];
  /** Someone was called today. */
  readonly begun: boolean;
}

const RECENT_SHOWN = 4;

/** "Silakan ke …" stands for so long, also when the person was faster; or until the next call. */
const CALL_STANDS_MS = 20_000;

/**
 * Numbers that are called come first; while nobody is, the one last called that is being served stays.
 * The number that is `heard` now is always among them. A number shown huge is not repeated in the list.
 * @param now server epoch milliseconds
 * @param most how many numbers are shown huge
 */
export function boardView(board: Board, now: number, heard: string | null = null, most = 2): BoardView {
  const there = board.counters.filter(isThere).sort(newestFirst);
  const called = shownOf(
    there.filter((one) => one.state === 'called'),
    heard,
    most,
  );
  const current = (called.length > 0 ? called : there.slice(0, 1)).map((one) => currentOf(one, now));
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
function shownOf(called: readonly Busy[], heard: string | null, most: number): readonly Busy[] {
  const newest = called.slice(0, most);
  const late = called.slice(most).find((one) => one.number === heard);
  return late === undefined ? newest : [...newest.slice(0, -1), late];
}

function currentOf(one: Busy, now: number): Current {
  const at = calledAt(one);
  return {
    number: one.number,
    counterName: one.name,
    state: now - at < CALL_STANDS_MS ? 'called' : one.state,
    fetch: one.fetch === true,
    calledAt: at,
  };
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
