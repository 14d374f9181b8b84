import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedSteps, firstSteps, isStepUsed, totpStep } from '../../domain/access/totp-step.ts';

const NOW = Date.parse('2026-11-23T08:00:10+07:00');
const STEP = 30_000;

describe('one-time codes', () => {
  it('are good half a minute before and after their own', () => {
    const step = totpStep(NOW);
    expect(acceptedSteps(NOW, 0).toSorted()).toEqual([step - 1, step, step + 1]);
  });

  it('follow a PC whose clock drifts, and fit again once somebody sets it right', () => {
    const step = totpStep(NOW);
    const drifted = acceptedSteps(NOW, 9);
    expect(drifted).toContain(step + 10);
    expect(drifted).toContain(step);
    expect(drifted).toHaveLength(6);
    expect(firstSteps(NOW)).toContain(step - 20);
    expect(firstSteps(NOW)).not.toContain(step - 21);
  });

  it('open nothing twice, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ waits: fc.integer({ min: 0, max: 3 * STEP }), off: fc.integer({ min: -2, max: 2 }) }),
        ),
        (tries) => {
          let [now, last] = [NOW, null as number | null];
          const taken: number[] = [];
          for (const { waits, off } of tries) {
            now += waits;
            const step = totpStep(now) + off;
            const accepted = acceptedSteps(now, 0);
            if (!accepted.includes(step) || isStepUsed(step, last, accepted)) continue;
            taken.push(step);
            last = step;
          }
          expect(new Set(taken).size).toBe(taken.length);
        },
      ),
    );
  });

  it('keep nobody out after the clock was set back from a year that was none', () => {
    const accepted = acceptedSteps(NOW, 0);
    const future = totpStep(NOW + 365 * 86_400_000);
    expect(isStepUsed(totpStep(NOW), future, accepted)).toBe(false);
  });
});
