import type { FieldProblem, ProblemCode } from '../contract/problems.ts';

/** Why a use case did not do it: a code of the problem table and what else the caller should know. */
export interface Refusal {
  readonly code: ProblemCode;
  /** What the code's own words do not say; in both languages where people read it. */
  readonly detail?: string | { readonly id: string; readonly en: string };
  readonly errors?: readonly FieldProblem[];
  readonly ticket?: unknown;
  /** Id of the visit file that is masked. */
  readonly berkas?: string;
}
