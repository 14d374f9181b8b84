import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, startOfDay } from '../../domain/calendar/day.ts';
import { hoursProblems } from '../../domain/calendar/hours-problems.ts';
import { nextOfficeDay } from '../../domain/calendar/next-office-day.ts';
import { nextChange } from '../../domain/calendar/office-changes.ts';
import { HOURS_KEYS, type OfficeHours, officeCalendarFrom } from '../../domain/calendar/office-hours.ts';
import { officeAt } from '../../domain/calendar/office-state.ts';
import { SEED_SETTINGS } from '../../domain/tariff-data/seed-settings.ts';

const EARLY = '2015-07-01';
const FRIDAY_PRAYER = [
  { from: '08:00', to: '12:00' },
  { from: '14:00', to: '15:30' },
];
const WEEK: OfficeHours = {
  weekdays: [
    ...[1, 2, 3, 4].map((weekday) => ({ weekday, open: [{ from: '08:00', to: '15:00' }] })),
    { weekday: 5, open: FRIDAY_PRAYER },
  ],
  ...{ numbersBefore: 30, lastNumberBefore: 15, closedOnCutiBersama: true },
};

const calendarOf = (hours: OfficeHours, days: unknown[] = []) =>
  officeCalendarFrom([
    ...SEED_SETTINGS,
    { key: HOURS_KEYS.hours, effectiveFrom: EARLY, value: hours },
    { key: HOURS_KEYS.specialDays, effectiveFrom: EARLY, value: { days } },
  ]);
const week = calendarOf(WEEK);
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);
/** "reason, when it opens" of the office and of its numbers; "-" while open. */
const said = (calendar = week, day: string, time: string) => {
  const { closed, numbersClosed } = officeAt(calendar, at(day, time), null);
  const one = (facts: typeof closed) =>
    facts === undefined
      ? '-'
      : `${facts.reason} ${facts.opensAt === undefined ? '?' : new Date(facts.opensAt + 25_200_000).toISOString().slice(5, 16)}`;
  return [one(closed), one(numbersClosed)];
};

describe('an ordinary Monday', () => {
  it('gives out numbers half an hour before it opens and until a quarter of an hour before it closes', () => {
    expect(said(week, '2026-11-23', '07:29')).toEqual([
      'before-hours 11-23T08:00',
      'before-hours 11-23T08:00',
    ]);
    expect(officeAt(week, at('2026-11-23', '07:29'), null).numbersClosed?.numbersFrom).toBe(
      at('2026-11-23', '07:30'),
    );
    expect(said(week, '2026-11-23', '07:30')).toEqual(['before-hours 11-23T08:00', '-']);
    expect(said(week, '2026-11-23', '08:00')).toEqual(['-', '-']);
    expect(said(week, '2026-11-23', '14:44')).toEqual(['-', '-']);
    expect(said(week, '2026-11-23', '14:45')).toEqual(['-', 'last-number 11-24T08:00']);
    expect(said(week, '2026-11-23', '15:00')).toEqual(['after-hours 11-24T08:00', 'after-hours 11-24T08:00']);
  });
});

describe('a Friday', () => {
  it('breaks for the prayer and keeps giving out numbers, so that people keep their place', () => {
    expect(said(week, '2026-11-27', '11:59')).toEqual(['-', '-']);
    expect(said(week, '2026-11-27', '12:00')).toEqual(['break 11-27T14:00', '-']);
    expect(said(week, '2026-11-27', '13:59')).toEqual(['break 11-27T14:00', '-']);
    expect(said(week, '2026-11-27', '14:00')).toEqual(['-', '-']);
    expect(said(week, '2026-11-27', '15:15')).toEqual(['-', 'last-number 11-30T08:00']);
    expect(said(week, '2026-11-27', '15:30')).toEqual(['after-hours 11-30T08:00', 'after-hours 11-30T08:00']);
  });
});

describe('a day that is closed', () => {
  it('says why, and looks over weekends, cuti bersama and holidays to when it opens', () => {
    expect(said(week, '2026-11-28', '10:00')[0]).toBe('weekday-closed 11-30T08:00');
    // Thursday cuti bersama, Friday Natal, then the weekend.
    expect(said(week, '2026-12-23', '16:00')[0]).toBe('after-hours 12-28T08:00');
    expect(said(week, '2026-12-24', '10:00')[0]).toBe('cuti-bersama 12-28T08:00');
    expect(said(week, '2026-12-25', '10:00')[0]).toBe('holiday 12-28T08:00');
    expect(officeAt(week, at('2026-12-25', '10:00'), null).closed?.why?.id).toBe(
      'Kelahiran Yesus Kristus (Natal)',
    );
    expect(officeAt(week, at('2026-12-24', '10:00'), null).closed?.why?.id).toBe('Kelahiran Yesus Kristus');
  });

  it('is open on cuti bersama where the office decided so', () => {
    expect(said(calendarOf({ ...WEEK, closedOnCutiBersama: false }), '2026-12-24', '10:00')).toEqual([
      '-',
      '-',
    ]);
  });

  it('follows a special day before anything else: closed, shorter, or open on a holiday', () => {
    const why = { id: 'Pindah ruang', en: 'Moving' };
    const calendar = calendarOf(WEEK, [
      { date: '2026-11-24', open: [], why },
      { date: '2026-12-25', open: [{ from: '09:00', to: '10:00' }], why },
    ]);
    expect(said(calendar, '2026-11-24', '10:00')[0]).toBe('special-day 11-25T08:00');
    expect(said(calendar, '2026-12-25', '08:00')[0]).toBe('before-hours 12-25T09:00');
    expect(said(calendar, '2026-12-25', '09:30')).toEqual(['-', '-']);
    expect(officeAt(calendar, at('2026-12-25', '11:00'), null).closed).toMatchObject({
      reason: 'after-hours',
      why,
    });
  });
});

