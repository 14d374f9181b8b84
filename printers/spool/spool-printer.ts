import type { PrinterRole } from '../../server/ports-printing.ts';
import type { PrinterProfile } from '../profiles/printer-profile.ts';
import type { Transport } from '../transports/transport.ts';

/** A printer as the spool needs it. */
export interface SpoolPrinter {
  readonly id: string;
  /** Printers with the same address are the same machine; the first one's transport and profile count. */
  readonly address: string;
  readonly profile: PrinterProfile;
  readonly transport: Transport;
}

/** Which printers there are, and which of them prints what. Every role names one of them. */
export interface PrinterArrangement {
  readonly printers: readonly SpoolPrinter[];
  /** Ids of printers. */
  readonly roles: Readonly<Record<PrinterRole, string>>;
}
