import { beforeAll, describe, expect, it } from 'vitest';
import { type Tried, tryEstimates } from '../../bench/estimates-tried.ts';
import { score } from '../../bench/score.ts';
import { FIRST_RULES } from '../support/estimate-samples.ts';

const SEED = 'senin pagi';
/** Days that are learnt from, and as many on which it is seen what was learnt. */
const RULES = { ...FIRST_RULES, recentDays: 10 };
const DAYS = 20;
const PATIENCE = 60_000;

describe.each([1, 2])('estimates of a simulated office with %i counter(s)', (counters) => {
  let tried: Tried[] = [];
  beforeAll(() => {
    tried = tryEstimates({ seed: SEED, days: DAYS, counters, rules: RULES });
  }, PATIENCE);

  it('hold for about as many waits as the range is meant for', () => {
    const learnt = tried.filter(({ day }) => day >= RULES.recentDays);
    const own = score(learnt, ({ range }) => range);
    const naive = score(learnt, (one) => one.naive);
    expect(own.waits).toBeGreaterThan(150);
    expect(own.inside).toBeGreaterThan(0.6);
    expect(own.inside).toBeLessThan(0.92);
    expect(own.inside).toBeGreaterThan(naive.inside + 0.15);
    // Neither end is given away: an hour and a half for everybody would hold, too.
    expect(own.medianWidth).toBeLessThan(counters === 1 ? 75 : 60);
  });

  it('are the same for the same seed', () => {
    const again = tryEstimates({ seed: SEED, days: 2, counters, rules: RULES });
    expect(again).toEqual(tried.filter(({ day }) => day < 2));
  });
});
