import type { PrinterFaultName } from '../../domain/print/stand-in-faults.ts';

/** A fault that waits for the paper under way: it strikes when that many more lines stand on paper. */
export interface FaultMoment {
  readonly afterLines: number;
}

/** The troubles of a virtual printer, and how they are put right again. */
export interface FaultSwitches {
  /** Those that hold now or wait for their moment, in the order of `PRINTER_FAULTS`. */
  faults(): readonly PrinterFaultName[];
  /** Those of them that still wait for their moment. */
  coming(): readonly PrinterFaultName[];
  /** At once, or at that moment. */
  provoke(fault: PrinterFaultName, moment?: FaultMoment): void;
  /** Paper loaded, cover closed, power back: the printer goes on as a real one does. Nothing where nothing is wrong. */
  mend(fault: PrinterFaultName): void;
}
