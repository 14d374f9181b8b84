import { describe, expect, it } from 'vitest';
import type { Board, LiveMessage } from '../../contract/board.ts';
import { boardAfter, isCalled } from '../../display-ui/board-state.ts';
import { boardView } from '../../display-ui/board-view.ts';
import { connectionNotice } from '../../display-ui/connection-notice.ts';
import type { TicketState } from '../../domain/queue/moves.ts';
import { boardWith, NOW } from '../support/board-samples.ts';

const WAITING = boardWith().waiting;
const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();

const call = (number: string, seq: number, counter = 1): LiveMessage => ({
  type: 'ticket-called',
  ...{ seq, number, service: 'BPU', counter, at: later(seq), name: `Loket ${counter}`, waiting: WAITING },
});
const recall = (number: string, seq: number, counter = 1): LiveMessage => ({
  type: 'ticket-recalled',
  ...{ seq, number, service: 'BPU', counter, at: later(seq), name: `Loket ${counter}`, waiting: WAITING },
});
const update = (
  number: string,
  seq: number,
  state: TicketState,
  counter: number | null = 1,
): LiveMessage => ({
  type: 'ticket-updated',
  ...{ seq, number, service: 'BPU', state, counter, waiting: WAITING },
});
const snapshot = (board: Board): LiveMessage => ({ type: 'snapshot', seq: board.seq, board });

function boardOf(...messages: LiveMessage[]): Board {
  const board = messages.reduce<Board | null>(boardAfter, null);
  if (board === null) throw new Error('no snapshot was given');
  return board;
}
/** Long enough after the calls of a test that who is served is shown as being served. */
const LATER = Date.parse(NOW) + 60_000;
const seen = (...messages: LiveMessage[]) => boardView(boardOf(snapshot(boardWith()), ...messages), LATER);
const numbers = (list: readonly { number: string }[]) => list.map((one) => one.number);

