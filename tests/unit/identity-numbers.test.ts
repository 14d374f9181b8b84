import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../domain/identity/email.ts';
import { checkKpj } from '../../domain/identity/kpj.ts';
import { checkNib } from '../../domain/identity/nib.ts';
import { checkNpp } from '../../domain/identity/npp.ts';
import { checkNpwp } from '../../domain/identity/npwp.ts';
import { checkPhone } from '../../domain/identity/phone.ts';

const npwp = (typed: string) => checkNpwp(typed, '2026-11-23');

describe('an NPWP', () => {
  it.each([
    ['01.312.166.0-091.000', '0013121660091000'],
    ['02.183.241.5-000.000', '0021832415000000'],
    ['09.254.294.3-407.000', '0092542943407000'],
    ['016090524017000', '0016090524017000'],
    ['0013121660091000', '0013121660091000'],
  ])('%s is valid without a doubt', (typed, value) => {
    expect(npwp(typed)).toEqual({ valid: true, value, problems: [], warnings: [] });
  });

  it('of a person is the NIK', () => {
    expect(npwp('1276014107900001')).toMatchObject({ valid: true, warnings: [] });
    expect(npwp('1000000000123456')).toMatchObject({ valid: true, warnings: ['npwp-not-nik'] });
  });

  it('with a wrong check digit is doubted, not refused', () => {
    expect(npwp('216090524017001')).toMatchObject({ valid: true, warnings: ['npwp-check-digit'] });
  });

  it('betrays any single wrong digit among its first nine', () => {
    const digits = '013121660091000';
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const wrong = (Number(digits[place]) + shift) % 10;
        const typed = digits.slice(0, place) + wrong + digits.slice(place + 1);
        expect(npwp(typed).warnings).toEqual(['npwp-check-digit']);
      }),
    );
  });

  it.each([
    ['12345678', 'npwp-length'],
    ['01.312.166.0-091.00', 'npwp-length'],
    ['01.312.166.0-091.0000000', 'npwp-length'],
    ['01.312.166.O-091.000', 'npwp-not-digits'],
    ['00.000.000.0-000.000', 'npwp-zeros'],
  ])('%s has the problem %s', (typed, problem) => {
    expect(npwp(typed)).toEqual({ valid: false, problems: [problem], warnings: [] });
  });
});

describe('a KPJ number', () => {
  it('has eleven digits, or letters too on old cards', () => {
    expect(checkKpj('1702 6123 456')).toEqual({
      valid: true,
      value: '17026123456',
      problems: [],
      warnings: [],
    });
    expect(checkKpj('09j12345678')).toMatchObject({ value: '09J12345678', warnings: ['kpj-letters'] });
    expect(checkKpj('1702612345').problems).toEqual(['kpj-length']);
    expect(checkKpj('1702612345é').problems).toEqual(['kpj-characters']);
  });
});

describe('a NIB', () => {
  it('has thirteen digits', () => {
    expect(checkNib('9120 0012 34567').value).toBe('9120001234567');
    expect(checkNib('912000123456').problems).toEqual(['nib-length']);
    expect(checkNib('912000123456A').problems).toEqual(['nib-not-digits']);
  });
});

describe('an NPP', () => {
  it('is any six to twelve letters and digits', () => {
    expect(checkNpp('jj-061234').value).toBe('JJ061234');
    expect(checkNpp('12345').problems).toEqual(['npp-length']);
    expect(checkNpp('1234567890123').problems).toEqual(['npp-length']);
    expect(checkNpp('123456+').problems).toEqual(['npp-characters']);
  });
});

describe('a telephone number', () => {
  it.each([
    ['0821-7774-8150', '+6282177748150', 'mobile'],
    ['6282177748150', '+6282177748150', 'mobile'],
    ['+62 821 7774 8150', '+6282177748150', 'mobile'],
    ['+62 (0)821 7774 8150', '+6282177748150', 'mobile'],
    ['(0621) 328101', '+62621328101', 'landline'],
    ['021-5551234', '+62215551234', 'landline'],
  ])('%s is stored as %s', (typed, value, kind) => {
    expect(checkPhone(typed)).toEqual({ valid: true, value, kind, problems: [], warnings: [] });
  });

  it.each([
    ['0821777', 'phone-length'],
    ['08217774815099', 'phone-length'],
    ['82177748150', 'phone-prefix'],
    ['+60123456789', 'phone-prefix'],
    ['0121234567', 'phone-prefix'],
    ['0821-7774-815O', 'phone-not-digits'],
    ['', 'phone-not-digits'],
  ])('%s has the problem %s', (typed, problem) => {
    expect(checkPhone(typed)).toEqual({ valid: false, problems: [problem], warnings: [] });
  });

  it('once stored is stored the same again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\+62|62|0)(8\d{8,11}|[2-79]\d{7,10})$/), (typed) => {
        const { value = '' } = checkPhone(typed);
        expect(checkPhone(value).value).toBe(value);
        expect(value).toMatch(/^\+62[2-9]\d+$/);
      }),
    );
  });
});

describe('an e-mail address', () => {
  it('is kept in small letters and without spaces around it', () => {
    expect(checkEmail(' Siti.Aminah@Contoh.CO.ID ').value).toBe('siti.aminah@contoh.co.id');
  });

  it.each([
    'siti',
    'siti@',
    '@contoh.id',
    'siti@contoh',
    'siti aminah@contoh.id',
    'a@b@c.id',
    'a@b..id',
    'a,b@c.id',
  ])('%s is none', (typed) => {
    expect(checkEmail(typed)).toEqual({ valid: false, problems: ['email-shape'], warnings: [] });
  });

  it('is refused when no mail server would carry it', () => {
    expect(checkEmail(`${'a'.repeat(250)}@b.id`).problems).toEqual(['email-too-long']);
  });
});
