const SHOWN = 4;

/**
 * A number that a list may show: "1276014107900001" as "1276••••••••0001". One too short to keep most of itself
 * hidden is hidden whole.
 */
export function maskNumber(number: string): string {
  const hidden = number.length - 2 * SHOWN;
  if (hidden < SHOWN) return '•'.repeat(number.length);
  return `${number.slice(0, SHOWN)}${'•'.repeat(hidden)}${number.slice(-SHOWN)}`;
}
