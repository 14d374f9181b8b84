/** How long a session waits for what; all in ms. */
export interface SessionTimings {
  /** For the answer to one status question. */
  readonly statusMs: number;
  /** Between two looks at the printer while it works. */
  readonly pollMs: number;
  /** For the confirmation, while the printer is well. */
  readonly silenceMs: number;
  /** The same for a printer that does not even tell its state. */
  readonly muteMs: number;
  /** For a person to put in paper or close the cover; the printer then goes on by itself. */
  readonly mendMs: number;
  /** A printer that confirms by its state alone must still be well this long after the last byte. */
  readonly settleMs: number;
}

/** For a real printer: a long receipt takes about 3 s, a change of paper some minutes. */
export const SESSION_TIMINGS: SessionTimings = {
  statusMs: 1_000,
  pollMs: 1_000,
  silenceMs: 60_000,
  muteMs: 5_000,
  mendMs: 600_000,
  settleMs: 1_500,
};
