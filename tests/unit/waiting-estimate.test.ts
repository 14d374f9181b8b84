import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterFacts } from '../../domain/queue/estimate/outlook.ts';
import { outlook } from '../../domain/queue/estimate/outlook.ts';
import { type Group, waitingRange } from '../../domain/queue/estimate/waiting-range.ts';
import { perService, SERVICE_CODES } from '../../domain/queue/services.ts';
import { VISIT_KINDS } from '../../domain/queue/visit-kind.ts';
import {
  FIRST_RULES,
  FREE,
  MINUTE,
  NEW_OFFICE,
  NINE,
  people,
  rangeAt,
  timesOf,
} from '../support/estimate-samples.ts';

const service = fc.constantFrom(...SERVICE_CODES);
const kind = fc.constantFrom(...VISIT_KINDS);
const groups: fc.Arbitrary<Group[]> = fc.uniqueArray(
  fc.record({ service, kind, people: fc.integer({ min: 0, max: 130 }) }),
  { selector: (group) => `${group.service} ${group.kind}`, maxLength: 8 },
);
const counter: fc.Arbitrary<CounterFacts> = fc.record({
  services: fc.subarray([...SERVICE_CODES], { minLength: 1 }),
  pausedUntil: fc.option(fc.integer({ min: NINE, max: NINE + 90 * MINUTE }), { nil: null }),
  serving: fc.option(fc.record({ service, kind, elapsedMs: fc.integer({ min: 0, max: 90 * MINUTE }) }), {
    nil: null,
  }),
});
const counters = fc.array(counter, { maxLength: 4 });
const mayOvertake = fc.integer({ min: 0, max: 6 });
const hours = fc.constantFrom(
  [],
  [{ from: NINE - 60 * MINUTE, to: NINE + 180 * MINUTE }],
  [
    { from: NINE + 30 * MINUTE, to: NINE + 60 * MINUTE },
    { from: NINE + 120 * MINUTE, to: NINE + 200 * MINUTE },
  ],
);
const times = fc.constantFrom(
  NEW_OFFICE,
  timesOf({
    stays: perService(() => ({ first: minutes(9, 4, 30, 12, 2), lanjutan: minutes(1, 1, 50) })),
    ...{ betweenMs: 40_000, priorityPerHour: Array.from({ length: 24 }, () => 2), usualCounters: 2 },
  }),
);
const scene = fc.record({ service, ahead: groups, mayOvertake, counters, open: hours, times });

function minutes(...values: number[]): number[] {
  return values.map((value) => value * MINUTE);
}

