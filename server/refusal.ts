import type { FieldProblem, ProblemCode } from '../contract/problems.ts';

/** Why a use case did not do it: a code of the problem table and what else the caller should know. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  readonly ticket?: unknown;
}
