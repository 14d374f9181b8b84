import { describe, expect, it } from 'vitest';
import { isDay } from '../../domain/calendar/day.ts';
import { isRiskGroup } from '../../domain/contribution/programmes.ts';
import { TARIFF_KEYS, tariffFrom } from '../../domain/contribution/tariff.ts';
import { BPU_TABLE } from '../../domain/tariff-data/bpu-table.ts';
import { HOLIDAYS_2026 } from '../../domain/tariff-data/holidays-2026.ts';
import { HOLIDAYS_2027 } from '../../domain/tariff-data/holidays-2027.ts';
import { JP_CAP } from '../../domain/tariff-data/jp-cap.ts';
import { RISK_GROUPS_SEED } from '../../domain/tariff-data/risk-groups.ts';
import { SEED_SETTINGS } from '../../domain/tariff-data/seed-settings.ts';

/** GDP growth of the year before, in parts per 10,000, for the caps from 2016 on. */
const GROWTH = [479, 502, 507, 517, 502, -207, 369, 531, 505, 503, 511];

describe('the seed', () => {
  it('has each row of a setting once, from a day that exists, as plain JSON', () => {
    const rows = SEED_SETTINGS.map((row) => `${row.key} ${row.effectiveFrom}`);
    expect(new Set(rows).size).toBe(rows.length);
    for (const row of SEED_SETTINGS) expect(isDay(row.effectiveFrom), row.key).toBe(true);
    expect(JSON.parse(JSON.stringify(SEED_SETTINGS))).toEqual(SEED_SETTINGS);
  });

  it('fills every table from the first month of the programmes, the minimum wage apart', () => {
    const tariff = tariffFrom(SEED_SETTINGS);
    for (const table of Object.keys(TARIFF_KEYS) as (keyof typeof TARIFF_KEYS)[]) {
      const first = tariff[table].map((row) => row.effectiveFrom).toSorted()[0];
      expect(first, table).toBe(table === 'umk' ? '2020-01-01' : '2015-07-01');
    }
  });

  it('holds no guess for a JP cap that is not announced yet', () => {
    expect(JP_CAP.at(-1)?.effectiveFrom).toBe('2026-03-01');
  });
});

describe('the JP cap', () => {
  it('is each year the last one times the growth, down to a full hundred', () => {
    const caps = JP_CAP.map((row) => row.value.cap);
    const grown = GROWTH.map(
      (growth, year) => Math.floor(((caps[year] ?? 0) * (10_000 + growth)) / 1_000_000) * 100,
    );
    expect(caps.slice(1)).toEqual(grown);
  });

  it('changes on the first of March', () => {
    expect(JP_CAP.slice(1).every((row) => row.effectiveFrom.endsWith('-03-01'))).toBe(true);
  });
});

describe('the BPU table', () => {
  const brackets = BPU_TABLE[0]?.value.brackets ?? [];

  it('has thirty brackets in steps of 200.000, 500.000 and 1.000.000', () => {
    expect(brackets).toHaveLength(30);
    const steps = brackets.slice(2).map((bracket, index) => bracket.from - (brackets[index + 1]?.from ?? 0));
    const runs = steps.filter((step, index) => step !== steps[index - 1]);
    expect(runs).toEqual([200_000, 500_000, 1_000_000]);
  });

  it('assumes an income inside each bracket', () => {
    brackets.forEach(({ from, assumed }, index) => {
      expect(assumed).toBeGreaterThan(from);
      expect(assumed).toBeLessThan(brackets[index + 1]?.from ?? Number.POSITIVE_INFINITY);
    });
  });
});

describe('the holidays', () => {
  const count = (days: readonly { kind: string }[], kind: string) =>
    days.filter((day) => day.kind === kind).length;

  it('are as many as the government decreed', () => {
    expect([count(HOLIDAYS_2026.days, 'national'), count(HOLIDAYS_2026.days, 'cuti-bersama')]).toEqual([
      17, 8,
    ]);
    expect([count(HOLIDAYS_2027.days, 'national'), count(HOLIDAYS_2027.days, 'cuti-bersama')]).toEqual([
      18, 8,
    ]);
  });

  it('are days of their year, each once and in order', () => {
    for (const [year, { days }] of [
      ['2026', HOLIDAYS_2026],
      ['2027', HOLIDAYS_2027],
    ] as const) {
      const dates = days.map((day) => day.date);
      expect(dates.every((date) => isDay(date) && date.startsWith(year))).toBe(true);
      expect([...new Set(dates)].toSorted()).toEqual(dates);
    }
  });
});

describe('the risk groups', () => {
  it('are five, and shops and livestock belong to the lowest', () => {
    const groups = RISK_GROUPS_SEED[0]?.value.groups ?? [];
    expect(groups.map(({ group }) => group).every(isRiskGroup)).toBe(true);
    expect(groups).toHaveLength(5);
    expect(groups[0]?.businesses).toHaveLength(23);
    expect(groups[0]?.businesses).toContain('Peternakan');
  });
});
