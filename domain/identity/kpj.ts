import { bare, failed, type NumberCheck, passed } from './typed-number.ts';

export type KpjProblem = 'kpj-length' | 'kpj-characters';
export type KpjWarning = 'kpj-letters';
export type KpjCheck = NumberCheck<KpjProblem, KpjWarning>;

/** Checks the number of a member's card: 11 digits; cards of the Jamsostek years also had letters. No check digit. */
export function checkKpj(typed: string): KpjCheck {
  const kpj = bare(typed);
  if (!/^[0-9A-Z]*$/.test(kpj)) return failed('kpj-characters');
  if (kpj.length !== 11) return failed('kpj-length');
  return passed(kpj, /[A-Z]/.test(kpj) ? ['kpj-letters'] : []);
}
