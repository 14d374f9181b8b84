import { addDays, type Day } from '../calendar/day.ts';
import { type Month, monthOf, monthsBetween } from '../calendar/month.ts';
import { checkEmail } from '../identity/email.ts';
import { checkPhone } from '../identity/phone.ts';
import { countTyped } from '../identity/typed-number.ts';
import type { FormProblem, FormWarning } from './form-problems.ts';
import { readDay, readMonth, readRupiah } from './typed-values.ts';

/** Notes what is wrong with one form while its boxes are read. */
export interface Findings {
  readonly problems: FormProblem[];
  readonly warnings: FormWarning[];
}

/** A box of the form: where it is and what was typed in it. */
export interface Box {
  readonly path: string;
  readonly typed: string;
}

/** The text without stray spaces; undefined for an empty box, which is no problem here. */
export function optionalText({ typed }: Box): string | undefined {
  const text = typed.trim().replace(/\s+/g, ' ');
  return text === '' ? undefined : text;
}

/** The text of a box that must not be empty. Undefined, here and below, when a problem was noted. */
export function text(box: Box, { problems }: Findings): string | undefined {
  const value = optionalText(box);
  if (value === undefined) problems.push({ path: box.path, code: 'required' });
  return value;
}

/** A person's name. */
export function personName(box: Box, findings: Findings): string | undefined {
  const name = text(box, findings);
  if (name === undefined || !/\d/.test(name)) return name;
  findings.problems.push({ path: box.path, code: 'name-has-digits' });
  return undefined;
}

/** One of the answers offered. */
export function choice<T extends string>(box: Box, answers: readonly T[], findings: Findings): T | undefined {
  const given = text(box, findings);
  if (given === undefined) return undefined;
  const answer = answers.find((candidate) => candidate === given.toLowerCase());
  if (answer === undefined) findings.problems.push({ path: box.path, code: 'choice-unknown' });
  return answer;
}

/** "yes" or "no". */
export function yesOrNo(box: Box, findings: Findings): boolean | undefined {
  const answer = choice(box, ['yes', 'no'], findings);
  return answer === undefined ? undefined : answer === 'yes';
}

/** A whole number from 1. */
export function count(box: Box, findings: Findings): number | undefined {
  const given = text(box, findings);
  if (given === undefined) return undefined;
  if (/^0*[1-9]\d{0,5}$/.test(given)) return Number(given);
  findings.problems.push({ path: box.path, code: 'count-shape' });
  return undefined;
}

/** Whole rupiah. */
export function rupiah(box: Box, findings: Findings): number | undefined {
  const given = text(box, findings);
  if (given === undefined) return undefined;
  const amount = readRupiah(given);
  if (amount.ok) return amount.value;
  findings.problems.push({ path: box.path, code: amount.error });
  return undefined;
}

/** A telephone number in its international form. */
export function phone(box: Box, findings: Findings): string | undefined {
  const given = text(box, findings);
  if (given === undefined) return undefined;
  const check = checkPhone(given);
  const facts = { typed: countTyped(given) };
  for (const code of check.problems) findings.problems.push({ path: box.path, code, facts });
  return check.value;
}

/** An e-mail address in small letters. */
export function email(box: Box, findings: Findings): string | undefined {
  const given = text(box, findings);
  if (given === undefined) return undefined;
  const check = checkEmail(given);
  for (const code of check.problems) findings.problems.push({ path: box.path, code });
  return check.value;
}

/** A day on which somebody starts to work; a two-digit year may lie up to a year ahead. */
export function startDay(box: Box, today: Day, findings: Findings): Day | undefined {
  const given = text(box, findings);
  if (given === undefined) return undefined;
  const day = readDay(given, addDays(today, 366));
  if (day.ok) return day.value;
  findings.problems.push({ path: box.path, code: day.error });
  return undefined;
}

/** The first month a contribution is paid for; a month more than a year away is asked about. */
export function firstMonth(box: Box, today: Day, findings: Findings): Month | undefined {
  const given = text(box, findings);
  if (given === undefined) return undefined;
  const month = readMonth(given);
  if (!month.ok) {
    findings.problems.push({ path: box.path, code: month.error });
    return undefined;
  }
  const away = Math.abs(monthsBetween(monthOf(today), month.value));
  if (away > 12) findings.warnings.push({ path: box.path, code: 'month-far-away' });
  return month.value;
}

/** The fields, if none of them is missing; a missing one has left a problem behind. */
export function allPresent<T extends object>(
  fields: T,
): { readonly [K in keyof T]: Exclude<T[K], undefined> } | undefined {
  if (Object.values(fields).includes(undefined)) return undefined;
  return fields as { [K in keyof T]: Exclude<T[K], undefined> };
}
