/** What a sentence about a problem needs to know. Counts, limits and names of things, never a person's data. */
export interface ProblemFacts {
  /** How many digits or characters were typed. */
  readonly typed?: number;
  readonly limit?: number;
  /** Names of programmes, as in "JHT, JP". */
  readonly programmes?: string;
  /** A line of a list, from 1. */
  readonly line?: number;
}

/** Something wrong or doubtful in one field. */
export interface FieldProblem<Code extends string> {
  /** Where, from the top of the input: "workers.0.nik". */
  readonly path: string;
  readonly code: Code;
  readonly facts?: ProblemFacts;
}
