import { PRINTER_ROLES, virtualAddress } from '../../domain/print/printer-roles.ts';
import type { VirtualPrinter } from '../../printers/virtual-printer/virtual-printer.ts';
import type { VirtualPrinterPanel } from '../demo-panel/virtual-printer-panel.ts';
import type { PrinterRole } from '../ports-printing.ts';
import type { StandIns } from './stand-ins.ts';

/** In the middle of a paper: its heading is out, the number or the amount is not. */
const MID_PAPER = { afterLines: 4 };

/** The panel for these stand-ins, which are known by their addresses. */
export function createStandInPanel(standIns: StandIns): VirtualPrinterPanel {
  function standInOf(role: PrinterRole): VirtualPrinter {
    const found = standIns.get(virtualAddress(role));
    if (found === undefined) throw new Error(`nothing stands in for the ${role} printer`);
    return found;
  }

  return {
    list: () =>
      PRINTER_ROLES.map((role) => {
        const standIn = standInOf(role);
        const troubles = { faults: [...standIn.faults()], coming: [...standIn.coming()] };
        return { role, state: standIn.state(), ...troubles };
      }),
    provoke({ role, fault, when }) {
      const standIn = standInOf(role);
      if (standIn.faults().includes(fault)) return;
      standIn.provoke(fault, when === 'mid-paper' ? MID_PAPER : undefined);
    },
    mend: ({ role, fault }) => standInOf(role).mend(fault),
  };
}
