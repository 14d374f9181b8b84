import type { PrinterProfile } from '../profiles/printer-profile.ts';
import type { Transport } from '../transports/transport.ts';

/** A printer as the spool needs it. */
export interface SpoolPrinter {
  /** Roles with the same address mean the same machine; the first one's transport and profile count. */
  readonly address: string;
  readonly profile: PrinterProfile;
  readonly transport: Transport;
}
