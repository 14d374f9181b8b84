import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnouncedWorld, type Happening } from '../support/announced-world.ts';

const RUNS = process.env.LOKET_LONG === '1' ? 5_000 : 400;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const NUMBERS = ['A-001', 'A-002', 'B-001', 'C-001'];
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom('call', 'call', 'recall', 'serve', 'undo'),
      number: fc.constantFrom(...NUMBERS),
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('time'), ms: fc.integer({ min: 1, max: 6_000 }) }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Happening>(
      { what: 'line-lost' },
      { what: 'line-back' },
      { what: 'reload' },
      { what: 'board-read-again' },
    ),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('news-again'), place: fc.nat({ max: 20 }) }) },
);

/** Whatever happens: never two at a time, none twice, none of what was taken back in time, and none that stands lost. */
const law = (shelf: 'kept' | 'forgotten', onDay: (heard: number) => void = () => undefined) =>
  fc.asyncProperty(fc.array(happening, { maxLength: 40, size: 'max' }), async (day) => {
    const world = new AnnouncedWorld(shelf);
    for (const one of day) await world.happen(one);
    await world.end();
    const { heard, atOnce } = world.hall;
    expect(atOnce).toBeLessThanOrEqual(1);
    expect(heard.filter((seq, place) => heard.indexOf(seq) !== place)).toEqual([]);
    expect(heard.filter((seq) => world.silenced.includes(seq))).toEqual([]);
    expect(world.unheard()).toEqual([]);
    onDay(heard.length);
  });

describe('every call that stands', () => {
  it('is heard exactly once, whatever is recalled, undone, lost, read again, told twice or loaded anew', async () => {
    let all = 0;
    await fc.assert(
      law('kept', (heard) => {
        all += heard;
      }),
      { numRuns: RUNS },
    );
    // Days on which nothing is heard prove nothing.
    expect(all).toBeGreaterThan(RUNS);
  });

  it('would not be, if the screen forgot at a reload what it said', async () => {
    const { failed } = await fc.check(law('forgotten'), { numRuns: RUNS });
    expect(failed).toBe(true);
  });
});
