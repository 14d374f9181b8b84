import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Board } from '../../contract/board.ts';
import { Announcing } from '../../display-ui/announcing.ts';
import { boardWith, DISPLAY_SCREEN, NOW } from '../support/board-samples.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is heard of a call that came so many ms before the TV could read its settings. */
async function heardAfter(ms: number): Promise<string | null> {
  const { waiting } = boardWith();
  const called = { number: 'B-004', service: 'BPU', counter: 1, name: 'Loket 1' } as const;
  const board: Board = boardWith({ counters: [{ ...called, state: 'called', calledAt: NOW }] });
  const host = {
    ...{ addController() {}, removeController() {}, requestUpdate() {} },
    updateComplete: Promise.resolve(true),
  };
  const hall = { board: () => board, upToDate: async () => {}, tell() {} };
  const announcing = new Announcing(host, hall);
  announcing.hear({ type: 'snapshot', seq: 10, board: boardWith({ seq: 10 }) });
  announcing.hear({ type: 'ticket-called', seq: 11, at: NOW, waiting, ...called });
  await vi.advanceTimersByTimeAsync(ms);
  announcing.learn({ ...DISPLAY_SCREEN, sound: false });
  await vi.advanceTimersByTimeAsync(1_000);
  return announcing.heard;
}

describe('a call that comes before the TV knows how it announces', () => {
  it('is announced as soon as that is known', async () => {
    expect(await heardAfter(5_000)).toBe('B-004');
  });

  it('is not any more when it grew old meanwhile', async () => {
    expect(await heardAfter(60_000)).toBeNull();
  });
});
