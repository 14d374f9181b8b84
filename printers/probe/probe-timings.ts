/** How long a probe waits for what; all in ms. */
export interface ProbeTimings {
  /** For the answer to one question: a slow printer is not a mute one. */
  readonly answerMs: number;
  /** For the page to come out. */
  readonly pageMs: number;
}

/** For a real printer and somebody who stands before it. */
export const PROBE_TIMINGS: ProbeTimings = { answerMs: 2_000, pageMs: 15_000 };
