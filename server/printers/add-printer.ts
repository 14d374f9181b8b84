import type { Printer } from '../../contract/printers.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { insertPrinter, knownPrinters } from '../../db/printers.ts';
import type { ProfileName } from '../../domain/print/profile-facts.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { factsNamed } from '../../printers/profiles/profiles.ts';
import type { Language } from '../../words/phrase.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { checkPrinter } from './check-printer.ts';
import { printerView } from './printer-view.ts';

/** Registers a printer; it prints nothing until a role or somebody's hand gives it papers. */
export async function addPrinter(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'ids' | 'park' | 'spool'>,
  input: { name: string; address: string; profile: ProfileName; actor: string; language: Language },
): Promise<Result<Printer, Refusal>> {
  const { site, clock, ids } = deps;
  await openOfficeDay(tx, deps);
  const checked = checkPrinter(input, input.language);
  if (!checked.ok) return checked;
  const { name, address } = checked.value;
  const known = await knownPrinters(tx, site);
  if (known.some((printer) => printer.address === address)) return err({ code: 'printer-known' });

  const id = ids.next();
  const profile = factsNamed(input.profile);
  await insertPrinter(tx, { id, site, name, address, profile, probed: null, addedAt: clock.now() });
  const data = { address, profile: profile.name };
  recordEvent(tx, { kind: 'printer-added', actor: input.actor, subject: id, data });
  return ok(await printerView(tx, deps, id));
}
