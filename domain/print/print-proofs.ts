/**
 * How it is known that a paper came out, the surest first. `job-id`: the printer named the job after its last line
 * was on paper. `echo`: it answered after it had worked through everything before the question. `status`: it was well
 * before and after. `handed-over`: the way there has no way back. `person`: somebody looked.
 */
export const PRINT_PROOFS = ['job-id', 'echo', 'status', 'handed-over', 'person'] as const;

export type PrintProof = (typeof PRINT_PROOFS)[number];

/** How a printer itself can confirm; `none` where it says nothing. */
export const CONFIRMATIONS = ['job-id', 'echo', 'status', 'none'] as const;

export type Confirmation = (typeof CONFIRMATIONS)[number];