describe('hours that were never set', () => {
  const never = calendarOf({ ...WEEK, weekdays: [] });

  it('leave the office open at every instant, holidays and nights among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }), (instant) => {
        expect(officeAt(never, instant, null)).toEqual({});
        expect(nextChange(never, instant, null)).toBeNull();
      }),
    );
  });

  it('let a day be closed all the same, and do not pretend to know when it opens', () => {
    const why = { id: 'Acara', en: 'Event' };
    const calendar = calendarOf({ ...WEEK, weekdays: [] }, [{ date: '2026-11-24', open: [], why }]);
    expect(said(calendar, '2026-11-24', '10:00')).toEqual(['special-day ?', 'special-day ?']);
    expect(said(calendar, '2026-11-25', '00:00')).toEqual(['-', '-']);
  });
});

describe('a day that ended early', () => {
  const early = { day: '2026-11-27', why: { id: 'Listrik padam', en: 'Power cut' } };

  it('is closed until the next office day, whatever its hours say, and is over with its day', () => {
    expect(officeAt(week, at('2026-11-27', '10:00'), early)).toEqual({
      closed: {
        ...{ reason: 'closed-early', why: early.why },
        ...{ opensAt: at('2026-11-30', '08:00'), numbersFrom: at('2026-11-30', '07:30') },
      },
      numbersClosed: expect.objectContaining({ reason: 'closed-early' }),
    });
    expect(officeAt(week, at('2026-11-28', '10:00'), early).closed?.reason).toBe('weekday-closed');
    expect(nextChange(week, at('2026-11-27', '10:00'), early)).toBe(at('2026-11-30', '08:00'));
  });
});

const time = fc.integer({ min: 0, max: 1_439 });
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const ranges = fc.uniqueArray(time, { minLength: 0, maxLength: 6 }).map((minutes) => {
  const sorted = minutes.toSorted((a, b) => a - b).map(clock);
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
    from: sorted[2 * index] ?? '',
    to: sorted[2 * index + 1] ?? '',
  }));
});
const day = fc.integer({ min: 0, max: 720 }).map((count) => addDays('2026-01-01', count));
const office = fc.record({
  weekdays: fc
    .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 })
    .chain((days) => fc.tuple(...days.map((weekday) => ranges.map((open) => ({ weekday, open }))))),
  numbersBefore: fc.integer({ min: 0, max: 240 }),
  lastNumberBefore: fc.integer({ min: 0, max: 240 }),
  closedOnCutiBersama: fc.boolean(),
});
const special = fc.uniqueArray(
  fc.record({ date: day, open: ranges, why: fc.constant({ id: 'x', en: 'x' }) }),
  {
    selector: ({ date }) => date,
    maxLength: 20,
  },
);
const someOffice = fc
  .tuple(office, special)
  .map(([hours, days]) => ({ hours, days, calendar: calendarOf(hours, days) }));
const instant = fc.tuple(day, fc.integer({ min: 0, max: 86_399_999 })).map(([on, ms]) => startOfDay(on) + ms);
const RUNS = { numRuns: 400 };

