import { describe, expect, it } from 'vitest';
import { SaidCalls, type Shelf } from '../../display-ui/said-calls.ts';
import { memoryShelf } from '../support/announced-hall.ts';

const opened = (shelf: Shelf | null, seq = 10) => {
  const said = new SaidCalls(shelf);
  said.begin(seq);
  return said;
};

describe('what a screen has said', () => {
  it('is nothing, and nothing is news, before the server was heard', () => {
    const said = new SaidCalls(memoryShelf());
    said.note(5);
    expect(said.isNews(5)).toBe(false);
  });

  it('begins with what the server knows of already: that is old', () => {
    const said = opened(memoryShelf());
    expect([said.isNews(10), said.isNews(11)]).toEqual([false, true]);
  });

  it('is known to the next page in the same tab, also out of order', () => {
    const shelf = memoryShelf();
    const before = opened(shelf);
    before.note(14);
    before.note(12);
    const after = opened(shelf, 15);
    expect([12, 13, 14, 15].map((seq) => after.isNews(seq))).toEqual([false, true, false, true]);
  });

  it('is forgotten when the log of the server ends before it: it is another log', () => {
    const shelf = memoryShelf();
    opened(shelf, 500).note(501);
    const after = opened(shelf, 20);
    expect([after.isNews(20), after.isNews(21), after.isNews(501)]).toEqual([false, true, true]);
  });

  it('takes no more room after a thousand calls than after a hundred', () => {
    const shelf = memoryShelf();
    const said = opened(shelf);
    const length = () => shelf.getItem('loket-said')?.length ?? 0;
    for (let seq = 1_001; seq <= 1_100; seq += 1) said.note(seq);
    const after = length();
    for (let seq = 1_101; seq <= 2_000; seq += 1) said.note(seq);
    expect(length()).toBe(after);
    expect([said.isNews(1_050), said.isNews(2_000), said.isNews(2_001)]).toEqual([false, false, true]);
  });

  const refusing: Shelf = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  it.each([
    ['is full', refusing],
    ['is missing', null],
  ])('holds for this page where the shelf %s, and the next page begins as new', (_, shelf) => {
    const said = opened(shelf);
    said.note(11);
    expect([said.isNews(11), said.isNews(12)]).toEqual([false, true]);
    const next = opened(shelf, 12);
    expect([next.isNews(12), next.isNews(13)]).toEqual([false, true]);
  });

  it.each(['', 'null', '{', '[]', '{"from":"9","said":[]}', '{"from":9,"said":["10"]}', '{"from":9}'])(
    'begins anew where somebody else wrote %s on the shelf',
    (text) => {
      const shelf = memoryShelf();
      shelf.setItem('loket-said', text);
      const said = opened(shelf);
      expect([said.isNews(10), said.isNews(11)]).toEqual([false, true]);
    },
  );
});
