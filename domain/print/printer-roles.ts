/** What a printer can be for: the numbers of the machine in the hall, the papers of the desk. */
export const PRINTER_ROLES = ['ticket', 'receipt'] as const;

export type PrinterRole = (typeof PRINTER_ROLES)[number];

/** Where a printer that is no machine stands in for one. */
const VIRTUAL = 'virtual://';

/** The address of the stand-in of a role. */
export function virtualAddress(role: PrinterRole): string {
  return `${VIRTUAL}${role}`;
}

/** Where a printer comes from: this program's own stand-in, the environment of the server, or the administrator. */
export function printerOrigin(
  address: string,
  environment: Readonly<Record<PrinterRole, string | null>>,
): 'virtual' | 'environment' | 'registered' {
  if (address.startsWith(VIRTUAL)) return 'virtual';
  return PRINTER_ROLES.some((role) => environment[role] === address) ? 'environment' : 'registered';
}

/**
 * The printer of each role: what the environment says is strongest, then what the administrator chose, then the
 * stand-in. `chosen` and the answer hold ids.
 * @throws when the printer of the environment, or the stand-in, is not among them.
 */
export function printersOfRoles(
  printers: readonly { readonly id: string; readonly address: string }[],
  chosen: Readonly<Partial<Record<PrinterRole, string>>>,
  environment: Readonly<Record<PrinterRole, string | null>>,
): Record<PrinterRole, string> {
  const printerOf = (role: PrinterRole): string => {
    const fixed = environment[role];
    const wanted = fixed === null ? printers.find(({ id }) => id === chosen[role]) : undefined;
    const address = fixed ?? virtualAddress(role);
    const found = wanted ?? printers.find((printer) => printer.address === address);
    if (found === undefined) throw new Error(`no printer is known at ${address}`);
    return found.id;
  };
  return { ticket: printerOf('ticket'), receipt: printerOf('receipt') };
}
