import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import { PRINTER_FAULTS, type PrinterFaultName } from '../../domain/print/stand-in-faults.ts';

/** What holds for a while, and what follows from it inside the machine. */
export type PrinterMark =
  | Exclude<PrinterFaultName, 'connection-reset'>
  /** The jammed blade has met a cut. */
  | 'blade-stopped'
  /** The paper cannot be put away. */
  | 'tray-refuses'
  /** Somebody put it offline. */
  | 'away';

/** States somebody can bring a printer into; not to know is up to who asks. */
export type SettableState = Exclude<PrinterState, 'unknown'>;

/** Which states a mark shows as, the first one first. */
const SHOWS_AS: readonly (readonly [PrinterMark, PrinterState])[] = [
  ['power-cut', 'offline'],
  ['cover-open', 'cover-open'],
  ['paper-out', 'paper-out'],
  ['tray-refuses', 'paper-out'],
  ['blade-stopped', 'cutter'],
  ['away', 'offline'],
  ['near-end', 'paper-near-end'],
];

/** How a printer is. */
export interface PrinterCondition {
  /** As its own sensors have it: a printer does not know that another host holds it. */
  sensed(): PrinterState;
  /** As a host has it. */
  state(): PrinterState;
  /** Whether nothing is printed now. */
  stops(): boolean;
  has(mark: PrinterMark): boolean;
  set(mark: PrinterMark, holds: boolean): void;
  faults(): readonly PrinterFaultName[];
}

/** A printer that is well. `changed` is called after each change of a mark. */
export function createCondition(changed: () => void): PrinterCondition {
  const marks = new Set<PrinterMark>();
  const sensed = () => SHOWS_AS.find(([mark]) => marks.has(mark))?.[1] ?? 'ok';
  return {
    sensed,
    state: () => (marks.has('busy') && !marks.has('power-cut') ? 'busy' : sensed()),
    stops: () => stopsPrinting(sensed()),
    has: (mark) => marks.has(mark),
    set(mark, holds) {
      if (marks.has(mark) === holds) return;
      if (holds) marks.add(mark);
      else marks.delete(mark);
      changed();
    },
    faults: () => PRINTER_FAULTS.filter((fault) => fault !== 'connection-reset' && marks.has(fault)),
  };
}
