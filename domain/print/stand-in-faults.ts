/** What can be made to go wrong with a stand-in for a printer, each by its name. */
export const PRINTER_FAULTS = [
  'paper-out',
  'near-end',
  'cover-open',
  /** The blade stops at the next cut, and the printer with it, until its buffer is cleared or the power goes. */
  'cutter-jammed',
  /** Every conversation ends at once; what the printer has already taken it still prints. */
  'connection-reset',
  /** Prints, and confirms nothing. */
  'mute',
  /** Prints and confirms, and never says how it is. */
  'silent',
  /** Another host holds it: takes a connection and does not serve it. */
  'busy',
  /** Takes a connection and no byte from it. */
  'never-reads',
  /** Loses its buffer, the rest of the paper and every conversation, and cannot be reached until the power is back. */
  'power-cut',
  'slow',
] as const;

export type PrinterFaultName = (typeof PRINTER_FAULTS)[number];
