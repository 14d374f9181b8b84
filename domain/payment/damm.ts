/**
 * Damm's quasigroup of order 10 (H. M. Damm, 2004): totally anti-symmetric, so that a check digit taken from it
 * betrays every single wrong digit and every swap of two neighbours.
 */
const TABLE = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/** The digit that, put behind `digits`, makes `dammHolds` true. */
export function dammDigit(digits: string): string {
  let interim = '0';
  for (const digit of digits) interim = TABLE[Number(interim)]?.[Number(digit)] ?? '0';
  return interim;
}

/** Whether the last digit is the check digit of those before it. */
export function dammHolds(digits: string): boolean {
  return dammDigit(digits) === '0';
}
