/** A one-time code is good for this long: the phone counts half minutes since 1970. */
export const TOTP_PERIOD_S = 30;
/** How many half minutes a code may be early or late. */
const WINDOW = 1;
/** How far phone and office may be apart when codes are set up: ten minutes. */
const FIRST_WINDOW = 20;

/** The half minute an instant lies in; ms since 1970. */
export function totpStep(now: number): number {
  return Math.floor(now / (TOTP_PERIOD_S * 1000));
}

/**
 * The half minutes whose codes are accepted now. A PC without Internet drifts away from the phone: `drift` is by how
 * many half minutes the phone was ahead when its last code was accepted (RFC 6238 section 6). Both that and no drift at
 * all are tried, because somebody may have set the PC's clock right meanwhile.
 */
export function acceptedSteps(now: number, drift: number): number[] {
  const step = totpStep(now);
  return [...new Set([...around(step + drift, WINDOW), ...around(step, WINDOW)])];
}

/** The half minutes whose codes confirm that a phone was set up. */
export function firstSteps(now: number): number[] {
  return around(totpStep(now), FIRST_WINDOW);
}

/**
 * Whether a code was used before. One that was used in a future which was none, before the clock was set back, keeps
 * nobody out.
 */
export function isStepUsed(step: number, last: number | null, accepted: readonly number[]): boolean {
  return last !== null && step <= last && last <= Math.max(...accepted);
}

/** From the middle outwards: the likeliest first. */
function around(step: number, window: number): number[] {
  const steps = [step];
  for (let off = 1; off <= window; off += 1) steps.push(step - off, step + off);
  return steps;
}
