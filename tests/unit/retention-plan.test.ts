import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forEachClass,
  type KeptThing,
  planRetention,
  RETENTION_CLASSES,
  retentionEnd,
} from '../../domain/privacy/retention-plan.ts';

const DAY_MS = 24 * 3_600_000;
const NOW = Date.parse('2026-11-23T08:00:00+07:00');
const AHEAD = { now: NOW, daysAhead: 30 };

const days = fc.record(forEachClass(() => fc.integer({ min: 1, max: 4_000 })));
const things = fc
  .array(
    fc.record({
      class: fc.constantFrom(...RETENTION_CLASSES),
      since: fc.integer({ min: NOW - 5_000 * DAY_MS, max: NOW }),
      held: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((thing, at): KeptThing => ({ ...thing, id: String(at) })));

describe('retention', () => {
  it('lets nothing go before its time, and everything after it that nobody holds', () => {
    fc.assert(
      fc.property(things, days, (kept, periods) => {
        const { due } = planRetention(kept, periods, AHEAD);
        for (const thing of kept) {
          const over = thing.since + periods[thing.class] * DAY_MS <= NOW;
          expect(due[thing.class].includes(thing.id)).toBe(over && !thing.held);
        }
        expect(RETENTION_CLASSES.flatMap((kind) => due[kind]).length).toBeLessThanOrEqual(kept.length);
      }),
    );
  });

  it('counts each thing once: due, soon, held, or not yet', () => {
    fc.assert(
      fc.property(things, days, (kept, periods) => {
        const { due, soon, held } = planRetention(kept, periods, AHEAD);
        for (const kind of RETENTION_CLASSES) {
          const ends = kept
            .filter((thing) => thing.class === kind)
            .map((thing) => ({ ...thing, end: retentionEnd(kind, thing.since, periods) }));
          const free = ends.filter((thing) => !thing.held);
          expect(soon[kind]).toBe(free.filter(({ end }) => end > NOW && end <= NOW + 30 * DAY_MS).length);
          expect(held[kind]).toBe(ends.filter((thing) => thing.held && thing.end <= NOW).length);
          expect(due[kind].length + soon[kind] + held[kind]).toBeLessThanOrEqual(ends.length);
        }
      }),
    );
  });

  it('lets a longer period keep at least what a shorter one keeps', () => {
    fc.assert(
      fc.property(things, days, fc.integer({ min: 0, max: 500 }), (kept, periods, more) => {
        const longer = forEachClass((kind) => periods[kind] + more);
        const [short, long] = [planRetention(kept, periods, AHEAD), planRetention(kept, longer, AHEAD)];
        for (const kind of RETENTION_CLASSES) {
          expect(short.due[kind]).toEqual(expect.arrayContaining([...long.due[kind]]));
        }
      }),
    );
  });
});
