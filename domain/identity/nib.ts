import { bare, failed, type NumberCheck, passed } from './typed-number.ts';

export type NibProblem = 'nib-length' | 'nib-not-digits';
export type NibCheck = NumberCheck<NibProblem>;

/** Checks a Nomor Induk Berusaha: 13 digits, no check digit (PP 5/2021). */
export function checkNib(typed: string): NibCheck {
  const nib = bare(typed);
  if (!/^\d*$/.test(nib)) return failed('nib-not-digits');
  return nib.length === 13 ? passed(nib) : failed('nib-length');
}
