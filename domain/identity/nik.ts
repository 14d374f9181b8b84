import { ageOn, type Day, isDay } from '../calendar/day.ts';
import { type Region, type RegionProblem, type RegionWarning, regionOf } from './region-of.ts';
import { bare, type NumberCheck } from './typed-number.ts';

export type Sex = 'female' | 'male';

export type NikProblem =
  | 'nik-length'
  | 'nik-not-digits'
  | RegionProblem
  /** Digits 7 to 12 are no day that exists. */
  | 'nik-birth-date';

export type NikWarning =
  | RegionWarning
  /** The two digits of the year fit two centuries; the later one was taken. */
  | 'nik-century-unclear'
  | 'nik-serial-zero';

/** What a NIK says about itself; `birthDate`, `sex` and `region` as far as they can be read, even when invalid. */
export interface NikCheck extends NumberCheck<NikProblem, NikWarning> {
  readonly birthDate?: Day;
  readonly sex?: Sex;
  readonly region?: Region;
}

/** A year of birth that would make somebody older than this on `today` is not taken to be meant. */
const OLDEST = 110;

/** Women's day of birth is written 41 to 71. */
const FEMALE_OFFSET = 40;

/**
 * Checks a NIK as typed, spaces and punctuation allowed: PPKKCC DDMMYY SSSS, region by Kemendagri code of the first
 * issue, no check digit. Only that the number can exist, never that it belongs to the person.
 */
export function checkNik(typed: string, today: Day): NikCheck {
  const nik = bare(typed);
  if (!/^\d*$/.test(nik)) return { valid: false, problems: ['nik-not-digits'], warnings: [] };
  if (nik.length !== 16) return { valid: false, problems: ['nik-length'], warnings: [] };

  const problems: NikProblem[] = [];
  const { region, problem, warnings: regionWarnings } = regionOf(nik.slice(0, 6));
  if (problem !== undefined) problems.push(problem);
  const warnings: NikWarning[] = [...regionWarnings];

  const birth = readBirth(nik.slice(6, 12), today);
  if (birth === undefined) problems.push('nik-birth-date');
  if (birth?.centuryUnclear) warnings.push('nik-century-unclear');
  if (nik.endsWith('0000')) warnings.push('nik-serial-zero');

  const valid = problems.length === 0;
  const { birthDate, sex } = birth ?? {};
  return { valid, value: valid ? nik : undefined, problems, warnings, birthDate, sex, region };
}

interface Birth {
  readonly birthDate: Day;
  readonly sex: Sex;
  readonly centuryUnclear: boolean;
}

/** Reads DDMMYY; undefined when no century gives a day that exists, lies in the past and is within a human age. */
function readBirth(digits: string, today: Day): Birth | undefined {
  const written = Number(digits.slice(0, 2));
  const sex: Sex = written > FEMALE_OFFSET ? 'female' : 'male';
  const day = String(sex === 'female' ? written - FEMALE_OFFSET : written).padStart(2, '0');
  const possible = ['19', '20']
    .map((century) => `${century}${digits.slice(4)}-${digits.slice(2, 4)}-${day}`)
    .filter((date) => isDay(date) && date <= today && ageOn(date, today) <= OLDEST);
  const birthDate = possible.at(-1);
  return birthDate === undefined ? undefined : { birthDate, sex, centuryUnclear: possible.length > 1 };
}
