/** Shares are whole parts of this number: every legal rate, down to 0,445 %, is then an integer (445). */
export const WHOLE = 100_000;

/**
 * The share of `amount` in whole rupiah, half a rupiah rounded up; `share` is in parts per 100,000.
 *
 * The only rounding in the house. No regulation says how contributions are rounded, so the office does what its
 * lists need: round once per worker, programme and payer, and add the rounded parts. A printed list then adds up
 * to its own total, and no part is more than half a rupiah from the exact value.
 * Integer arithmetic throughout: 0.1 + 0.2 has no place in an invoice.
 * @throws {RangeError} unless `amount` is a whole number >= 0 and `share` a whole number from 0 to 100,000.
 */
export function shareOf(amount: number, share: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not an amount: ${amount}`);
  if (!Number.isSafeInteger(share) || share < 0 || share > WHOLE)
    throw new RangeError(`not a share: ${share}`);
  const rest = amount % WHOLE;
  const wholes = (amount - rest) / WHOLE;
  return wholes * share + Math.floor((rest * share + WHOLE / 2) / WHOLE);
}

/** The sum of amounts in whole rupiah; not a safe integer when they do not fit, which the caller must look at. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
