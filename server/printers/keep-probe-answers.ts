import type { Printer } from '../../contract/printers.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { updatePrinter } from '../../db/printers.ts';
import { profileAfterProbe } from '../../domain/print/profile-after-probe.ts';
import type { ProbeAnswers } from '../../domain/print/profile-facts.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { factsNamed } from '../../printers/profiles/profiles.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { parkedPrinter } from './park-now.ts';
import { printerView } from './printer-view.ts';

/** Keeps what a person saw on the probe page; from the next paper on the printer is used accordingly. */
export async function keepProbeAnswers(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'park' | 'spool'>,
  input: { id: string; answers: ProbeAnswers; actor: string },
): Promise<Result<Printer, Refusal>> {
  const { id, answers, actor } = input;
  await openOfficeDay(tx, deps);
  const printer = await parkedPrinter(tx, deps, id);
  if (printer === null) return err({ code: 'printer-not-found' });
  const { probed } = printer;
  if (probed === null) return err({ code: 'probe-missing' });
  // From its kind, not from what an earlier probe made of it: what was wrong then may be right now.
  const profile = profileAfterProbe(factsNamed(printer.profile.name), probed.findings, answers);
  await updatePrinter(tx, id, { profile, probed: { ...probed, answers } });
  recordEvent(tx, { kind: 'printer-probed', actor, subject: id, data: { answers, profile } });
  return ok(await printerView(tx, deps, id));
}
