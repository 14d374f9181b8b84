import { chosenPrinters, knownPrinters, type PrinterRow } from '../../db/printers.ts';
import { PRINTER_ROLES, printerOrigin, printersOfRoles } from '../../domain/print/printer-roles.ts';
import type { Deps, Tx } from '../ports.ts';
import type { PrinterRole } from '../ports-printing.ts';

/** A printer with what follows from all the others. */
export interface ParkedPrinter extends PrinterRow {
  readonly origin: 'virtual' | 'environment' | 'registered';
  /** Which papers it prints now. */
  readonly roles: readonly PrinterRole[];
}

/** All printers, and ids of those that print now. */
export interface ParkNow {
  readonly printers: readonly ParkedPrinter[];
  readonly roles: Readonly<Record<PrinterRole, string>>;
}

type ParkFacts = Pick<Deps, 'site'> & { readonly park: Pick<Deps['park'], 'environment'> };

/** The printers as committed at this moment. */
export async function parkNow(tx: Tx, { site, park }: ParkFacts): Promise<ParkNow> {
  const { environment } = park;
  const rows = await knownPrinters(tx, site);
  const roles = printersOfRoles(rows, await chosenPrinters(tx, site), environment);
  const printers = rows.map((row) => ({
    ...row,
    origin: printerOrigin(row.address, environment),
    roles: PRINTER_ROLES.filter((role) => roles[role] === row.id),
  }));
  return { printers, roles };
}

/** One of them; null when it is not there, or not any more. */
export async function parkedPrinter(tx: Tx, deps: ParkFacts, id: string): Promise<ParkedPrinter | null> {
  const { printers } = await parkNow(tx, deps);
  return printers.find((printer) => printer.id === id) ?? null;
}
