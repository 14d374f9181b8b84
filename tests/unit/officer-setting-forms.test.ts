import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../contract/setting-schemas.ts';
import type { Setting } from '../../contract/settings.ts';
import { HOLIDAYS_2026 } from '../../domain/tariff-data/holidays-2026.ts';
import { COUNTERS_FORM } from '../../officer-ui/settings/forms/counters-form.ts';
import { nextCounter, readCounters, writeCounters } from '../../officer-ui/settings/forms/counters-typed.ts';
import {
  holidaysBoxOf,
  readHolidays,
  writeHolidays,
} from '../../officer-ui/settings/forms/holidays-typed.ts';
import { HOURS_FORM } from '../../officer-ui/settings/forms/hours-form.ts';
import {
  hoursBoxOf,
  readHoursValue,
  withUsualHours,
  writeHours,
} from '../../officer-ui/settings/forms/hours-typed.ts';
import { QUOTAS_FORM } from '../../officer-ui/settings/forms/quotas-form.ts';
import { readQuotas, writeQuotas } from '../../officer-ui/settings/forms/quotas-typed.ts';
import { SPECIAL_DAYS_FORM } from '../../officer-ui/settings/forms/special-days-form.ts';
import {
  readSpecialDays,
  specialDaysBoxOf,
  writeSpecialDays,
} from '../../officer-ui/settings/forms/special-days-typed.ts';
import { nextRowAfter, rowsByTime } from '../../officer-ui/settings/rows-by-time.ts';
import { firstDay, serverMistakes } from '../../officer-ui/settings/setting-mistakes.ts';

const HOURS = {
  weekdays: [
    {
      weekday: 1,
      open: [
        { from: '08:00', to: '12:00' },
        { from: '13:00', to: '15:30' },
      ],
    },
    { weekday: 5, open: [{ from: '08:00', to: '11:30' }] },
  ],
  numbersBefore: 30,
  lastNumberBefore: 15,
  closedOnCutiBersama: true,
};

describe('the week’s hours', () => {
  it('are the same value after a walk through the boxes', () => {
    expect(writeHours(readHoursValue(HOURS))).toEqual({ ok: true, value: HOURS });
  });

  it('stand Monday first, a closed day empty', () => {
    const { days } = readHoursValue(HOURS);
    expect(days.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(days[0]?.open).toBe('08.00–12.00, 13.00–15.30');
    expect(days[1]?.open).toBe('');
  });

  it('are filled in as usual on request, and that can be saved', () => {
    const usual = writeHours(withUsualHours(readHoursValue({ ...HOURS, weekdays: [] })));
    expect(usual.ok && usual.value.weekdays.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5]);
    expect(usual.ok && usual.value.weekdays[4]?.open).toEqual([
      { from: '08:00', to: '11:30' },
      { from: '13:30', to: '15:30' },
    ]);
  });

  it('name every box that cannot be read, overlapping ranges with both', () => {
    const typed = readHoursValue(HOURS);
    const days = typed.days.with(1, { weekday: 2, open: '08.00–12.00, 11.00–15.00' });
    const written = writeHours({ ...typed, days, numbersBefore: 'setengah jam' });
    expect(!written.ok && written.error.map(({ path }) => path)).toEqual(['days.1.open', 'numbersBefore']);
    expect(!written.ok && written.error[0]?.words.id).toBe(
      '08.00–12.00 bertumpuk dengan 11.00–15.00. Perbaiki salah satunya.',
    );
  });

  it('are not taken without any hour, which would mean always open', () => {
    const typed = readHoursValue({ ...HOURS, weekdays: [] });
    expect(writeHours(typed)).toMatchObject({ ok: false, error: [{ path: 'days.0.open' }] });
  });

  it('know the box of what the server refuses, although closed days are not sent', () => {
    const typed = readHoursValue(HOURS);
    expect(hoursBoxOf('weekdays.1.open.0.from', typed)).toBe('days.4.open');
    expect(HOURS_FORM.nameOf('days.4.open', typed, 'id')).toBe('Jumat');
    const problem = {
      ...{ type: '', title: '', status: 422, code: 'invalid-setting' as const },
      errors: [{ path: 'value.weekdays.1.open.0.from', code: 'x', message: 'Salah.' }],
    };
    expect(serverMistakes(HOURS_FORM, typed, problem, 'id')).toEqual([
      { path: 'days.4.open', words: 'Salah.', message: 'Jumat: Salah.' },
    ]);
  });

  it('are told in lines, and never set is said as such', () => {
    expect(HOURS_FORM.lines(HOURS, 'id')).toContain('Selasa: tutup');
    expect(HOURS_FORM.lines({ ...HOURS, weekdays: [] }, 'id')[0]).toContain('dianggap buka terus');
  });
});

