import { describe, expect, it } from 'vitest';
import { emptyPuForm } from '../../officer-ui/berkas/empty-forms.ts';
import { textAt } from '../../officer-ui/berkas/form-paths.ts';
import { numberHints } from '../../officer-ui/berkas/number-hints.ts';
import { OnceMore } from '../../officer-ui/berkas/once-more.ts';
import { TypedForm } from '../../officer-ui/berkas/typed-form.ts';

const TODAY = '2026-11-23';
const typedForm = () => new TypedForm(emptyPuForm(TODAY), () => {});

describe('work that is asked for again', () => {
  it('runs once more after it ended, however often it was asked for', async () => {
    const ends: (() => void)[] = [];
    const work = new OnceMore(() => new Promise((resolve) => ends.push(resolve)));
    const first = work.ask();
    await work.ask();
    await work.ask();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await expect.poll(() => ends.length).toBe(2);
    ends[1]?.();
    await first;
    expect(ends).toHaveLength(2);
  });

  it('can be asked for again after it failed', async () => {
    let runs = 0;
    const work = new OnceMore(async () => {
      runs += 1;
      if (runs === 1) throw new Error('no paper');
    });
    await expect(work.ask()).rejects.toThrow('no paper');
    await work.ask();
    expect(runs).toBe(2);
  });
});

describe('numbers in boxes that were left', () => {
  const form = { ...emptyPuForm(TODAY), npwp: '0131216609100', phone: '0621 321000', contactPhone: '12' };

  it('are said to be wrong, and why', () => {
    const left = new Map([
      ['npwp', form.npwp],
      ['phone', form.phone],
      ['contactPhone', form.contactPhone],
    ]);
    const { errors } = numberHints(form, left, TODAY, 'id');
    expect(errors.get('npwp')).toBe('NPWP harus 15 atau 16 angka. Anda mengetik 13.');
    expect(errors.has('phone')).toBe(false);
    expect(errors.get('contactPhone')).toContain('diawali 08');
  });

  it('are left in peace while they are being corrected or still empty', () => {
    const left = new Map([
      ['npwp', '013'],
      ['workers.0.phone', ''],
    ]);
    expect(numberHints(form, left, TODAY, 'id').errors.size).toBe(0);
  });

  it('ask for a second look at an NPWP whose check digit does not fit', () => {
    const odd = { ...form, npwp: '01.312.166.1-091.000' };
    const { warnings, errors } = numberHints(odd, new Map([['npwp', odd.npwp]]), TODAY, 'id');
    expect(warnings.get('npwp')).toContain('Angka periksa');
    expect(errors.size).toBe(0);
  });
});

describe('a form being typed in', () => {
  it('finds the text of a box by its path, and none where there is no box', () => {
    const form = { ...emptyPuForm(TODAY), companyName: 'CV Maju' };
    expect(textAt(form, 'companyName')).toBe('CV Maju');
    expect(textAt(form, 'workers.0.name')).toBe('');
    expect(textAt(form, 'workers.7.name')).toBeUndefined();
  });

  it('drops what the server said of a box once that box is changed', () => {
    const typed = typedForm();
    typed.answered({
      errors: new Map([
        ['companyName', 'Wajib diisi.'],
        ['npwp', 'Wajib diisi.'],
      ]),
    });
    typed.type('companyName', 'C');
    const said = typed.said(TODAY, 'id');
    expect([said.error('companyName'), said.error('npwp')]).toEqual(['', 'Wajib diisi.']);
  });

  it('asks for a NIK once only', () => {
    const typed = typedForm();
    expect(typed.leave('ownerNik', '1276014107900001')).toBe('1276014107900001');
    typed.know('1276014107900001', { valid: true, problems: [], warnings: [] });
    expect(typed.leave('workers.0.nik', '1276014107900001')).toBeUndefined();
    expect(typed.leave('companyName', '1276014107900001')).toBeUndefined();
  });

  it('brings a removed worker back to the same line', () => {
    const typed = typedForm();
    typed.type('workers.0.name', 'Ani');
    typed.addWorker();
    typed.type('workers.1.name', 'Budi');
    typed.removeWorker(0);
    typed.restoreWorker();
    const { form } = typed;
    expect('workers' in form ? form.workers.map(({ name }) => name) : []).toEqual(['Ani', 'Budi']);
    expect(typed.removed).toBeUndefined();
  });
});
