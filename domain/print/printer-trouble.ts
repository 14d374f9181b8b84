import type { PrinterState } from './printer-states.ts';

const TROUBLE: readonly PrinterState[] = ['paper-out', 'cover-open', 'offline', 'cutter'];

/** What needs a hand first stands first. */
const BY_URGENCY: readonly PrinterState[] = [
  'paper-out',
  'cover-open',
  'cutter',
  'offline',
  'busy',
  'paper-near-end',
  'unknown',
  'ok',
];

/** Whether a printer in this state gives no paper until somebody sees to it. */
export function inTrouble(printer: PrinterState): boolean {
  return TROUBLE.includes(printer);
}

/** The printer that needs a hand first; the first of them where several do alike. */
export function mostUrgent<P extends { readonly state: PrinterState }>(
  printers: readonly P[],
): P | undefined {
  const urgency = ({ state }: P) => BY_URGENCY.indexOf(state);
  return printers.toSorted((one, other) => urgency(one) - urgency(other))[0];
}
