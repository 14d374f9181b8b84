import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFrom } from '../../domain/calendar/working-calendar.ts';
import { computePu } from '../../domain/contribution/compute-pu.ts';
import type { Programme } from '../../domain/contribution/programmes.ts';
import type { PuInput } from '../../domain/contribution/pu-input.ts';
import { tariffFrom } from '../../domain/contribution/tariff.ts';
import { SEED_SETTINGS } from '../../domain/tariff-data/seed-settings.ts';

const tariff = tariffFrom(SEED_SETTINGS);
const calendar = calendarFrom(SEED_SETTINGS);

const business = (wages: readonly number[], more: Partial<PuInput> = {}): PuInput => ({
  month: '2026-11',
  riskGroup: 2,
  scale: 'menengah',
  workers: wages.map((wage) => ({ wage })),
  ...more,
});

function owed(input: PuInput) {
  const answer = computePu(input, tariff, calendar);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

function refused(input: PuInput) {
  const answer = computePu(input, tariff, calendar);
  if (answer.ok) throw new Error('was computed');
  return answer.error;
}

const wage = fc.integer({ min: 1, max: 100_000_000 });
const anyBusiness = fc.record({
  month: fc.constantFrom('2015-07', '2020-10', '2025-02', '2026-02', '2026-03', '2026-11', '2027-04'),
  riskGroup: fc.integer({ min: 1, max: 5 }),
  scale: fc.constantFrom('mikro' as const, 'kecil' as const, 'menengah' as const, 'besar' as const),
  labourIntensive: fc.boolean(),
  workers: fc.array(fc.record({ wage }), { minLength: 1, maxLength: 20 }),
});

describe('the contribution of wage earners', () => {
  it('is that of the official simulation: restaurant, wage 1.000.000, all programmes', () => {
    expect(owed(business([1_000_000]))).toMatchObject({
      programmes: {
        JKK: 5_400,
        JKM: 3_000,
        JHT: { employer: 37_000, worker: 20_000 },
        JP: { employer: 20_000, worker: 10_000 },
      },
      employer: 65_400,
      worker: 30_000,
      total: 95_400,
    });
  });

  it.each([
    [10_000_000, 370_000, 200_000],
    [6_000_000, 222_000, 120_000],
    [15_000_000, 555_000, 300_000],
  ])('takes JHT from the whole wage of %i', (amount, employer, worker) => {
    expect(owed(business([amount])).programmes.JHT).toEqual({ employer, worker });
  });

  it.each([
    ['2026-02', 210_948, 105_474],
    ['2026-03', 221_726, 110_863],
  ])('takes JP from the wage up to the cap of %s', (month, employer, worker) => {
    expect(owed(business([15_000_000], { month })).programmes.JP).toEqual({ employer, worker });
  });

  it.each([
    ['2015-07', 7_000_000],
    ['2016-02', 7_000_000],
    ['2024-02', 9_559_600],
    ['2024-03', 10_042_300],
    ['2026-02', 10_547_400],
    ['2026-03', 11_086_300],
    ['2027-02', 11_086_300],
  ])('knows the JP cap of %s', (month, cap) => {
    expect(owed(business([15_000_000], { month })).workers[0]?.jpBasis).toBe(cap);
  });

  it.each([
    [1, 2_400],
    [2, 5_400],
    [3, 8_900],
    [4, 12_700],
    [5, 17_400],
  ])('takes JKK by risk group %i', (riskGroup, jkk) => {
    expect(owed(business([1_000_000], { riskGroup })).programmes.JKK).toBe(jkk);
  });

  it('holds the programmes the scale obliges to when none are named', () => {
    expect(owed(business([5_000_000], { scale: 'mikro' })).worker).toBe(0);
    const small = owed(business([5_000_000], { scale: 'kecil' })).programmes;
    expect(small.JHT.worker).toBe(100_000);
    expect(small.JP).toEqual({ employer: 0, worker: 0 });
    expect(owed(business([5_000_000], { scale: 'besar' })).programmes.JP.worker).toBe(50_000);
  });

  it('holds a voluntary programme of a micro business, named in any order', () => {
    const programmes: Programme[] = ['JHT', 'JKM', 'JKK'];
    expect(owed(business([5_000_000], { scale: 'mikro', programmes })).programmes.JHT.employer).toBe(185_000);
  });

  it('halves JKK for labour-intensive industry only when asked and only in its window', () => {
    const jkk = (month: string, labourIntensive: boolean) =>
      owed(business([1_000_000], { month, riskGroup: 3, labourIntensive }));
    expect(jkk('2025-01', true).programmes.JKK).toBe(8_900);
    expect(jkk('2025-02', true).programmes.JKK).toBe(4_450);
    expect(jkk('2025-02', false).programmes.JKK).toBe(8_900);
    expect(jkk('2025-08', true).warnings).toContain('to-verify');
    expect(jkk('2026-02', true).programmes.JKK).toBe(8_900);
    expect(jkk('2026-02', true).warnings).toContain('jkk-discount-not-in-force');
  });
});

describe('every contribution of wage earners', () => {
  it('is the sum of its parts, by worker and by programme', () => {
    fc.assert(
      fc.property(anyBusiness, (input) => {
        const { employer, worker, total, programmes, workers } = owed(input);
        const { JKK, JKM, JHT, JP } = programmes;
        expect(JKK + JKM + JHT.employer + JP.employer).toBe(employer);
        expect(JHT.worker + JP.worker).toBe(worker);
        expect(employer + worker).toBe(total);
        expect(workers.reduce((sum, each) => sum + each.total, 0)).toBe(total);
        expect(workers.map((each) => each.wage)).toEqual(input.workers.map((each) => each.wage));
      }),
    );
  });

  it('never falls when a wage rises', () => {
    fc.assert(
      fc.property(anyBusiness, wage, (input, raise) => {
        const raised = input.workers.map((each) => ({ wage: each.wage + raise }));
        expect(owed({ ...input, workers: raised }).total).toBeGreaterThanOrEqual(owed(input).total);
      }),
    );
  });

  it('does not touch anything but JKK when JKK is reduced', () => {
    fc.assert(
      fc.property(anyBusiness, (input) => {
        const full = owed({ ...input, labourIntensive: false }).programmes;
        const reduced = owed({ ...input, labourIntensive: true }).programmes;
        expect({ ...reduced, JKK: 0 }).toEqual({ ...full, JKK: 0 });
        expect(reduced.JKK).toBeLessThanOrEqual(full.JKK);
      }),
    );
  });
});

describe('a warning about a PU contribution', () => {
  it('is not given for an ordinary wage in an ordinary month', () => {
    expect(owed(business([3_229_957])).warnings).toEqual([]);
  });

  it('says that a wage is below the minimum wage, and whose', () => {
    const { warnings, workers } = owed(business([3_229_956, 3_229_957]));
    expect(warnings).toEqual(['wage-below-umk']);
    expect(workers.map((worker) => worker.belowUmk)).toEqual([true, false]);
  });

  it('says that the minimum wage of the year is not on file', () => {
    expect(owed(business([9_000_000], { month: '2027-01' })).warnings).toContain('umk-unknown');
    expect(owed(business([9_000_000], { month: '2019-12' })).warnings).toContain('umk-unknown');
    expect(owed(business([9_000_000], { month: '2026-12' })).warnings).not.toContain('umk-unknown');
  });

  it('says from March on that this year’s JP cap is missing, where JP is paid', () => {
    const warnings = (month: string, more: Partial<PuInput> = {}) =>
      owed(business([9_000_000], { month, ...more })).warnings;
    expect(warnings('2027-02')).not.toContain('tariff-not-updated');
    expect(warnings('2027-03')).toContain('tariff-not-updated');
    expect(warnings('2027-03', { scale: 'kecil' })).not.toContain('tariff-not-updated');
  });

  it('stops once the administrator has entered this year’s cap', () => {
    const updated = tariffFrom([
      ...SEED_SETTINGS,
      { key: 'contribution.jp-cap', effectiveFrom: '2027-03-01', value: { cap: 11_500_000 } },
    ]);
    const answer = computePu(business([20_000_000], { month: '2027-03' }), updated, calendar);
    expect(answer.ok && answer.value.workers[0]?.jpBasis).toBe(11_500_000);
    expect(answer.ok && answer.value.warnings).not.toContain('tariff-not-updated');
  });

  it('says that a cap was read in one place only', () => {
    expect(owed(business([9_000_000], { month: '2019-06' })).warnings).toContain('to-verify');
    expect(owed(business([9_000_000], { month: '2019-06', scale: 'kecil' })).warnings).not.toContain(
      'to-verify',
    );
  });
});

describe('a PU contribution is refused', () => {
  it('for a month before the programmes began', () => {
    expect(refused(business([1], { month: '2015-06' }))).toEqual([
      { path: 'month', code: 'month-before-tariff' },
    ]);
  });

  it('when a programme the scale obliges to is left out, and names it', () => {
    expect(refused(business([1_000_000], { programmes: ['JKK', 'JHT'] }))).toEqual([
      { path: 'programmes', code: 'programme-required', facts: { programmes: 'JKM, JP' } },
    ]);
  });

  it('for every field that is wrong at once, each by its path', () => {
    const input = business([0, 1.5, 2_000_000, Number.MAX_SAFE_INTEGER + 1], {
      month: '2026-13',
      riskGroup: 6,
    });
    expect(refused(input).map((problem) => problem.path)).toEqual([
      'month',
      'riskGroup',
      'workers.0.wage',
      'workers.1.wage',
      'workers.3.wage',
    ]);
    expect(refused(business([]))).toEqual([{ path: 'workers', code: 'workers-empty' }]);
  });

  it('when the sum can no longer be exact', () => {
    const wages = Array.from({ length: 20 }, () => Number.MAX_SAFE_INTEGER);
    expect(refused(business(wages))).toEqual([{ path: 'workers', code: 'amount-too-large' }]);
  });
});