describe('the wall', () => {
  it('knows nothing before the first snapshot', () => {
    expect(boardAfter(null, call('A-001', 11))).toBeNull();
  });

  it('is quiet before the first call', () => {
    expect(seen()).toMatchObject({ current: [], recent: [], begun: false, waiting: WAITING });
  });

  it('shows a call huge with its counter, and not a second time in the list', () => {
    const view = seen(call('A-001', 11), call('B-001', 12));
    expect(view.current).toMatchObject([
      { number: 'B-001', counterName: 'Loket 1', state: 'called', fetch: false },
    ]);
    expect(numbers(view.recent)).toEqual(['A-001']);
  });

  it('keeps the number as being served until it is finished, then is quiet and keeps it in the list', () => {
    const serving = [call('A-001', 11), update('A-001', 12, 'serving')];
    expect(seen(...serving).current).toMatchObject([
      { number: 'A-001', counterName: 'Loket 1', state: 'serving', fetch: false },
    ]);
    const done = seen(...serving, update('A-001', 13, 'done'));
    expect(done.current).toEqual([]);
    expect(numbers(done.recent)).toEqual(['A-001']);
    expect(done.begun).toBe(true);
  });

  it.each(['no-show', 'waiting', 'cancelled', 'expired'] as const)(
    'drops a number that is %s from the list at once',
    (state) => {
      expect(seen(call('A-001', 11), update('A-001', 12, state))).toMatchObject({ current: [], recent: [] });
    },
  );

  it('shows two counters that call at once, the newest on top', () => {
    const view = seen(call('A-001', 11, 1), call('B-001', 12, 2));
    expect(view.current.map(({ number, counterName }) => [number, counterName])).toEqual([
      ['B-001', 'Loket 2'],
      ['A-001', 'Loket 1'],
    ]);
  });

  it('shows two at most; a third goes to the list', () => {
    const view = seen(call('A-001', 11, 1), call('B-001', 12, 2), call('C-001', 13, 3));
    expect(numbers(view.current)).toEqual(['C-001', 'B-001']);
    expect(numbers(view.recent)).toEqual(['A-001']);
  });

  it('prefers a number that is called to one that is served elsewhere', () => {
    const view = seen(call('A-001', 11, 1), call('B-001', 12, 2), update('B-001', 13, 'serving', 2));
    expect(view.current).toMatchObject([
      { number: 'A-001', counterName: 'Loket 1', state: 'called', fetch: false },
    ]);
    expect(numbers(view.recent)).toEqual(['B-001']);
  });

  it('lists the last four calls, newest first, a number only once', () => {
    const many = ['A-001', 'A-002', 'A-003', 'A-001', 'A-004', 'A-005', 'A-006'];
    const view = seen(...many.map((number, index) => call(number, 11 + index)));
    expect(numbers(view.recent)).toEqual(['A-005', 'A-004', 'A-001', 'A-003']);
  });

  it('names a counter the board never spoke of', () => {
    const board = boardWith({ recent: [{ seq: 5, number: 'A-001', service: 'PU', counter: 7, at: NOW }] });
    expect(boardView(board, LATER).recent).toEqual([{ number: 'A-001', counterName: 'Loket 7' }]);
  });

  it('moves a number to the counter that calls it and leaves no trace at the old one', () => {
    const view = seen(call('A-001', 11, 1), call('A-001', 12, 2));
    expect(view.current).toMatchObject([
      { number: 'A-001', counterName: 'Loket 2', state: 'called', fetch: false },
    ]);
  });

  it('takes a call that is undone off the wall at once, and puts a finish that is undone back on it', () => {
    expect(seen(call('A-001', 11), update('A-001', 12, 'waiting'))).toMatchObject({
      current: [],
      recent: [],
    });
    const finished = [call('A-001', 11), update('A-001', 12, 'serving'), update('A-001', 13, 'done')];
    const back = seen(...finished, update('A-001', 14, 'serving'));
    expect(back.current).toMatchObject([{ number: 'A-001', counterName: 'Loket 1', state: 'serving' }]);
  });

  it('says that the officer comes, for somebody who is fetched, and to nobody who is called after', () => {
    const fetched = { ...call('A-001', 11), fetch: true } as LiveMessage;
    expect(seen(fetched).current).toMatchObject([{ number: 'A-001', fetch: true }]);
    expect(seen(fetched, call('A-002', 12)).current).toMatchObject([{ number: 'A-002', fetch: false }]);
  });

  it('keeps what it knows of a counter through a call and its end', () => {
    const paused = { reason: 'istirahat', until: later(3600) } as const;
    const [counter] = boardWith().counters;
    if (counter === undefined) throw new Error('the sample board has a counter');
    const board = boardWith({ counters: [{ ...counter, staffed: true, paused }] });
    const after = boardOf(snapshot(board), call('A-001', 11), update('A-001', 12, 'done'));
    expect(after.counters).toEqual([{ ...counter, staffed: true, paused }]);
  });

  it('shows the number that is heard now, though two newer ones were called meanwhile', () => {
    const board = boardOf(
      snapshot(boardWith()),
      ...[call('A-001', 11, 1), call('B-001', 12, 2), call('C-001', 13, 3)],
    );
    expect(numbers(boardView(board, LATER, 'A-001').current)).toEqual(['C-001', 'A-001']);
    expect(numbers(boardView(board, LATER, 'A-001').recent)).toEqual(['B-001']);
    expect(numbers(boardView(board, LATER, 'B-001').current)).toEqual(['C-001', 'B-001']);
  });

  it('is not put back by older news when the board was read again in between', () => {
    const fresh = snapshot(boardWith({ seq: 20 }));
    const board = boardOf(snapshot(boardWith()), call('A-001', 11), fresh, update('A-001', 12, 'serving'));
    expect(boardView(board, LATER).current).toEqual([]);
  });

  it('forgets yesterday with the snapshot of a new day', () => {
    const fresh = snapshot(boardWith({ seq: 30 }));
    expect(boardView(boardOf(snapshot(boardWith()), call('A-001', 11), fresh), LATER).begun).toBe(false);
  });
});

