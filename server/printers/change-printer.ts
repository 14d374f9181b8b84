import type { Printer } from '../../contract/printers.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { knownPrinters, updatePrinter } from '../../db/printers.ts';
import type { ProfileName } from '../../domain/print/profile-facts.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { factsNamed } from '../../printers/profiles/profiles.ts';
import type { Language } from '../../words/phrase.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { checkPrinter } from './check-printer.ts';
import { parkedPrinter } from './park-now.ts';
import { printerView } from './printer-view.ts';

/** Gives a registered printer another name, address or kind. Another machine or kind has yet to be probed. */
export async function changePrinter(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'park' | 'spool'>,
  input: {
    id: string;
    name: string;
    address: string;
    profile: ProfileName;
    actor: string;
    language: Language;
  },
): Promise<Result<Printer, Refusal>> {
  await openOfficeDay(tx, deps);
  const printer = await parkedPrinter(tx, deps, input.id);
  if (printer === null) return err({ code: 'printer-not-found' });
  if (printer.origin !== 'registered') return err({ code: 'printer-fixed' });
  const checked = checkPrinter(input, input.language);
  if (!checked.ok) return checked;
  const { name, address } = checked.value;
  const others = (await knownPrinters(tx, deps.site)).filter(({ id }) => id !== printer.id);
  if (others.some((other) => other.address === address)) return err({ code: 'printer-known' });

  const isSame = address === printer.address && input.profile === printer.profile.name;
  const fresh = isSame ? {} : { profile: factsNamed(input.profile), probed: null };
  await updatePrinter(tx, printer.id, { name, address, ...fresh });
  const data = { address, profile: input.profile };
  recordEvent(tx, { kind: 'printer-changed', actor: input.actor, subject: printer.id, data });
  return ok(await printerView(tx, deps, printer.id));
}
