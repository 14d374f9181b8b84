import type { EmailProblem } from '../identity/email.ts';
import type { NibProblem } from '../identity/nib.ts';
import type { NikProblem, NikWarning } from '../identity/nik.ts';
import type { NpwpProblem, NpwpWarning } from '../identity/npwp.ts';
import type { PhoneProblem } from '../identity/phone.ts';
import type { FieldProblem } from '../problem.ts';

/** What is wrong with a form itself, beyond the numbers written in it. */
export type RegistrationProblemCode =
  /** The box must be filled in. */
  | 'required'
  /** Not one of the answers offered. */
  | 'choice-unknown'
  | 'name-has-digits'
  | 'day-shape'
  | 'day-impossible'
  | 'day-in-future'
  | 'month-shape'
  | 'rupiah-shape'
  /** A wage of nothing. */
  | 'rupiah-zero'
  | 'count-shape'
  | 'workers-empty'
  /** The same NIK stands on an earlier line. */
  | 'nik-repeated'
  /** Neither NIB nor SIUP/SITU. */
  | 'licence-missing';

export type RegistrationWarningCode =
  | 'birth-date-differs-from-nik'
  | 'sex-differs-from-nik'
  /** More than a year away: perhaps a slip of the pen. */
  | 'month-far-away'
  /** Older than people who may join on their own account. */
  | 'age-over-limit';

export type FormProblem = FieldProblem<
  RegistrationProblemCode | NikProblem | NpwpProblem | NibProblem | PhoneProblem | EmailProblem
>;

export type FormWarning = FieldProblem<RegistrationWarningCode | NikWarning | NpwpWarning>;

/** A form that holds what it must, with what the officer should still look at. */
export interface Checked<Form> {
  readonly form: Form;
  readonly warnings: readonly FormWarning[];
}
