import type { Printer } from '../../contract/printers.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { updatePrinter } from '../../db/printers.ts';
import type { ProbeFindings } from '../../domain/print/profile-facts.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { parkedPrinter } from './park-now.ts';
import { printerView } from './printer-view.ts';

/**
 * Keeps what a printer was found to answer. How it prints changes only with what a person saw on the page. A printer
 * that was given another address while it was asked is another machine.
 */
export async function keepProbe(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'park' | 'spool'>,
  input: { id: string; address: string; findings: ProbeFindings; actor: string },
): Promise<Result<Printer, Refusal>> {
  const { id, findings, actor } = input;
  await openOfficeDay(tx, deps);
  const printer = await parkedPrinter(tx, deps, id);
  if (printer === null || printer.address !== input.address) return err({ code: 'printer-not-found' });
  await updatePrinter(tx, id, { probed: { at: deps.clock.now(), findings, answers: null } });
  recordEvent(tx, { kind: 'printer-probed', actor, subject: id, data: { findings } });
  return ok(await printerView(tx, deps, id));
}
