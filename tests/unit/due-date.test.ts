import { describe, expect, it } from 'vitest';
import { calendarFrom } from '../../domain/calendar/working-calendar.ts';
import { dueDateOf } from '../../domain/contribution/due-date.ts';
import { fineOf, monthsLate } from '../../domain/contribution/fine.ts';
import { SEED_SETTINGS } from '../../domain/tariff-data/seed-settings.ts';

const inItself = { day: 15, monthOffset: 0 };
const ignored = calendarFrom(SEED_SETTINGS);
const honoured = calendarFrom([
  ...SEED_SETTINGS,
  { key: 'calendar.cuti-bersama-counts', effectiveFrom: '2016-01-01', value: { counts: true } },
]);

describe('a due date', () => {
  it.each([
    ['2026-02', '2026-02-16', '2026-02-18'],
    ['2026-05', '2026-05-15', '2026-05-18'],
    ['2026-08', '2026-08-18', '2026-08-18'],
    ['2026-10', '2026-10-15', '2026-10-15'],
    ['2026-11', '2026-11-16', '2026-11-16'],
    ['2027-03', '2027-03-15', '2027-03-16'],
    ['2027-05', '2027-05-18', '2027-05-21'],
    ['2027-08', '2027-08-16', '2027-08-16'],
  ])('of the 15th in %s rolls to %s, to %s where cuti bersama counts', (month, without, withIt) => {
    const early = dueDateOf(month, inItself, true, ignored);
    const late = dueDateOf(month, inItself, true, honoured);
    expect([early.day, late.day]).toEqual([without, withIt]);
    const unsure = without === withIt ? [] : ['due-date-cuti-bersama'];
    expect([early.warnings, late.warnings]).toEqual([unsure, unsure]);
  });

  it('of wage earners lies in the next month, across the turn of the year', () => {
    const inNext = { day: 15, monthOffset: 1 };
    expect(dueDateOf('2026-12', inNext, true, ignored).day).toBe('2027-01-15');
    expect(dueDateOf('2026-07', inNext, true, ignored).day).toBe('2026-08-18');
  });

  it('stays where it is when holidays do not move it', () => {
    expect(dueDateOf('2026-11', inItself, false, ignored)).toEqual({ day: '2026-11-15', warnings: [] });
  });

  it('says when the holidays of its year are not on file, or of the year it rolls into', () => {
    const lastOfMonth = { day: 31, monthOffset: 0 };
    expect(dueDateOf('2028-03', inItself, true, ignored).warnings).toContain('calendar-missing');
    expect(dueDateOf('2026-12', lastOfMonth, true, ignored).warnings).toEqual([]);
    const closing = { date: '2027-12-31', name: 'Penutupan setempat', kind: 'local' };
    const rolling = calendarFrom([
      { key: 'calendar.holidays', effectiveFrom: '2027-01-01', value: { days: [closing] } },
    ]);
    expect(dueDateOf('2027-12', lastOfMonth, true, rolling)).toEqual({
      day: '2028-01-03',
      warnings: ['calendar-missing'],
    });
  });

  it('is the earlier one, safe to print, while nobody has said whether cuti bersama counts', () => {
    const unsaid = calendarFrom(SEED_SETTINGS.filter((row) => row.key === 'calendar.holidays'));
    expect(dueDateOf('2026-02', inItself, true, unsaid).day).toBe('2026-02-16');
  });
});

describe('a fine', () => {
  const rule = { perMonth: 2_000 };

  it('is not owed up to the due date', () => {
    expect(monthsLate('2026-11-16', '2026-11-16')).toBe(0);
    expect(fineOf(954_000, '2026-11-16', '2026-11-01', rule)).toBe(0);
  });

  it('is 2 % for each month begun', () => {
    expect(monthsLate('2026-11-16', '2026-11-17')).toBe(1);
    expect(monthsLate('2026-11-16', '2026-12-16')).toBe(1);
    expect(monthsLate('2026-11-16', '2026-12-17')).toBe(2);
    expect(monthsLate('2026-11-16', '2027-11-16')).toBe(12);
    expect(fineOf(954_000, '2026-11-16', '2026-12-17', rule)).toBe(38_160);
  });
});