describe('whatever the hours are', () => {
  it('it is open at the instant it says it opens, and a moment before it is not', () => {
    fc.assert(
      fc.property(someOffice, instant, ({ calendar }, now) => {
        const { closed, numbersClosed } = officeAt(calendar, now, null);
        if (closed?.opensAt !== undefined) {
          expect(closed.opensAt).toBeGreaterThan(now);
          expect(officeAt(calendar, closed.opensAt, null).closed).toBeUndefined();
          expect(officeAt(calendar, closed.opensAt - 1, null).closed).toBeDefined();
        }
        if (numbersClosed?.numbersFrom !== undefined) {
          expect(numbersClosed.numbersFrom).toBeGreaterThan(now);
          expect(officeAt(calendar, numbersClosed.numbersFrom, null).numbersClosed).toBeUndefined();
          expect(officeAt(calendar, numbersClosed.numbersFrom - 1, null).numbersClosed).toBeDefined();
        }
      }),
      RUNS,
    );
  });

  it('it stays open or closed until its next change, and no longer', () => {
    fc.assert(
      fc.property(
        someOffice,
        instant,
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        ({ calendar }, now, part) => {
          const change = nextChange(calendar, now, null);
          const openAt = (when: number) => officeAt(calendar, when, null).closed === undefined;
          if (change === null) return;
          expect(change).toBeGreaterThan(now);
          expect(openAt(change)).not.toBe(openAt(now));
          expect(openAt(now + Math.floor((change - now) * part))).toBe(openAt(now));
          const { closed } = officeAt(calendar, now, null);
          if (closed?.opensAt !== undefined) expect(change).toBe(closed.opensAt);
        },
      ),
      RUNS,
    );
  });

  it('those who are sent home are sent to the very day on which it opens', () => {
    fc.assert(
      fc.property(someOffice, day, ({ calendar }, today) => {
        const early = { day: today, why: { id: 'x', en: 'x' } };
        const { closed } = officeAt(calendar, startOfDay(today), early);
        if (closed?.opensAt === undefined) return;
        const next = nextOfficeDay(calendar, today);
        expect(closed.opensAt).toBeGreaterThanOrEqual(startOfDay(next));
        expect(closed.opensAt).toBeLessThan(startOfDay(addDays(next, 1)));
      }),
      RUNS,
    );
  });

  it('nothing speaks against it when it is saved, as long as it gives out a number', () => {
    fc.assert(
      fc.property(someOffice, ({ hours, days }) => {
        const found = [
          ...hoursProblems(HOURS_KEYS.hours, hours),
          ...hoursProblems(HOURS_KEYS.specialDays, { days }),
        ];
        expect(found.filter(({ code }) => code !== 'no-time-for-numbers')).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the day those who are sent home come back', () => {
  it('is the next weekday that is no holiday where hours were never set', () => {
    const never = calendarOf({ ...WEEK, weekdays: [] });
    expect(nextOfficeDay(never, '2026-11-23')).toBe('2026-11-24');
    expect(nextOfficeDay(never, '2026-11-27')).toBe('2026-11-30');
    expect(nextOfficeDay(never, '2026-12-23')).toBe('2026-12-28');
  });

  it('is the next weekday where the hours open on none', () => {
    const shut = calendarOf({ ...WEEK, weekdays: [{ weekday: 1, open: [] }] });
    expect(nextOfficeDay(shut, '2026-11-27')).toBe('2026-11-30');
  });
});

describe('hours that contradict themselves', () => {
  const week2 = (open: { from: string; to: string }[], more: Partial<OfficeHours> = {}) =>
    hoursProblems(HOURS_KEYS.hours, { ...WEEK, weekdays: [{ weekday: 1, open }], ...more }).map(
      ({ path, code }) => `${path} ${code}`,
    );

  it('are refused where they stand', () => {
    expect(week2([{ from: '15:00', to: '08:00' }])).toEqual(['weekdays.0.open.0.to range-backwards']);
    expect(week2([{ from: '08:00', to: '08:00' }])).toEqual(['weekdays.0.open.0.to range-backwards']);
    expect(week2([FRIDAY_PRAYER[0], { from: '11:00', to: '15:00' }] as never)).toEqual([
      'weekdays.0.open.1.from range-overlaps',
    ]);
    expect(week2(FRIDAY_PRAYER.toReversed())).toEqual(['weekdays.0.open.1.from range-overlaps']);
    expect(week2([{ from: '08:00', to: '09:00' }], { numbersBefore: 0, lastNumberBefore: 60 })).toEqual([
      'lastNumberBefore no-time-for-numbers',
    ]);
    const twice = { ...WEEK, weekdays: [1, 1].map((weekday) => ({ weekday, open: [] })) };
    expect(hoursProblems(HOURS_KEYS.hours, twice)).toEqual([
      { path: 'weekdays.1.weekday', code: 'day-twice' },
    ]);
  });

  it('are refused on special days as well, with a day that does not exist', () => {
    const why = { id: 'x', en: 'x' };
    const days = [
      { date: '2026-02-30', open: [], why },
      { date: '2026-11-24', open: [{ from: '10:00', to: '09:00' }], why },
      { date: '2026-11-24', open: [], why },
    ];
    expect(
      hoursProblems(HOURS_KEYS.specialDays, { days }).map(({ path, code }) => `${path} ${code}`),
    ).toEqual([
      'days.0.date special-day-impossible',
      'days.1.open.0.to range-backwards',
      'days.2.date day-twice',
    ]);
    expect(hoursProblems(HOURS_KEYS.hours, WEEK)).toEqual([]);
    expect(hoursProblems('queue.rules', {})).toEqual([]);
  });
});
