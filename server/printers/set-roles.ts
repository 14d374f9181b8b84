import type { Printer } from '../../contract/printers.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { choosePrinter } from '../../db/printers.ts';
import { PRINTER_ROLES, virtualAddress } from '../../domain/print/printer-roles.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { PrinterRole } from '../ports-printing.ts';
import type { Refusal } from '../refusal.ts';
import { parkNow } from './park-now.ts';
import { listPrinters } from './printer-view.ts';

/**
 * Sets which printer prints which papers; null is the stand-in. A role that the environment fixed can only be named
 * with the printer it has.
 */
export async function setPrinterRoles(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'park' | 'spool'>,
  input: { roles: Readonly<Record<PrinterRole, string | null>>; actor: string },
): Promise<Result<Printer[], Refusal>> {
  const { site, park } = deps;
  await openOfficeDay(tx, deps);
  const { printers, roles } = await parkNow(tx, deps);
  for (const role of PRINTER_ROLES) {
    const wanted = input.roles[role];
    const printer = printers.find(({ id }) => id === wanted);
    if (wanted !== null && printer === undefined) return err({ code: 'printer-not-found' });
    if (park.environment[role] !== null) {
      if (wanted !== roles[role]) return err({ code: 'printer-fixed' });
      continue;
    }
    const isStandIn = printer?.address === virtualAddress(role);
    await choosePrinter(tx, site, role, isStandIn ? null : wanted);
  }
  const { roles: set } = await parkNow(tx, deps);
  recordEvent(tx, { kind: 'printer-roles-set', actor: input.actor, subject: site, data: { ...set } });
  return ok(await listPrinters(tx, deps));
}
