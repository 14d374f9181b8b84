import type { Series } from './services.ts';

/** Numbers are padded so that "A-007" reads as a ticket and not as a count. */
const MIN_DIGITS = 3;

/** What the citizen reads on paper, screen and TV: "A-001"; after "A-999" comes "A-1000". */
export function ticketNumber(series: Series, serial: number): string {
  return `${series}-${String(serial).padStart(MIN_DIGITS, '0')}`;
}
