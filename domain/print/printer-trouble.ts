import type { PrinterState } from './printer-states.ts';

const TROUBLE: readonly PrinterState[] = ['paper-out', 'cover-open', 'offline', 'cutter'];

/** Whether a printer in this state gives no paper until somebody sees to it. */
export function inTrouble(printer: PrinterState): boolean {
  return TROUBLE.includes(printer);
}
