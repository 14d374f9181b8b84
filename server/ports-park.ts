import type { PrinterRole } from '../domain/print/printer-roles.ts';
import type { PrinterState } from '../domain/print/printer-states.ts';
import type { ProbeFindings } from '../domain/print/profile-facts.ts';
import type { Result } from '../domain/result.ts';

/** The printers as machines: what stands behind the rows of the registered ones. */
export interface PrinterPark {
  /** Addresses that are set where the server is started; null where none is. */
  readonly environment: Readonly<Record<PrinterRole, string | null>>;
  /** What is registered was changed and committed: papers go by it from the next one on. Never rejects. */
  rearrange(): Promise<void>;
  /**
   * Prints the probe page and finds out what the printer answers, while its line waits. A printer that answers
   * nothing is a finding; an err says why no page could be printed.
   */
  probe(printerId: string): Promise<Result<ProbeFindings, PrinterState>>;
}