describe('a waiting estimate', () => {
  it('is nought to one step when nobody is ahead and a counter is free', () => {
    expect(rangeAt({}, {}, NEW_OFFICE, 5)).toEqual({ low: 0, high: 5 });
  });

  it('is around the sum of the times of those ahead', () => {
    const range = rangeAt({ ahead: [people('BPU', 4), people('PU', 2)] });
    // 4 x 15 + 2 x 25 minutes on the average.
    expect(range.low).toBeGreaterThan(70);
    expect(range.low).toBeLessThan(110);
    expect(range.high).toBeGreaterThan(110);
    expect(range.high).toBeLessThan(150);
  });

  it('has its ends in order and on whole steps', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 1, max: 30 }), ({ times: known, ...at }, roundTo) => {
        const { low, high } = rangeAt(at, { counters: at.counters, open: at.open }, known, roundTo);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low + roundTo);
        expect([low % roundTo, high % roundTo]).toEqual([0, 0]);
      }),
    );
  });

  it('gets no shorter at either end when somebody more is ahead', () => {
    fc.assert(
      fc.property(scene, fc.nat(7), ({ times: known, ...at }, which) => {
        const more = at.ahead.map((group, index) =>
          index === which % Math.max(1, at.ahead.length) ? { ...group, people: group.people + 1 } : group,
        );
        const before = rangeAt(at, at, known);
        const after = rangeAt({ ...at, ahead: more }, at, known);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
    );
  });

  it('gets no shorter when more of the priority lane may overtake', () => {
    fc.assert(
      fc.property(scene, ({ times: known, ...at }) => {
        const before = rangeAt(at, at, known);
        const after = rangeAt({ ...at, mayOvertake: at.mayOvertake + 1 }, at, known);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
    );
  });

  it('gets no longer at either end when one more counter is open, whatever it serves', () => {
    fc.assert(
      fc.property(scene, counter, ({ times: known, ...at }, another) => {
        // An office with no counter is estimated with those of a usual day, which one pausing counter may not reach.
        fc.pre(at.counters.some(({ services }) => services.includes(at.service)));
        const before = rangeAt(at, at, known);
        const after = rangeAt(at, { ...at, counters: [...at.counters, another] }, known);
        expect(after.low).toBeLessThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
      }),
      { numRuns: 300 },
    );
  });

  it('halves with a second counter, less what the two still have before them', () => {
    const ahead = [people('BPU', 12)];
    const one = rangeAt({ ahead });
    const two = rangeAt({ ahead }, { counters: [FREE, FREE] });
    expect(two.high).toBeLessThan(0.6 * one.high);
    expect(two.low).toBeGreaterThan(0.35 * one.low);
  });

  it('is asked for twice and answers alike', () => {
    const at = { ahead: [people('JHT', 7)], mayOvertake: 3 };
    const serving = { service: 'PU', kind: 'first', elapsedMs: 200_000 } as const;
    expect(rangeAt(at, { counters: [{ ...FREE, serving }] })).toEqual(
      rangeAt(at, { counters: [{ ...FREE, serving }] }),
    );
  });
});

describe('what a waiting estimate goes by', () => {
  it('moves both ends by an announced pause', () => {
    const ahead = [people('BPU', 3)];
    const plain = rangeAt({ ahead });
    const paused = rangeAt({ ahead }, { counters: [{ ...FREE, pausedUntil: NINE + 30 * MINUTE }] });
    expect(paused).toEqual({ low: plain.low + 30, high: plain.high + 30 });
  });

  it('waits for the end of a pause that was announced with somebody at the counter', () => {
    const serving = { service: 'BPU', kind: 'first', elapsedMs: 0 } as const;
    const paused = rangeAt({}, { counters: [{ ...FREE, serving, pausedUntil: NINE + 60 * MINUTE }] });
    expect(paused).toEqual({ low: 60, high: 61 });
  });

  it('counts the moment a counter takes between two people', () => {
    const ahead = [people('BPU', 10)];
    const plain = rangeAt({ ahead });
    const withMoments = rangeAt({ ahead }, {}, timesOf({ betweenMs: 2 * MINUTE }));
    expect(withMoments).toEqual({ low: plain.low + 20, high: plain.high + 20 });
  });

  it('leaves out breaks, and goes on after closing for those who have a number', () => {
    const ahead = [people('BPU', 3)];
    const plain = rangeAt({ ahead });
    const open = [
      { from: NINE - 60 * MINUTE, to: NINE + 10 * MINUTE },
      { from: NINE + 70 * MINUTE, to: NINE + 80 * MINUTE },
    ];
    expect(rangeAt({ ahead }, { open })).toEqual({ low: plain.low + 60, high: plain.high + 60 });
    expect(rangeAt({ ahead }, { open: [] })).toEqual(plain);
  });

  it('counts from the opening when the office is still closed', () => {
    const open = [{ from: NINE + 20 * MINUTE, to: NINE + 300 * MINUTE }];
    expect(rangeAt({}, { open, counters: [] }).low).toBe(20);
    expect(rangeAt({}, { open, counters: [] }, NEW_OFFICE, 5)).toEqual({ low: 20, high: 25 });
  });

  it('counts on as many counters as on most days while nobody has sat down yet', () => {
    const open = [{ from: NINE + 20 * MINUTE, to: NINE + 300 * MINUTE }];
    const ahead = [people('BPU', 8)];
    const two = rangeAt({ ahead }, { open, counters: [] }, timesOf({ usualCounters: 2 }));
    expect(two).toEqual(rangeAt({ ahead }, { open, counters: [FREE, FREE] }));
  });

  it('is wider where the office is open and nobody sits there', () => {
    const ahead = [people('BPU', 2)];
    const staffed = rangeAt({ ahead });
    const alone = rangeAt({ ahead }, { counters: [] });
    expect(alone.low).toBeGreaterThanOrEqual(staffed.low);
    expect(alone.high).toBeGreaterThan(staffed.high + 5);
  });

  it('asks how long whoever is being served has been there', () => {
    const busySince = (elapsedMs: number) =>
      rangeAt({}, { counters: [{ ...FREE, serving: { service: 'PU', kind: 'first', elapsedMs } }] });
    expect(busySince(20 * MINUTE).low).toBeLessThan(busySince(0).low);
    // Far longer than any visit known: nobody can say when it ends, only that a visit's time is a fair guess.
    const forgotten = busySince(180 * MINUTE);
    expect(forgotten.high).toBeLessThanOrEqual(30);
  });

  it('counts those who come once more at their own time', () => {
    const again = rangeAt({ ahead: [{ service: 'PU', kind: 'lanjutan', people: 5 }] });
    expect(again.high).toBeLessThan(0.6 * rangeAt({ ahead: [people('PU', 5)] }).high);
  });

  it('expects the priority arrivals still to come to go first, as far as the rule lets them', () => {
    const many = timesOf({ priorityPerHour: Array.from({ length: 24 }, () => 4) });
    const ahead = [people('BPU', 4)];
    const none = rangeAt({ ahead, mayOvertake: 0 }, {}, many);
    const some = rangeAt({ ahead, mayOvertake: 2 }, {}, many);
    const all = rangeAt({ ahead, mayOvertake: 10 }, {}, many);
    expect(some.high).toBeGreaterThan(none.high);
    expect(all.high).toBeGreaterThan(some.high);
    expect(rangeAt({ ahead, mayOvertake: 10 })).toEqual(rangeAt({ ahead, mayOvertake: 0 }));
  });

  it('does not make people wait for those whom another counter serves', () => {
    const own: CounterFacts = { ...FREE, services: ['BPU'] };
    const other: CounterFacts = { ...FREE, services: ['PU', 'JHT'] };
    const ahead = [people('PU', 10), people('JHT', 10)];
    expect(rangeAt({ ahead }, { counters: [own, other] }, NEW_OFFICE, 5)).toEqual({ low: 0, high: 5 });
    expect(rangeAt({ service: 'JHT', ahead }, { counters: [own, other] }).low).toBeGreaterThan(300);
  });

  it('costs no more behind twenty thousand people than behind twenty', () => {
    const crowd = timesOf({ priorityPerHour: Array.from({ length: 24 }, () => 6_000) });
    const office = outlook({ now: NINE, counters: [FREE, FREE], open: [] }, crowd);
    const costOf = (ahead: number) => {
      const began = performance.now();
      const place = { service: 'PU', ahead: [people('PU', ahead)], mayOvertake: 2 * ahead } as const;
      for (let times = 0; times < 100; times += 1) waitingRange(place, office, FIRST_RULES);
      return performance.now() - began;
    };
    costOf(20);
    expect(costOf(20_000)).toBeLessThan(20 * costOf(20) + 5);
  });
});
