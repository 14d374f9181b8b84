import { describe, expect, it } from 'vitest';
import type { BoardCounter } from '../../contract/board.ts';
import { boardView } from '../../display-ui/board-view.ts';
import { forServices } from '../../display-ui/for-services.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { boardWith, NOW } from '../support/board-samples.ts';

const counters: BoardCounter[] = [
  {
    counter: 1,
    name: 'Loket Satu',
    number: 'C-004',
    service: 'JHT',
    state: 'called',
    calledAt: NOW,
    fetch: true,
  },
  { counter: 2, name: 'Loket Dua', number: 'A-003', service: 'PU', state: 'serving', calledAt: NOW },
  {
    ...{ counter: 3, name: 'Loket Tiga', number: null, service: null, state: 'idle', calledAt: null },
    paused: { reason: 'salat' },
  },
];
const recent = (['C-004', 'A-003', 'C-003', 'B-001'] as const).map((number, index) => ({
  ...{ seq: 9 - index, number, counter: 1, at: NOW },
  service: ({ A: 'PU', B: 'BPU', C: 'JHT' } as const)[number.charAt(0) as 'A' | 'B' | 'C'],
}));
const board = boardWith({ counters, recent, waiting: { PU: 2, BPU: 1, JHT: 4, INFO: 3 } });

describe('the board of a TV that shows some services', () => {
  it('is the board itself where it shows all of them', () => {
    expect(forServices(board, SERVICE_CODES)).toEqual(board);
  });

  it('leaves out calls, last calls and counts of the others', () => {
    const shown = forServices(board, ['PU']);
    expect(boardView(shown, Date.parse(NOW)).current.map(({ number }) => number)).toEqual(['A-003']);
    expect(shown.recent.map(({ number }) => number)).toEqual(['A-003']);
    expect(shown.waiting).toEqual({ PU: 2, BPU: 0, JHT: 0, INFO: 0 });
  });

  it('knows a counter that serves somebody else by its name alone, and every pause', () => {
    expect(forServices(board, ['BPU']).counters).toEqual([
      { counter: 1, name: 'Loket Satu', number: null, service: null, state: 'idle', calledAt: null },
      { counter: 2, name: 'Loket Dua', number: null, service: null, state: 'idle', calledAt: null },
      counters[2],
    ]);
  });
});
