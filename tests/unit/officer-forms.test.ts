import { describe, expect, it } from 'vitest';
import type { IdentityCheck } from '../../contract/identity.ts';
import { boxLabel } from '../../officer-ui/berkas/box-label.ts';
import { emptyBpuForm, emptyPuForm, emptyWorker } from '../../officer-ui/berkas/empty-forms.ts';
import { pathsWithoutRow, withTextAt } from '../../officer-ui/berkas/form-paths.ts';
import { nikHints } from '../../officer-ui/berkas/nik-hints.ts';

const TODAY = '2026-11-23';
const NIK = '1276014107900001';
const CHECK: IdentityCheck = {
  valid: true,
  problems: [],
  warnings: [],
  birthDate: '1990-07-01',
  sex: 'female',
  region: { province: 'Sumatera Utara', regency: 'Kota Tebing Tinggi' },
};

const puWith = (...workers: Partial<ReturnType<typeof emptyWorker>>[]) => ({
  ...emptyPuForm(TODAY),
  workers: workers.map((worker) => ({ ...emptyWorker(), ...worker })),
});

describe('a path in a form', () => {
  it('changes one box and shares every other row', () => {
    const form = puWith({ name: 'Ani' }, { name: 'Budi' });
    const after = withTextAt(form, 'workers.1.nik', NIK);
    expect(after.workers[1]).toEqual({ ...form.workers[1], nik: NIK });
    expect(after.workers[0]).toBe(form.workers[0]);
    expect(form.workers[1]?.nik).toBe('');
  });

  it('moves what was said about later rows up when a row goes', () => {
    const said = new Map([
      ['companyName', 'a'],
      ['workers.0.nik', 'b'],
      ['workers.1.nik', 'c'],
      ['workers.2.nik', 'd'],
    ]);
    expect([...pathsWithoutRow(said, 'workers', 1)]).toEqual([
      ['companyName', 'a'],
      ['workers.0.nik', 'b'],
      ['workers.1.nik', 'd'],
    ]);
  });

  it('has a name that says which worker is meant', () => {
    expect(boxLabel('workers.1.nik', 'PU', 'id')).toBe('Tenaga kerja 2 – NIK');
    expect(boxLabel('npwp', 'PU', 'id')).toBe('NPWP perusahaan');
    expect(boxLabel('income', 'BPU', 'id')).toBe('Penghasilan sebulan');
  });
});

describe('what NIKs say about a form', () => {
  it('names birth date, sex and region under the box', () => {
    const { notes } = nikHints(puWith({ nik: NIK }), new Map([[NIK, CHECK]]), TODAY, 'id');
    expect(notes.get('workers.0.nik')).toBe('Menurut NIK: lahir 1 Juli 1990, perempuan, Kota Tebing Tinggi');
  });

  it('warns, and does not refuse, when another box contradicts the NIK', () => {
    const form = puWith({ nik: NIK, birthDate: '2/7/1990', sex: 'male' });
    const { warnings, errors } = nikHints(form, new Map([[NIK, CHECK]]), TODAY, 'id');
    expect(warnings.get('workers.0.birthDate')).toContain('1 Juli 1990');
    expect(warnings.get('workers.0.sex')).toContain('perempuan');
    expect(errors.size).toBe(0);
  });

  it('says nothing about boxes that agree', () => {
    const form = { ...emptyBpuForm(TODAY), nik: NIK, birthDate: '1-7-90', sex: 'female' };
    expect(nikHints(form, new Map([[NIK, CHECK]]), TODAY, 'id').warnings.size).toBe(0);
  });

  it('counts the figures of a NIK that is too short', () => {
    const short = '127601410790000';
    const wrong: IdentityCheck = { valid: false, problems: ['nik-length'], warnings: [] };
    const { errors } = nikHints(puWith({ nik: short }), new Map([[short, wrong]]), TODAY, 'id');
    expect(errors.get('workers.0.nik')).toBe('NIK harus 16 angka. Anda mengetik 15.');
  });

  it('points at the earlier line when a NIK stands in two', () => {
    const { errors } = nikHints(puWith({ nik: NIK }, {}, { nik: NIK }), new Map(), TODAY, 'id');
    expect([...errors.keys()]).toEqual(['workers.2.nik']);
    expect(errors.get('workers.2.nik')).toContain('tenaga kerja 1');
  });

  it('does not mind an owner who is also a worker', () => {
    const form = { ...puWith({ nik: NIK }), ownerNik: NIK };
    expect(nikHints(form, new Map(), TODAY, 'id').errors.size).toBe(0);
  });
});
