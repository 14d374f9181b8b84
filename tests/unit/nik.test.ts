import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNik } from '../../domain/identity/nik.ts';
import { PROVINCES } from '../../domain/identity/regions.ts';
import { HISTORIC_REGENCIES } from '../../domain/identity/regions-historic.ts';

const TODAY = '2026-11-23';
const check = (nik: string) => checkNik(nik, TODAY);

const codes = Object.entries(PROVINCES).flatMap(([province, { regencies }]) =>
  regencies
    .split(',')
    .map((entry) => ({ code: province + entry.trim().slice(0, 2), name: entry.trim().slice(3) })),
);

describe('a NIK', () => {
  it('tells birth date, sex and region of a woman from Tebing Tinggi', () => {
    expect(check('1276014107900001')).toEqual({
      valid: true,
      value: '1276014107900001',
      problems: [],
      warnings: [],
      birthDate: '1990-07-01',
      sex: 'female',
      region: { province: 'Sumatera Utara', regency: 'Kota Tebing Tinggi', district: 'Padang Hulu' },
    });
  });

  it('tells the same of a man from elsewhere, whose district is not on file', () => {
    expect(check('3204110609970001')).toMatchObject({
      valid: true,
      birthDate: '1997-09-06',
      sex: 'male',
      region: { province: 'Jawa Barat', regency: 'Kabupaten Bandung' },
      warnings: [],
    });
  });

  it('goes by the codes of Kemendagri, not of BPS', () => {
    expect(check('1276016512900002').region?.regency).toBe('Kota Tebing Tinggi');
    expect(check('1274016512900002').region?.regency).toBe('Kota Tanjung Balai');
    expect(check('1275016512900002').region?.regency).toBe('Kota Binjai');
  });

  it('is read through spaces, dots and dashes', () => {
    for (const typed of [
      ' 1276.0141.0790.0001 ',
      '1276-0141-0790-0001',
      '12 76 01 41 07 90 00 01',
      '１２７６014107900001',
    ]) {
      expect(check(typed).value, typed).toBe('1276014107900001');
    }
  });

  it.each([
    ['31710117084500', 'nik-length'],
    ['127601410790000', 'nik-length'],
    ['', 'nik-length'],
    ['12760165129000AB', 'nik-not-digits'],
    ['1276O14107900001', 'nik-not-digits'],
    ['9971011708450001', 'nik-province-unknown'],
    ['1299011708900001', 'nik-regency-unknown'],
    ['1276013002900001', 'nik-birth-date'],
    ['1276017002900001', 'nik-birth-date'],
    ['1276010013900001', 'nik-birth-date'],
    ['1276014007900001', 'nik-birth-date'],
    ['1276017207900001', 'nik-birth-date'],
    ['1276013101000001', undefined],
  ])('%s has the problem %s', (nik, problem) => {
    const { valid, problems, value } = check(nik);
    expect(problems).toEqual(problem === undefined ? [] : [problem]);
    expect(valid).toBe(problem === undefined);
    expect(value === undefined).toBe(!valid);
  });

  it('names every problem at once', () => {
    expect(check('9971013002900001').problems).toEqual(['nik-province-unknown', 'nik-birth-date']);
  });

  it('belongs to the century that makes its owner a living person', () => {
    expect(check('1276011302000001').birthDate).toBe('2000-02-13');
    expect(check('3171012902001234').birthDate).toBe('2000-02-29');
    expect(check('1276012411260001').birthDate).toBe('1926-11-24');
    expect(check('1276012411260001').warnings).toEqual([]);
  });

  it('may belong to two centuries, which is said', () => {
    expect(check('1276012311260001')).toMatchObject({
      valid: true,
      birthDate: '2026-11-23',
      warnings: ['nik-century-unclear'],
    });
  });

  it('only warns about a district that is not on file', () => {
    const { valid, warnings, region } = check('1276094107900001');
    expect(valid).toBe(true);
    expect(warnings).toEqual(['nik-district-unknown']);
    expect(region).toEqual({ province: 'Sumatera Utara', regency: 'Kota Tebing Tinggi' });
    expect(check('3204004107900001').warnings).toEqual(['nik-district-unknown']);
  });

  it('only warns about the serial 0000', () => {
    expect(check('1276014107900000')).toMatchObject({ valid: true, warnings: ['nik-serial-zero'] });
  });

  it('keeps the code of a region that was divided since, under today’s name', () => {
    expect(check('9101014107900001')).toMatchObject({
      valid: true,
      warnings: ['nik-region-historic'],
      region: { province: 'Papua Selatan', regency: 'Kabupaten Merauke' },
    });
    expect(check('6473014107900001').region).toEqual({
      province: 'Kalimantan Utara',
      regency: 'Kota Tarakan',
    });
  });

  it('never makes the check fail, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 64, unit: 'binary' }), (typed) => {
        const { valid, problems } = check(typed);
        expect(valid).toBe(problems.length === 0);
      }),
    );
  });

  it('of any region, day and sex is read back as it was made', () => {
    const birth = fc.integer({ min: 0, max: 29_000 }).map((days) => {
      return new Date(Date.UTC(1930, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(fc.constantFrom(...codes), birth, fc.boolean(), (region, date, female) => {
        const [year = '', month = '', day = ''] = date.split('-');
        const written = String(Number(day) + (female ? 40 : 0)).padStart(2, '0');
        const answer = check(`${region.code}01${written}${month}${year.slice(2)}0001`);
        expect(answer).toMatchObject({ valid: true, birthDate: date, sex: female ? 'female' : 'male' });
        expect(answer.region?.regency).toMatch(new RegExp(`^(Kabupaten|Kota) ${region.name}$`));
      }),
    );
  });
});

describe('the table of regions', () => {
  it('has 38 provinces and 514 regencies, each code once', () => {
    expect(Object.keys(PROVINCES)).toHaveLength(38);
    expect(codes).toHaveLength(514);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(514);
    for (const { code, name } of codes) expect(`${code} ${name}`).toMatch(/^\d{4} [A-Z][A-Za-z ]+$/);
  });

  it('has 416 kabupaten and 98 kota', () => {
    const cities = codes.filter(({ code }) => Number(code.slice(2)) > 70);
    expect(cities).toHaveLength(98);
  });

  it('maps no code of today to another, and every old one to one of today', () => {
    const today = new Set(codes.map(({ code }) => code));
    for (const [old, now] of Object.entries(HISTORIC_REGENCIES)) {
      expect(today.has(old), old).toBe(false);
      expect(today.has(now), now).toBe(true);
    }
    expect(new Set(Object.values(HISTORIC_REGENCIES)).size).toBe(Object.keys(HISTORIC_REGENCIES).length);
  });
});
