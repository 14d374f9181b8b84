import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pace, takeOne } from '../../domain/access/pace.ts';

/** How many of these moments (ms) pass at so many a minute. */
function passed(moments: readonly number[], perMinute: number): number {
  let pace: Pace | undefined;
  let count = 0;
  for (const at of moments) {
    const taken = takeOne(pace, perMinute, at);
    pace = taken.pace;
    if (taken.waitMs === 0) count += 1;
  }
  return count;
}

const gaps = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 400 });
const momentsOf = (steps: readonly number[]) => {
  let at = 0;
  return steps.map((step) => {
    at += step;
    return at;
  });
};

describe('a pace', () => {
  it('lets nobody have more than a minute’s worth at once and what came back since', () => {
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 60 }), (steps, perMinute) => {
        const moments = momentsOf(steps);
        const span = (moments.at(-1) ?? 0) - (moments[0] ?? 0);
        expect(passed(moments, perMinute)).toBeLessThanOrEqual(
          perMinute + (span * perMinute) / 60_000 + 1e-6,
        );
      }),
    );
  });

  it('says truly when one may come again, and takes nothing while it says no', () => {
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 60 }), (steps, perMinute) => {
        let pace: Pace | undefined;
        for (const at of momentsOf(steps)) {
          const taken = takeOne(pace, perMinute, at);
          pace = taken.pace;
          if (taken.waitMs === 0) continue;
          expect(takeOne(pace, perMinute, at + taken.waitMs).waitMs).toBe(0);
          expect(takeOne(pace, perMinute, at + taken.waitMs - 1).waitMs).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never stops a kiosk in a rush: fifty-nine numbers in the first minute, thirty in every one after', () => {
    const rush = Array.from({ length: 59 }, (_, index) => index * 1_000);
    expect(passed(rush, 30)).toBe(59);
    const allDay = Array.from({ length: 8 * 60 * 30 }, (_, index) => index * 2_000);
    expect(passed(allDay, 30)).toBe(allDay.length);
  });

  it('stops a machine that has gone mad', () => {
    const mad = Array.from({ length: 6_000 }, (_, index) => index * 10);
    expect(passed(mad, 30)).toBeLessThanOrEqual(60);
  });
});
