/** How a printer can be, in the words of the board. */
export const PRINTER_STATES = [
  'ok',
  'paper-near-end',
  'paper-out',
  'cover-open',
  'cutter',
  'offline',
  'busy',
  'unknown',
] as const;

export type PrinterState = (typeof PRINTER_STATES)[number];

/** What can become of a paper. */
export const PRINT_JOB_STATES = [
  'queued',
  'sending',
  'printed',
  'uncertain',
  'failed',
  'expired',
  'cancelled',
] as const;

export type PrintJobState = (typeof PRINT_JOB_STATES)[number];
