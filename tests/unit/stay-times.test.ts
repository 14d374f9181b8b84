import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FreeTimes, pourWork, takePlace } from '../../domain/queue/estimate/counter-line.ts';
import { TRIALS } from '../../domain/queue/estimate/even-values.ts';
import { openTime } from '../../domain/queue/estimate/open-time.ts';
import { priorityToCome } from '../../domain/queue/estimate/priority-to-come.ts';
import { runningTotals } from '../../domain/queue/estimate/running-totals.ts';
import { meanOf, remainingStays, stayTimes } from '../../domain/queue/estimate/stay-times.ts';
import { MINUTE, NINE } from '../support/estimate-samples.ts';

const MEASURED = Array.from({ length: 20 }, (_, index) => (4 + (index % 5)) * MINUTE);
const stays = fc.array(fc.integer({ min: 1_000, max: 120 * MINUTE }), { maxLength: 60 });

describe('times at the counter', () => {
  it('are those the office counts on while nothing was measured, shorter and longer ones about the mean', () => {
    const times = stayTimes([], 20 * MINUTE, 20);
    expect(meanOf(times) / MINUTE).toBeGreaterThan(19);
    expect(meanOf(times) / MINUTE).toBeLessThanOrEqual(20.1);
    expect((times[0] ?? 0) / MINUTE).toBeLessThan(6);
    expect((times.at(-1) ?? 0) / MINUTE).toBeGreaterThan(45);
  });

  it('are those measured as soon as there are enough, and in between on the way', () => {
    const means = [0, 5, 10, 15, 20].map((count) =>
      meanOf(stayTimes(MEASURED.slice(0, count), 20 * MINUTE, 20)),
    );
    expect(means).toEqual(means.toSorted((a, b) => b - a));
    expect(new Set(stayTimes(MEASURED, 20 * MINUTE, 20))).toEqual(new Set(MEASURED));
  });

  it('do not let one forgotten ticket count for more than one long visit', () => {
    const plain = meanOf(stayTimes(MEASURED, 20 * MINUTE, 20));
    const forgotten = stayTimes([...MEASURED.slice(1), 240 * MINUTE], 20 * MINUTE, 20);
    expect(Math.max(...forgotten) / MINUTE).toBeLessThan(20);
    expect(meanOf(forgotten)).toBeLessThan(1.15 * plain);
  });

  it('are in order and none is negative, whatever was measured', () => {
    fc.assert(
      fc.property(stays, fc.integer({ min: 1, max: 60 }), (measured, enough) => {
        const times = stayTimes(measured, 10 * MINUTE, enough);
        expect(times).toHaveLength(TRIALS);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times[0]).toBeGreaterThan(0);
      }),
    );
  });

  it('tell how much longer somebody stays from the visits that lasted longer', () => {
    const times = stayTimes(MEASURED, 20 * MINUTE, 20);
    const chance = () => 0.5;
    const left = remainingStays(times, 6.5 * MINUTE, chance);
    expect(new Set(left)).toEqual(new Set([0.5 * MINUTE, 1.5 * MINUTE]));
    const longAfter = remainingStays(times, 300 * MINUTE, chance);
    expect(Math.max(...longAfter)).toBeLessThanOrEqual(meanOf(times));
  });
});

describe('what is dealt to the trials', () => {
  it('is each value once for each person, and a total that only grows', () => {
    const values = Array.from({ length: TRIALS }, (_, index) => index);
    const totals = runningTotals(values, 'any');
    expect([...totals.one(7)].sort((a, b) => a - b)).toEqual(values);
    for (const people of [1, 50, 60, 61, 250]) {
      const fewer = totals.all(people - 1);
      expect(totals.all(people).every((total, trial) => total >= (fewer[trial] ?? 0))).toBe(true);
    }
    expect(runningTotals(values, 'any').all(30)).toEqual(totals.all(30));
    expect(runningTotals(values, 'other').all(30)).not.toEqual(totals.all(30));
  });
});

describe('counters that are taken', () => {
  const free = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 5 });

  it('are taken by whoever is next as soon as one is free', () => {
    fc.assert(
      fc.property(free, fc.array(fc.integer({ min: 0, max: 500 })), (start, visits) => {
        const line: FreeTimes = start.toSorted((a, b) => a - b);
        const plain = [...start];
        for (const visit of visits) {
          takePlace(line, visit);
          const first = plain.indexOf(Math.min(...plain));
          plain[first] = (plain[first] ?? 0) + visit;
        }
        expect(line).toEqual(plain.toSorted((a, b) => a - b));
      }),
    );
  });

  it('share the work of many without losing any, and none is given work before its time', () => {
    fc.assert(
      fc.property(free, fc.integer({ min: 0, max: 5_000 }), (start, work) => {
        const line: FreeTimes = start.toSorted((a, b) => a - b);
        const before = [...line];
        pourWork(line, work);
        const added = line.map((until, index) => until - (before[index] ?? 0));
        expect(added.reduce((sum, part) => sum + part, 0)).toBeCloseTo(work, 3);
        expect(Math.min(...added)).toBeGreaterThanOrEqual(-1e-9);
        expect(line).toEqual(line.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('time in which people are called', () => {
  const hours = [
    { from: NINE - 60 * MINUTE, to: NINE + 60 * MINUTE },
    { from: NINE + 120 * MINUTE, to: NINE + 180 * MINUTE },
  ];

  it('stands still in a break, and goes on after closing', () => {
    const time = openTime(NINE, hours);
    expect(time.instantAfter(59 * MINUTE)).toBe(NINE + 59 * MINUTE);
    expect(time.instantAfter(60 * MINUTE)).toBe(NINE + 120 * MINUTE);
    expect(time.instantAfter(150 * MINUTE)).toBe(NINE + 210 * MINUTE);
    expect(time.until(NINE + 90 * MINUTE)).toBe(60 * MINUTE);
    expect(time.until(NINE - 5 * MINUTE)).toBe(0);
  });

  it('lets the priority arrivals of a break come before whoever is called after it', () => {
    const perHour = Array.from({ length: 24 }, (_, hour) => (hour === 10 ? 6 : 1));
    const expected = priorityToCome(perHour, NINE, openTime(NINE, hours));
    expect(expected(30 * MINUTE)).toBeCloseTo(0.5);
    expect(expected(60 * MINUTE)).toBeCloseTo(7);
    expect(expected(90 * MINUTE)).toBeCloseTo(7.5);
  });
});
