import type { PrintJob } from '../../contract/printing.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { testPageSlip } from '../../printers/slips/test-page.ts';
import { PROFILE_WORDS } from '../../words/printers.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { EnqueueDeps } from '../printing/enqueue-paper.ts';
import { putInLine } from '../printing/put-in-line.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { parkedPrinter } from './park-now.ts';

/** Puts a test page in line for just this printer, whether it has a task or not. */
export async function printTestPage(
  tx: Tx,
  deps: EnqueueDeps & Pick<Deps, 'park' | 'spool'>,
  { id, actor }: { id: string; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const { site, clock, ids } = deps;
  const day = await openOfficeDay(tx, deps);
  const printer = await parkedPrinter(tx, deps, id);
  if (printer === null) return err({ code: 'printer-not-found' });
  const { name, address, profile } = printer;
  const { agency, hall } = await officeSetting(tx, site, 'office.identity', day);
  const slip = testPageSlip(
    {
      ...{ letterhead: { agency, hall }, printerName: name, address, at: clock.now() },
      profile: PROFILE_WORDS[profile.name].id,
    },
    'id',
  );
  const [role] = printer.roles;
  const job = await putInLine(tx, deps, {
    ...{ key: `test-page:${ids.next()}:copy:0`, role: role ?? 'receipt', copy: 0, subject: id, about: name },
    ...{ year: yearOf(day), slip, actor },
    ...(role === undefined && { printer: id }),
  });
  return ok(job);
}
