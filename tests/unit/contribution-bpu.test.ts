import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFrom } from '../../domain/calendar/working-calendar.ts';
import { type BpuInput, computeBpu } from '../../domain/contribution/compute-bpu.ts';
import { tariffFrom } from '../../domain/contribution/tariff.ts';
import { SEED_SETTINGS } from '../../domain/tariff-data/seed-settings.ts';

const tariff = tariffFrom(SEED_SETTINGS);
const calendar = calendarFrom(SEED_SETTINGS);

const person = (more: Partial<BpuInput> = {}): BpuInput => ({
  firstMonth: '2026-11',
  months: 1,
  income: 900_000,
  transport: false,
  jht: false,
  ...more,
});

function owed(input: BpuInput) {
  const answer = computeBpu(input, tariff, calendar);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

function refused(input: BpuInput) {
  const answer = computeBpu(input, tariff, calendar);
  if (answer.ok) throw new Error('was computed');
  return answer.error;
}

const anyone = fc.record({
  firstMonth: fc.constantFrom('2015-07', '2020-09', '2025-12', '2026-03', '2026-11', '2027-02'),
  months: fc.integer({ min: 1, max: 12 }),
  income: fc.integer({ min: 0, max: 40_000_000 }),
  transport: fc.boolean(),
  publiclyFunded: fc.boolean(),
  jht: fc.boolean(),
});

describe('the contribution of people who work for themselves', () => {
  it.each([
    ['B-1', person({ firstMonth: '2026-02' }), 16_800],
    ['B-2', person({ firstMonth: '2026-02', jht: true }), 36_800],
    ['B-3', person({ firstMonth: '2026-01', transport: true }), 8_400],
    ['B-4 March', person({ firstMonth: '2026-03' }), 16_800],
    ['B-4 April', person({ firstMonth: '2026-04' }), 8_400],
    ['B-4 December', person({ firstMonth: '2026-12' }), 8_400],
    ['B-4 January', person({ firstMonth: '2027-01' }), 16_800],
    ['B-6', person({ jht: true }), 28_400],
    ['B-9', person({ publiclyFunded: true }), 16_800],
    ['transport, last month', person({ firstMonth: '2027-03', transport: true }), 8_400],
    ['transport, after it', person({ firstMonth: '2027-04', transport: true }), 16_800],
    ['transport, before it', person({ firstMonth: '2025-12', transport: true }), 16_800],
  ])('is right for %s', (_, input, total) => {
    expect(owed(input).total).toBe(total);
  });

  it('prices every month of a payment by itself when a discount ends between them', () => {
    const { perMonth, total } = owed(person({ months: 3, jht: true }));
    expect(perMonth).toEqual([
      { month: '2026-11', JKK: 5_000, JKM: 3_400, JHT: 20_000, total: 28_400, discounted: true },
      { month: '2026-12', JKK: 5_000, JKM: 3_400, JHT: 20_000, total: 28_400, discounted: true },
      { month: '2027-01', JKK: 10_000, JKM: 6_800, JHT: 20_000, total: 36_800, discounted: false },
    ]);
    expect(total).toBe(93_600);
  });

  it.each([
    [0, 10_000],
    [1_099_999, 10_000],
    [1_100_000, 12_000],
    [1_250_000, 12_000],
    [2_699_500, 26_000],
    [2_700_000, 29_500],
    [5_199_999, 49_500],
    [5_200_000, 57_000],
    [20_199_999, 197_000],
    [20_200_000, 207_000],
    [90_000_000, 207_000],
  ])('hangs on the bracket of the table, not on the income itself: %i', (income, jkk) => {
    expect(owed(person({ firstMonth: '2026-02', income })).perMonth[0]?.JKK).toBe(jkk);
  });

  it('finds the bracket in a table written in any order', () => {
    const rows = SEED_SETTINGS.map((row) => ({ ...row, value: structuredClone(row.value) }));
    for (const { key, value } of rows) {
      if (key === 'contribution.bpu-table') (value as { brackets: object[] }).brackets.reverse();
    }
    const input = person({ firstMonth: '2026-02', income: 5_000_000, jht: true });
    expect(computeBpu(input, tariffFrom(rows), calendar)).toEqual(computeBpu(input, tariff, calendar));
  });

  it('is due in the first month itself', () => {
    expect(owed(person({ firstMonth: '2026-10', months: 3 })).dueDate).toBe('2026-10-15');
    expect(owed(person()).dueDate).toBe('2026-11-16');
  });
});

describe('every contribution of people who work for themselves', () => {
  it('is the sum of its months, and each month that of its programmes', () => {
    fc.assert(
      fc.property(anyone, (input) => {
        const { perMonth, total } = owed(input);
        expect(perMonth).toHaveLength(input.months);
        for (const month of perMonth) expect(month.JKK + month.JKM + month.JHT).toBe(month.total);
        expect(perMonth.reduce((sum, month) => sum + month.total, 0)).toBe(total);
      }),
    );
  });

  it('keeps JHT whole through every discount, and halves the other two at most', () => {
    fc.assert(
      fc.property(anyone, (input) => {
        const free = owed({ ...input, publiclyFunded: true }).perMonth;
        owed(input).perMonth.forEach((month, index) => {
          const full = free[index];
          expect(month.JHT).toBe(full?.JHT);
          expect(full?.discounted).toBe(false);
          expect([1, 2]).toContain(Math.round((full?.JKM ?? 0) / month.JKM));
          expect(month.discounted).toBe(month.JKM !== full?.JKM);
        });
      }),
    );
  });

  it('costs the same paid at once or month by month', () => {
    fc.assert(
      fc.property(anyone, (input) => {
        const { perMonth } = owed(input);
        for (const month of perMonth) {
          expect(owed({ ...input, firstMonth: month.month, months: 1 }).perMonth[0]).toEqual(month);
        }
      }),
    );
  });
});

describe('a warning about a BPU contribution', () => {
  it('marks the reconstructed brackets, not the two that were confirmed', () => {
    expect(owed(person({ income: 900_000 })).warnings).toEqual([]);
    expect(owed(person({ income: 25_000_000 })).warnings).toEqual([]);
    expect(owed(person({ income: 3_000_000 })).warnings).toEqual(['to-verify']);
  });

  it('marks what is not known about the time after the discount', () => {
    expect(owed(person({ firstMonth: '2027-04' })).warnings).toContain('to-verify');
  });

  it('asks about a number of months that banks seldom offer', () => {
    for (const months of [1, 2, 3, 6, 12]) {
      expect(owed(person({ months, firstMonth: '2026-01' })).warnings).not.toContain('bpu-months-unusual');
    }
    expect(owed(person({ months: 5, firstMonth: '2026-01' })).warnings).toContain('bpu-months-unusual');
  });
});

describe('a BPU contribution is refused', () => {
  it('for a month before the programmes began', () => {
    expect(refused(person({ firstMonth: '2015-06' }))).toEqual([
      { path: 'firstMonth', code: 'month-before-tariff' },
    ]);
  });

  it('for more months than may be paid at once, and says how many may', () => {
    expect(refused(person({ months: 13 }))).toEqual([
      { path: 'months', code: 'months-out-of-range', facts: { limit: 12 } },
    ]);
    expect(refused(person({ months: 0 }))[0]?.code).toBe('months-out-of-range');
  });

  it('for every field that is wrong at once', () => {
    expect(
      refused(person({ firstMonth: '11/2026', months: 1.5, income: -1 })).map(({ path }) => path),
    ).toEqual(['firstMonth', 'months', 'income']);
  });
});
