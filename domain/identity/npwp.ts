import type { Day } from '../calendar/day.ts';
import { checkNik } from './nik.ts';
import { bare, failed, type NumberCheck, passed } from './typed-number.ts';

export type NpwpProblem =
  | 'npwp-length'
  | 'npwp-not-digits'
  /** All zeros: written where somebody has none. */
  | 'npwp-zeros';

export type NpwpWarning =
  /** The Luhn digit does not fit; numbers given out since 2024 need not have one. */
  | 'npwp-check-digit'
  /** Sixteen digits without a leading 0 should be a person's NIK, and these are not. */
  | 'npwp-not-nik';

export type NpwpCheck = NumberCheck<NpwpProblem, NpwpWarning>;

/**
 * Checks an NPWP as typed: 15 digits, or 16 since PMK 112/2022 (a person's NIK, or 0 before the old 15).
 * `value` is always the form with 16 digits.
 */
export function checkNpwp(typed: string, today: Day): NpwpCheck {
  const digits = bare(typed);
  if (!/^\d*$/.test(digits)) return failed('npwp-not-digits');
  if (digits.length !== 15 && digits.length !== 16) return failed('npwp-length');
  if (/^0+$/.test(digits)) return failed('npwp-zeros');

  const value = digits.padStart(16, '0');
  if (value.startsWith('0')) {
    // The check digit is the ninth of the old number; the 0 in front changes no Luhn sum.
    return passed(value, luhnHolds(value.slice(0, 10)) ? [] : ['npwp-check-digit']);
  }
  return passed(value, checkNik(value, today).valid ? [] : ['npwp-not-nik']);
}

function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighted = place % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
