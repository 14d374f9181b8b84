import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { ProbeFindings } from '../../domain/print/profile-facts.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { PrinterPark } from '../../server/ports-park.ts';
import type { PrinterRole } from '../../server/ports-printing.ts';

/** A park without machines: notes what is asked of it, and finds what a test says. */
export class QuietPark implements PrinterPark {
  readonly environment: Readonly<Record<PrinterRole, string | null>>;
  /** What the next probes find. */
  found: Result<ProbeFindings, PrinterState> = ok({
    ...{ status: true, automaticStatus: true, echo: true, jobId: true },
    model: 'TM-T82III',
  });
  rearranged = 0;
  readonly probed: string[] = [];

  constructor(environment: Readonly<Record<PrinterRole, string | null>>) {
    this.environment = environment;
  }

  async rearrange(): Promise<void> {
    this.rearranged += 1;
  }

  async probe(printerId: string): Promise<Result<ProbeFindings, PrinterState>> {
    this.probed.push(printerId);
    return this.found;
  }
}
