import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksBetween, readHours, readTimeOfDay, showHours } from '../../domain/calendar/typed-hours.ts';

const MORNING = { from: '08:00', to: '12:00' };
const AFTERNOON = { from: '13:00', to: '15:30' };

describe('a time of day as typed', () => {
  it.each([
    ['8', '08:00'],
    ['08.05', '08:05'],
    ['8:30', '08:30'],
    ['1330', '13:30'],
    [' 23.59 ', '23:59'],
    ['0', '00:00'],
  ])('%s is %s', (typed, time) => {
    expect(readTimeOfDay(typed)).toEqual({ ok: true, value: time });
  });

  it.each(['', '24.00', '8.60', '8,30', 'pagi', '8.3', '-1'])('%s is none', (typed) => {
    expect(readTimeOfDay(typed).ok).toBe(false);
  });
});

describe('the hours of a day as typed', () => {
  it.each([
    '08.00–12.00, 13.00–15.30',
    '8-12,13-15.30',
    '08:00 - 12:00; 13:00 s/d 15:30',
    '8 sampai 12 dan 13 sampai 15.30',
    '13.00-15.30, 08.00-12.00',
    '0800—1200 & 1300 s.d. 1530',
  ])('%s is a morning and an afternoon', (typed) => {
    expect(readHours(typed)).toEqual({ ok: true, value: [MORNING, AFTERNOON] });
  });

  it('are none when nothing is typed', () => {
    expect(readHours('  ')).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['8', 'shape', '8'],
    ['08.00–12.00–13.00', 'shape', '08.00–12.00–13.00'],
    ['08.00–12.00,', 'shape', ''],
    ['pagi', 'shape', 'pagi'],
    ['12.00–08.00', 'backwards', '12.00–08.00'],
    ['08.00–08.00', 'backwards', '08.00–08.00'],
  ])('%s is refused as %s, with the part it is about', (typed, code, first) => {
    expect(readHours(typed)).toMatchObject({ ok: false, error: { code, first } });
  });

  it('name both stretches that overlap, in the order of time', () => {
    expect(readHours('13.00–15.30, 08.00–14.00')).toEqual({
      ok: false,
      error: { code: 'overlap', first: '08.00–14.00', second: '13.00–15.30' },
    });
  });

  it('may follow one another without a break, and are four at most', () => {
    expect(readHours('8-9, 9-10, 10-11, 11-12').ok).toBe(true);
    expect(readHours('8-9, 9-10, 10-11, 11-12, 12-13')).toMatchObject({ error: { code: 'too-many' } });
  });

  it('shown and read again are the same hours', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 1_439 }), { minLength: 2, maxLength: 8 });
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(times, (minutes) => {
        const sorted = minutes.toSorted((a, b) => a - b).map(clock);
        const ranges = sorted.flatMap((from, at) =>
          at % 2 === 0 && sorted[at + 1] !== undefined ? [{ from, to: sorted[at + 1] as string }] : [],
        );
        expect(readHours(showHours(ranges))).toEqual({ ok: true, value: ranges });
      }),
    );
  });

  it('leave breaks only where there is time between them', () => {
    expect(breaksBetween([MORNING, AFTERNOON])).toEqual([{ from: '12:00', to: '13:00' }]);
    expect(breaksBetween([MORNING, { from: '12:00', to: '15:00' }])).toEqual([]);
  });
});
