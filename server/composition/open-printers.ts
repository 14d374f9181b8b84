import { join } from 'node:path';
import { err, ok, type Result } from '../../domain/result.ts';
import { createPaperMaker } from '../../printers/paper-maker.ts';
import { DEFAULT_PROFILE } from '../../printers/profiles/profiles.ts';
import { createSpool, type Spool } from '../../printers/spool/spool.ts';
import type { SpoolPrinter } from '../../printers/spool/spool-printer.ts';
import type { AgentWays } from '../../printers/transports/agent-switchboard.ts';
import { type AddressProblem, parsePrinterAddress } from '../../printers/transports/parse-address.ts';
import { transportTo } from '../../printers/transports/transport-to.ts';
import { createPaperTray } from '../../printers/virtual-printer/paper-tray.ts';
import { createVirtualPrinter } from '../../printers/virtual-printer/virtual-printer.ts';
import type { Deps, PaperMaker, PaperTray, PrinterRole, PrintLedger } from '../ports.ts';

export interface OpenedPrinters {
  readonly spool: Spool;
  readonly papers: PaperTray;
  readonly paperMaker: PaperMaker;
}

/**
 * The printers of the environment, or virtual ones whose papers lie in `papers/` of the data directory.
 * An `err` names the setting that is no address.
 */
export function openPrinters(
  deps: Pick<Deps, 'clock' | 'ids' | 'sealer' | 'log'> & { readonly agents: AgentWays },
  ledger: PrintLedger,
  options: { addresses: Readonly<Record<PrinterRole, string | null>>; dataDir: string },
): Result<OpenedPrinters, { role: PrinterRole; problem: AddressProblem }> {
  const { clock, log } = deps;
  const report = (error: unknown) => log.error('printing failed', error);
  const tray = createPaperTray({ ...deps, directory: join(options.dataDir, 'papers') });

  const printerFor = (role: PrinterRole): Result<SpoolPrinter, AddressProblem> => {
    const text = options.addresses[role];
    if (text === null) {
      const profile = DEFAULT_PROFILE;
      const deliver = (bytes: Uint8Array) => tray.put({ bytes, printer: role, profile: profile.name });
      const transport = createVirtualPrinter({ deliver, report });
      return ok({ id: role, address: `virtual://${role}`, profile, transport });
    }
    const place = parsePrinterAddress(text);
    if (!place.ok) return place;
    const { address, profile } = place.value;
    return ok({ id: role, address, profile, transport: transportTo(place.value, deps) });
  };

  const ticket = printerFor('ticket');
  if (!ticket.ok) return err({ role: 'ticket', problem: ticket.error });
  const receipt = printerFor('receipt');
  if (!receipt.ok) return err({ role: 'receipt', problem: receipt.error });
  const printers = { ticket: ticket.value, receipt: receipt.value };
  const spool = createSpool({ ledger, clock, report });
  spool.arrange({
    printers: [printers.ticket, printers.receipt],
    roles: { ticket: printers.ticket.id, receipt: printers.receipt.id },
  });
  return ok({ spool, papers: tray, paperMaker: createPaperMaker(({ role }) => printers[role].profile) });
}
