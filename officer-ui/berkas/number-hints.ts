import type { RawForm } from '../../contract/registration.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { checkNpwp } from '../../domain/identity/npwp.ts';
import { checkPhone } from '../../domain/identity/phone.ts';
import { countTyped } from '../../domain/identity/typed-number.ts';
import type { Language } from '../../words/phrase.ts';
import { sayProblem } from '../../words/problem-words.ts';
import { IDENTITY_PROBLEMS, type IdentityCode } from '../../words/problems-identity.ts';
import { textAt } from './form-paths.ts';
import type { Hints } from './nik-hints.ts';

interface Check {
  readonly problems: readonly IdentityCode[];
  readonly warnings: readonly IdentityCode[];
}

const PHONE_BOX = /(^|\.)(phone|contactPhone)$/;

/**
 * What is wrong or doubtful about the NPWP and telephone numbers in boxes the officer has left (`left`: the text each
 * was left with, by path). A box being corrected is left in peace.
 */
export function numberHints(
  form: RawForm,
  left: ReadonlyMap<string, string>,
  today: Day,
  language: Language,
): Pick<Hints, 'warnings' | 'errors'> {
  const warnings = new Map<string, string>();
  const errors = new Map<string, string>();
  for (const [path, text] of left) {
    const check = textAt(form, path) === text ? checkOf(path, text, today) : undefined;
    const facts = { typed: countTyped(text) };
    const say = (code: IdentityCode) => sayProblem(IDENTITY_PROBLEMS, { code, facts }, language);
    if (check?.problems.length) errors.set(path, check.problems.map(say).join(' '));
    else if (check?.warnings.length) warnings.set(path, check.warnings.map(say).join(' '));
  }
  return { warnings, errors };
}

function checkOf(path: string, text: string, today: Day): Check | undefined {
  if (text.trim() === '') return undefined;
  if (path === 'npwp') return checkNpwp(text, today);
  return PHONE_BOX.test(path) ? checkPhone(text) : undefined;
}
