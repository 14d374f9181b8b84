import { recordEvent } from '../../db/open-tx.ts';
import { insertPrinter, knownPrinters, updatePrinter } from '../../db/printers.ts';
import { virtualAddress } from '../../domain/print/printer-roles.ts';
import type { ProfileFacts } from '../../domain/print/profile-facts.ts';
import { factsOf, TM_T82 } from '../../printers/profiles/profiles.ts';
import { FIRST_PRINTER_NAMES } from '../../words/printers.ts';
import type { Deps, Tx } from '../ports.ts';
import type { PrinterRole } from '../ports-printing.ts';

/** A printer named where the server is started. */
export interface EnvironmentPrinter {
  readonly address: string;
  readonly profile: ProfileFacts;
}

type FirstDeps = Pick<Deps, 'site' | 'clock' | 'ids'>;

/** Makes at every start what always has a row: the stand-ins, and the printers of the environment. */
export async function makeFirstPrinters(
  tx: Tx,
  deps: FirstDeps,
  environment: Readonly<Record<PrinterRole, EnvironmentPrinter | null>>,
): Promise<void> {
  const virtual = factsOf(TM_T82);
  const { ticket, receipt } = environment;
  const isOne = ticket !== null && ticket.address === receipt?.address;
  const { virtualTicket, virtualReceipt, ...names } = FIRST_PRINTER_NAMES;
  await makePrinter(tx, deps, virtualTicket, { address: virtualAddress('ticket'), profile: virtual });
  await makePrinter(tx, deps, virtualReceipt, { address: virtualAddress('receipt'), profile: virtual });
  if (ticket !== null) await makePrinter(tx, deps, isOne ? names.both : names.ticket, ticket);
  if (receipt !== null && !isOne) await makePrinter(tx, deps, names.receipt, receipt);
}

/** A new row, or the kind as it is said now: what a probe found out about the same kind is stronger. */
async function makePrinter(
  tx: Tx,
  { site, clock, ids }: FirstDeps,
  name: string,
  { address, profile }: EnvironmentPrinter,
): Promise<void> {
  const known = (await knownPrinters(tx, site)).find((printer) => printer.address === address);
  const about = { actor: 'system', data: { address, profile: profile.name } };
  if (known === undefined) {
    const id = ids.next();
    await insertPrinter(tx, { id, site, name, address, profile, probed: null, addedAt: clock.now() });
    recordEvent(tx, { kind: 'printer-added', subject: id, ...about });
    return;
  }
  const isSameKind = known.profile.name === profile.name;
  if (isSameKind && known.probed !== null) return;
  await updatePrinter(tx, known.id, { profile, probed: null });
  if (!isSameKind) recordEvent(tx, { kind: 'printer-changed', subject: known.id, ...about });
}
