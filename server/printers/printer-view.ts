import type { Printer } from '../../contract/printers.ts';
import { papersInLine } from '../../db/printers.ts';
import { PRINTER_ROLES } from '../../domain/print/printer-roles.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import { type ParkedPrinter, parkNow } from './park-now.ts';

type ViewDeps = Pick<Deps, 'site' | 'park' | 'spool'>;

/** Every printer with its state and what waits for it; in the order of their tasks, spare ones last. */
export async function listPrinters(tx: Tx, deps: ViewDeps): Promise<Printer[]> {
  const { printers } = await parkNow(tx, deps);
  const waitingFor = await countWaiting(tx, deps);
  const states = new Map(deps.spool.printers().map(({ id, state }) => [id, state]));
  return printers
    .toSorted((a, b) => taskOf(a) - taskOf(b))
    .map((printer) => {
      const fixedRoles = printer.roles.filter((role) => deps.park.environment[role] !== null);
      const state = states.get(printer.id) ?? 'unknown';
      return { ...viewOf(printer, state, waitingFor(printer)), ...(fixedRoles.length > 0 && { fixedRoles }) };
    });
}

/** One of them. @throws when it is not there. */
export async function printerView(tx: Tx, deps: ViewDeps, id: string): Promise<Printer> {
  const printer = (await listPrinters(tx, deps)).find((candidate) => candidate.id === id);
  if (printer === undefined) throw new Error('a printer that was just written is not there');
  return printer;
}

function taskOf({ roles: [first] }: ParkedPrinter): number {
  return first === undefined ? PRINTER_ROLES.length : PRINTER_ROLES.indexOf(first);
}

/** Papers that were moved to it, and those of its roles that were moved nowhere. */
async function countWaiting(tx: Tx, { site }: Pick<Deps, 'site'>): Promise<(of: ParkedPrinter) => number> {
  const lines = await papersInLine(tx, site);
  return ({ id, roles }) =>
    lines
      .filter(({ printerId, role }) => (printerId === null ? roles.includes(role) : printerId === id))
      .reduce((sum, { papers }) => sum + papers, 0);
}

function viewOf(printer: ParkedPrinter, state: Printer['state'], waiting: number): Printer {
  const { id, name, address, roles, origin, profile, probed } = printer;
  const { paperMm, columns, cutter, qr, barcode, confirm, automaticStatus } = profile;
  return {
    ...{ id, name, address, roles: [...roles], origin, state, waiting },
    profile: { name: profile.name, paperMm, columns, cutter, qr, barcode, confirm, automaticStatus },
    ...(probed && {
      probed: { at: isoTime(probed.at), findings: probed.findings, answered: probed.answers !== null },
    }),
  };
}