describe('a call', () => {
  const serving = [call('A-001', 11), update('A-001', 12, 'serving')];
  const shownAfter = (seconds: number, ...messages: LiveMessage[]) =>
    boardView(boardOf(snapshot(boardWith()), ...messages), Date.parse(later(11 + seconds))).current;

  it('says where to go for twenty seconds, also when the person was there at once', () => {
    expect(shownAfter(19, ...serving)).toMatchObject([{ number: 'A-001', state: 'called' }]);
    expect(shownAfter(21, ...serving)).toMatchObject([{ number: 'A-001', state: 'serving' }]);
  });

  it('counts them from its recall', () => {
    const recalled = [call('A-001', 11), recall('A-001', 31), update('A-001', 32, 'serving')];
    expect(shownAfter(39, ...recalled)).toMatchObject([{ number: 'A-001', state: 'called' }]);
    expect(shownAfter(41, ...recalled)).toMatchObject([{ number: 'A-001', state: 'serving' }]);
  });

  it('gives way to the next, and goes at once when it is sent away', () => {
    expect(numbers(shownAfter(3, ...serving, call('B-001', 13, 2)))).toEqual(['B-001']);
    expect(shownAfter(3, call('A-001', 11), update('A-001', 12, 'no-show'))).toEqual([]);
  });

  it('stands alone where the picture is set large: the newest, or the one that is heard', () => {
    const board = boardOf(snapshot(boardWith()), call('A-001', 11, 1), call('B-001', 12, 2));
    expect(numbers(boardView(board, LATER, null, 1).current)).toEqual(['B-001']);
    expect(numbers(boardView(board, LATER, 'A-001', 1).current)).toEqual(['A-001']);
  });
});

describe('a recall', () => {
  it('adds no row, and is from then on what its number is called by', () => {
    const again = boardOf(
      snapshot(boardWith()),
      ...[call('A-001', 11), call('A-002', 12, 2), recall('A-001', 13)],
    );
    expect(again.recent.map(({ number, seq }) => [number, seq])).toEqual([
      ['A-002', 12],
      ['A-001', 13],
    ]);
    expect(boardView(again, LATER).current[0]?.number).toBe('A-001');
  });

  it('stands in a row where its number stood in none', () => {
    expect(boardOf(snapshot(boardWith()), recall('A-001', 11)).recent).toMatchObject([{ seq: 11 }]);
  });
});

describe('a number', () => {
  it('is called from its call until somebody is there', () => {
    const called = boardOf(snapshot(boardWith()), call('A-001', 11));
    expect([isCalled(called, 'A-001'), isCalled(called, 'A-002')]).toEqual([true, false]);
    expect(isCalled(boardOf(snapshot(called), update('A-001', 12, 'serving')), 'A-001')).toBe(false);
    expect(isCalled(boardOf(snapshot(called), update('A-001', 12, 'waiting')), 'A-001')).toBe(false);
  });
});

describe('papers, numbers taken and people served', () => {
  it('leave the calls as they are', () => {
    const quiet: LiveMessage[] = [
      { type: 'ticket-issued', seq: 12, number: 'A-009', service: 'PU', waiting: { ...WAITING, PU: 3 } },
      { type: 'print-updated', seq: 13, jobs: [], printer: [{ name: 'ticket', state: 'ok' }] },
      update('A-001', 14, 'serving'),
    ];
    const board = boardOf(snapshot(boardWith()), call('A-001', 11), ...quiet);
    expect(board.recent).toMatchObject([{ seq: 11, number: 'A-001' }]);
    expect(board.waiting.PU).toBe(WAITING.PU);
  });
});

describe('the connection', () => {
  it.each([
    [0, 'none'],
    [2999, 'none'],
    [3000, 'word'],
    [29_999, 'word'],
    [30_000, 'bar'],
  ] as const)('after %i ms of silence shows %s', (silent, shown) => {
    expect(connectionNotice(silent)).toBe(shown);
  });
});
