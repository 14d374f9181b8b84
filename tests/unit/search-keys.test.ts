import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNumber } from '../../domain/identity/mask.ts';
import {
  keysOfQuery,
  nameFits,
  paymentCodeKey,
  searchKeysOf,
  titleOf,
} from '../../domain/registration/search-keys.ts';
import { bpuForm, COMPANY, puForm, SITI, worker } from '../support/berkas-samples.ts';

describe('a masked number', () => {
  it('keeps its first and last four digits', () => {
    expect(maskNumber('1276014107900001')).toBe('1276••••••••0001');
  });

  it('hides at least half of itself, and all of itself when it is short', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,20}$/), (number) => {
        const masked = maskNumber(number);
        expect(masked).toHaveLength(number.length);
        const shown = masked.replaceAll('•', '').length;
        expect(shown === 0 || number.length >= 12).toBe(true);
      }),
    );
    expect(maskNumber('12345678901')).toBe('•'.repeat(11));
  });
});

describe('the title of a berkas', () => {
  it('is the person with the NIK, or the company with the NPWP of 16 digits', () => {
    expect(titleOf(bpuForm({ name: '  Siti   Contoh ' }))).toEqual({
      subject: 'Siti Contoh',
      identity: '1276••••••••0001',
    });
    expect(titleOf(puForm())).toEqual({ subject: COMPANY.name, identity: '0012••••••••1000' });
  });

  it('has no number while it is incomplete', () => {
    expect(titleOf(bpuForm({ nik: '12760141' })).identity).toBe('');
  });
});

describe('what a form is found by', () => {
  it('is every complete number in it, owner and workers too', () => {
    const form = puForm({ ownerNik: '12', workers: [worker(), worker({ nik: 'belum' })] });
    expect(searchKeysOf(form)).toEqual([
      { field: 'npwp', value: '0012345678901000' },
      { field: 'phone', value: '+62621555123' },
      { field: 'phone', value: '+6281370005678' },
      { field: 'nik', value: SITI.nik },
    ]);
  });

  it('is met by a query however either was written', () => {
    const written = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(written, written, (inForm, inQuery) => {
        const split = (digits: string, sign: string) => digits.replace(/(.{4})(?=.)/g, `$1${sign}`);
        const [key] = searchKeysOf(bpuForm({ nik: split(SITI.nik, inForm) }));
        expect(keysOfQuery(split(SITI.nik, inQuery))).toContainEqual(key);
      }),
    );
    expect(keysOfQuery('8888-1234')).toContainEqual(paymentCodeKey('88881234'));
  });

  it('is at most a payment code for a plain name: those of others may have letters alone', () => {
    expect(keysOfQuery('Siti')).toEqual([]);
    expect(keysOfQuery('Siti Contoh')).toEqual([{ field: 'payment-code', value: 'SITICONTOH' }]);
  });
});

describe('a name', () => {
  it.each([
    ['Siti Contoh Aminah', 'aminah SITI', true],
    ['PT. Maju Contoh', 'pt maju', true],
    ['CV Toko Jum’at Café', "jum'at cafe", true],
    ['Siti Nur`aini', 'nuraini', true],
    ['Siti Contoh Aminah', 'min', false],
    ['Siti Contoh Aminah', 'siti budi', false],
  ])('%s fits %s: %s', (subject, query, fits) => {
    expect(nameFits(subject, query)).toBe(fits);
  });
});
