/** A PIN is figures alone. */
export const PIN_PATTERN = '^[0-9]{4,8}$';

/**
 * Whether a PIN is among the first anybody would try: one figure, two that
 * alternate, the same half twice, a run up or down.
 */
export function isGuessablePin(pin: string): boolean {
  const figures = [...pin].map(Number);
  const steps = figures.slice(1).map((figure, at) => (figure - (figures[at] ?? 0) + 10) % 10);
  const sameStep = steps.every((step) => step === steps[0]);
  const alternates = figures.every((figure, at) => figure === figures[at % 2]);
  const half = pin.length / 2;
  const twice = Number.isInteger(half) && pin.slice(0, half) === pin.slice(half);
  return alternates || twice || (sameStep && [0, 1, 9].includes(steps[0] ?? 0));
}
