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

/** The states in which nothing would come out. `unknown` is not one: many printers never tell. */
export type PrinterFault = Exclude<PrinterState, 'ok' | 'paper-near-end' | 'unknown'>;

/** Whether a printer in this state would leave the paper unprinted. */
export function stopsPrinting(state: PrinterState): state is PrinterFault {
  return state !== 'ok' && state !== 'paper-near-end' && state !== 'unknown';
}

/** Whether this word is one of them. */
export function isPrinterState(word: string | undefined): word is PrinterState {
  return (PRINTER_STATES as readonly (string | undefined)[]).includes(word);
}

/** Why a paper did not come out, or may not have. */
export type PrintReason =
  | PrinterFault
  | 'no-answer'
  | 'connection-lost'
  | 'interrupted'
  /** What is to be on it cannot be read any more, or fits no paper. */
  | 'unprintable'
  /** Somebody took it over to print it from the browser. */
  | 'by-browser';

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
