import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, ageOn, daysBetween, isDay, officeDayOf, weekday } from '../../domain/calendar/day.ts';
import { addMonths, dayInMonth, isMonth, monthOf, monthsBetween } from '../../domain/calendar/month.ts';
import { calendarFrom, isWorkingDay, rollForward } from '../../domain/calendar/working-calendar.ts';
import { effectiveAt } from '../../domain/effective.ts';
import { SEED_SETTINGS } from '../../domain/tariff-data/seed-settings.ts';

const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
const month = day.map(monthOf);
const calendar = calendarFrom(SEED_SETTINGS);

describe('a day', () => {
  it('exists only when the calendar has it', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const none of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-4-1', '26-04-01', '']) {
      expect(isDay(none), none).toBe(false);
    }
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });

  it('comes back after going forth, and the distance is what was walked', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (start, count) => {
        const reached = addDays(start, count);
        expect(addDays(reached, -count)).toBe(start);
        expect(daysBetween(start, reached)).toBe(count);
        expect(weekday(reached)).toBe((((weekday(start) + count) % 7) + 7) % 7);
      }),
    );
  });

  it('is counted from Sunday', () => {
    expect(weekday('2026-11-22')).toBe(0);
    expect(weekday('2026-11-23')).toBe(1);
  });

  it('turns in the office at 17:00 UTC, wherever the machine stands', () => {
    expect(officeDayOf(Date.UTC(2026, 10, 22, 16, 59, 59, 999))).toBe('2026-11-22');
    expect(officeDayOf(Date.UTC(2026, 10, 22, 17, 0))).toBe('2026-11-23');
    expect(officeDayOf(Date.UTC(2026, 11, 31, 17, 0))).toBe('2027-01-01');
  });

  it('makes nobody older before the birthday', () => {
    expect(ageOn('1961-11-24', '2026-11-23')).toBe(64);
    expect(ageOn('1961-11-23', '2026-11-23')).toBe(65);
    expect(ageOn('2000-02-29', '2026-02-28')).toBe(25);
    expect(ageOn('2000-02-29', '2026-03-01')).toBe(26);
  });
});

describe('a month', () => {
  it('is counted across years both ways', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    fc.assert(
      fc.property(month, fc.integer({ min: -400, max: 400 }), (start, count) => {
        const reached = addMonths(start, count);
        expect(isMonth(reached)).toBe(true);
        expect(monthsBetween(start, reached)).toBe(count);
      }),
    );
  });

  it('gives its last day where it is too short for the one asked', () => {
    expect(dayInMonth('2026-02', 31)).toBe('2026-02-28');
    expect(dayInMonth('2024-02', 30)).toBe('2024-02-29');
    expect(dayInMonth('2100-02', 29)).toBe('2100-02-28');
    expect(dayInMonth('2026-04', 31)).toBe('2026-04-30');
    fc.assert(
      fc.property(month, (any) => {
        expect(isDay(dayInMonth(any, 31))).toBe(true);
        expect(monthOf(addDays(dayInMonth(any, 31), 1))).toBe(addMonths(any, 1));
      }),
    );
  });
});

describe('a working day', () => {
  it('is no weekend and no national holiday', () => {
    expect(isWorkingDay(calendar, '2026-11-23', false)).toBe(true);
    expect(isWorkingDay(calendar, '2026-11-22', false)).toBe(false);
    expect(isWorkingDay(calendar, '2026-08-17', false)).toBe(false);
  });

  it('is a cuti bersama only while that does not count', () => {
    expect(isWorkingDay(calendar, '2026-12-24', false)).toBe(true);
    expect(isWorkingDay(calendar, '2026-12-24', true)).toBe(false);
  });

  it('is none when the office closed that day for itself', () => {
    const local = { date: '2026-11-24', name: 'Penutupan setempat', kind: 'local' };
    const closed = calendarFrom([
      { key: 'calendar.holidays', effectiveFrom: '2026-01-01', value: { days: [local] } },
    ]);
    expect(rollForward(closed, '2026-11-24', false)).toBe('2026-11-25');
  });

  it('follows the revised list of a year, in whatever order the lists were stored', () => {
    const list = (effectiveFrom: string, date: string) => ({
      key: 'calendar.holidays',
      effectiveFrom,
      value: { days: [{ date, name: 'Libur', kind: 'national' }] },
    });
    const revised = calendarFrom([list('2026-06-01', '2026-11-25'), list('2026-01-01', '2026-11-24')]);
    expect(isWorkingDay(revised, '2026-11-24', false)).toBe(true);
    expect(isWorkingDay(revised, '2026-11-25', false)).toBe(false);
  });

  it('stays national where the same day is also cuti bersama', () => {
    const both = calendarFrom([
      {
        key: 'calendar.holidays',
        effectiveFrom: '2026-01-01',
        value: {
          days: [
            { date: '2026-11-24', name: 'Libur', kind: 'national' },
            { date: '2026-11-24', name: 'Cuti bersama', kind: 'cuti-bersama' },
          ],
        },
      },
    ]);
    expect(isWorkingDay(both, '2026-11-24', false)).toBe(false);
  });

  it('reached by rolling is the first one on or after the day', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (start, cutiBersamaOff) => {
        const rolled = rollForward(calendar, start, cutiBersamaOff);
        expect(rolled >= start && isWorkingDay(calendar, rolled, cutiBersamaOff)).toBe(true);
        for (let before = start; before < rolled; before = addDays(before, 1)) {
          expect(isWorkingDay(calendar, before, cutiBersamaOff)).toBe(false);
        }
      }),
    );
  });
});

describe('a value with a history', () => {
  it('is the last one that had begun, in whatever order the rows stand', () => {
    const rows = [
      { effectiveFrom: '2026-03-01', value: 'new' },
      { effectiveFrom: '2025-03-01', value: 'old' },
    ];
    expect(effectiveAt(rows, '2025-02-28')).toBeUndefined();
    expect(effectiveAt(rows, '2026-02-28')?.value).toBe('old');
    expect(effectiveAt(rows, '2026-03-01')?.value).toBe('new');
  });
});
