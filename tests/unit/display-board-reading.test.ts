import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Board } from '../../contract/board.ts';
import { BoardReading } from '../../display-ui/board-reading.ts';
import { err, ok } from '../../domain/result.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { boardWith } from '../support/board-samples.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A TV that knows up to an event, before a server whose log ends at another; `null`: it does not answer. */
function tv(known: number, server: { seq: number | null }) {
  const taken: number[] = [];
  let asked = 0;
  let isOver = false;
  const get = async () => {
    asked += 1;
    return server.seq === null ? err({ code: 'unreachable' }) : ok(boardWith({ seq: server.seq }));
  };
  const reading = new BoardReading({
    api: { get: get as unknown as Api['get'] },
    known: () => known,
    take: ({ seq }: Board) => {
      if (seq === 13) throw new Error('a board nobody can read');
      taken.push(seq);
    },
  });
  const again = () => {
    isOver = false;
    reading.again();
    void reading.upToDate().then(() => {
      isOver = true;
    });
  };
  return { again, taken, asked: () => asked, isOver: () => isOver };
}

describe('the board read again', () => {
  it('is taken when it is not behind what the TV knows', async () => {
    const { again, taken, isOver } = tv(10, { seq: 10 });
    again();
    await vi.advanceTimersByTimeAsync(0);
    expect([taken, isOver()]).toEqual([[10], true]);
  });

  it('is asked for anew when news came meanwhile, and holds up no announcement before', async () => {
    const server = { seq: 9 };
    const { again, taken, asked, isOver } = tv(10, server);
    again();
    await vi.advanceTimersByTimeAsync(0);
    expect([asked(), isOver()]).toEqual([1, false]);
    server.seq = 11;
    await vi.advanceTimersByTimeAsync(1_000);
    expect([taken, asked(), isOver()]).toEqual([[11], 2, true]);
  });

  it('of a log that stays behind is given up: neither the server nor the next call is kept busy by it', async () => {
    const { again, taken, asked, isOver } = tv(10, { seq: 4 });
    again();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([taken, asked(), isOver()]).toEqual([[], 5, true]);
  });

  it('is left for the connection to bring where the server does not answer', async () => {
    const { again, asked, isOver } = tv(10, { seq: null });
    again();
    await vi.advanceTimersByTimeAsync(0);
    expect([asked(), isOver()]).toEqual([1, true]);
  });

  it('that breaks whoever takes it silences no announcement after it', async () => {
    const complaint = vi.fn();
    vi.stubGlobal('reportError', complaint);
    const server = { seq: 13 };
    const { again, taken, isOver } = tv(10, server);
    again();
    await vi.advanceTimersByTimeAsync(0);
    expect([isOver(), complaint.mock.calls.length]).toEqual([true, 1]);
    server.seq = 14;
    again();
    await vi.advanceTimersByTimeAsync(0);
    expect([taken, isOver()]).toEqual([[14], true]);
  });
});
