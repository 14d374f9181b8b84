import type { FieldProblem } from '../problem.ts';

/** Why no contribution can be computed. */
export type ContributionProblemCode =
  | 'month-invalid'
  /** No rate is on file for so early a month. */
  | 'month-before-tariff'
  | 'risk-group-unknown'
  | 'scale-unknown'
  /** The scale obliges the business to a programme that was left out. */
  | 'programme-required'
  | 'workers-empty'
  /** Not a whole number of rupiah above zero. */
  | 'wage-invalid'
  /** Not a whole number of rupiah from zero. */
  | 'income-invalid'
  | 'months-out-of-range'
  /** The sum is larger than can be computed exactly. */
  | 'amount-too-large';

export type ContributionProblem = FieldProblem<ContributionProblemCode>;

/** What the officer should look at before she relies on a computed contribution. */
export type ContributionWarning =
  /** A value that was used still needs the branch office's word. */
  | 'to-verify'
  /** The yearly value that this month needs is not on file; last year's was used. */
  | 'tariff-not-updated'
  | 'wage-below-umk'
  /** This year's minimum wage is not on file. */
  | 'umk-unknown'
  /** No reduction for labour-intensive industry is in force in this month. */
  | 'jkk-discount-not-in-force'
  /** The payment channels seldom offer this number of months. */
  | 'bpu-months-unusual'
  /** The holidays of the due date's year are not on file. */
  | 'calendar-missing'
  /** The due date would be another if cuti bersama were treated the other way. */
  | 'due-date-cuti-bersama';
