import { PRINTER_ROLES, virtualAddress } from '../../domain/print/printer-roles.ts';
import { TM_T82 } from '../../printers/profiles/profiles.ts';
import type { SealedPaperTray } from '../../printers/virtual-printer/paper-tray.ts';
import { createVirtualPrinter, type VirtualPrinter } from '../../printers/virtual-printer/virtual-printer.ts';

/** Virtual printers by their addresses. */
export type StandIns = ReadonlyMap<string, VirtualPrinter>;

/** The virtual printer of each role, by address. Their papers lie in the tray. */
export function createStandIns(tray: SealedPaperTray, report: (error: unknown) => void): StandIns {
  return new Map(
    PRINTER_ROLES.map((role) => {
      const deliver = (bytes: Uint8Array) => tray.put({ bytes, printer: role, profile: TM_T82.name });
      return [virtualAddress(role), createVirtualPrinter({ deliver, report })];
    }),
  );
}