describe('days with hours of their own', () => {
  const VALUE = {
    days: [
      {
        date: '2026-12-24',
        open: [{ from: '08:00', to: '11:00' }],
        why: { id: 'Malam Natal', en: 'Christmas Eve' },
      },
      { date: '2026-12-31', open: [], why: { id: 'Tutup tahun', en: 'Tutup tahun' } },
    ],
  };

  it('are the same value after a walk through the boxes', () => {
    expect(writeSpecialDays(readSpecialDays(VALUE))).toEqual({ ok: true, value: VALUE });
  });

  it('are kept in the order of the calendar, and a refusal finds the line it is about', () => {
    const typed = { days: readSpecialDays(VALUE).days.toReversed() };
    expect(writeSpecialDays(typed)).toEqual({ ok: true, value: VALUE });
    expect(specialDaysBoxOf('days.0.open.0.from', typed)).toBe('days.1.open');
  });

  it('refuse a day twice, a day that is none and a missing why', () => {
    const [eve] = readSpecialDays(VALUE).days;
    if (!eve) throw new Error('no day');
    const written = writeSpecialDays({ days: [eve, eve, { ...eve, date: '31-2-2026', why: ' ' }] });
    expect(!written.ok && written.error.map(({ path }) => path)).toEqual([
      'days.1.date',
      'days.2.date',
      'days.2.why',
    ]);
  });

  it('say in their line when they are closed', () => {
    expect(SPECIAL_DAYS_FORM.lines(VALUE, 'id')).toEqual([
      '24 Desember 2026: 08.00–11.00 – Malam Natal',
      '31 Desember 2026: tutup sehari penuh – Tutup tahun',
    ]);
  });
});

describe('a year’s holidays', () => {
  it('are the same list after a walk through the boxes', () => {
    expect(writeHolidays(readHolidays(HOLIDAYS_2026))).toEqual({ ok: true, value: HOLIDAYS_2026 });
  });

  it('find the line of a refusal after sorting', () => {
    const typed = readHolidays(HOLIDAYS_2026);
    const reversed = { ...typed, days: typed.days.toReversed() };
    expect(holidaysBoxOf('days.0.name', reversed)).toBe(`days.${typed.days.length - 1}.name`);
    expect(holidaysBoxOf('source', typed)).toBe('source');
  });
});

describe('quotas', () => {
  it('are no limit where nothing is typed, and none where 0 is', () => {
    const value = { PU: null, BPU: 40, JHT: 0, INFO: null };
    expect(writeQuotas(readQuotas(value))).toEqual({ ok: true, value });
    expect(QUOTAS_FORM.lines(value, 'id')[0]).toBe('Perusahaan (PU): tanpa batas');
  });

  it('refuse what is no number', () => {
    expect(writeQuotas({ PU: '', BPU: '4,5', JHT: '10000', INFO: '7' })).toMatchObject({
      ok: false,
      error: [{ path: 'BPU' }, { path: 'JHT' }],
    });
  });
});

describe('counters', () => {
  const VALUE = {
    counters: [
      { number: 1, shown: { id: 'Loket BPJS', en: 'BPJS counter' }, spoken: 'loket BPJS' },
      {
        number: 2,
        shown: { id: 'Loket 2', en: 'Counter 2' },
        spoken: 'loket dua',
        services: ['JHT' as const, 'INFO' as const],
      },
    ],
  };

  it('are the same value after a walk through the boxes; all services is nothing said', () => {
    expect(writeCounters(readCounters(VALUE))).toEqual({ ok: true, value: VALUE });
  });

  it('begin a new one with the next free number and the name it has anyway', () => {
    expect(nextCounter(readCounters(VALUE))).toMatchObject({
      number: '3',
      shown: 'Loket 3',
      spoken: 'loket 3',
    });
  });

  it('refuse a number twice, a missing name and a counter for nothing', () => {
    const [first] = readCounters(VALUE).counters;
    if (!first) throw new Error('no counter');
    const written = writeCounters({ counters: [first, { ...first, spoken: '', services: '' }] });
    expect(!written.ok && written.error.map(({ path }) => path)).toEqual([
      'counters.1.number',
      'counters.1.spoken',
      'counters.1.services',
    ]);
  });

  it('find the box of every part', () => {
    expect(COUNTERS_FORM.boxOf('counters.0.shown.en', readCounters(VALUE))).toBe('counters.0.shownEn');
    expect(COUNTERS_FORM.boxOf('counters.0.services.1', readCounters(VALUE))).toBe('counters.0.services');
  });
});

describe('the rows of a setting', () => {
  const row = (effectiveFrom: string) => ({
    key: 'k',
    effectiveFrom,
    value: {},
    changedAt: '',
    changedBy: null,
  });
  const rows: Setting['rows'] = ['2027-02-01', '2027-01-01', '2026-11-23', '2026-01-01'].map(row);

  it('part into what holds, what is to come and what was', () => {
    const { inForce, coming, past } = rowsByTime(rows, '2026-11-23');
    expect(inForce?.effectiveFrom).toBe('2026-11-23');
    expect(coming.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2027-01-01', '2027-02-01']);
    expect(past.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2026-01-01']);
  });

  it('show until when a new value would hold', () => {
    expect(nextRowAfter(rows, '2026-12-01')?.effectiveFrom).toBe('2027-01-01');
    expect(nextRowAfter(rows, '2027-03-01')).toBeUndefined();
  });

  it('of the office begin today or later; rates may become known late', () => {
    expect(firstDay('22/11/2026', 'office.hours', '2026-11-23').ok).toBe(false);
    expect(firstDay('23/11/2026', 'office.hours', '2026-11-23')).toEqual({ ok: true, value: '2026-11-23' });
    expect(firstDay('1/1/2026', 'contribution.umk', '2026-11-23').ok).toBe(true);
    expect(firstDay('besok', 'office.hours', '2026-11-23').ok).toBe(false);
  });

  it('know every setting with a form of its own by a key that exists', () => {
    for (const key of [
      'office.hours',
      'office.special-days',
      'calendar.holidays',
      'queue.quotas',
      'office.counters',
    ]) {
      expect(Object.keys(SETTINGS)).toContain(key);
    }
  });
});
