import type { PrintLedger, PrintOutcome, PrintTask } from '../../server/ports-printing.ts';
import { encodeSlip } from '../encode-slip.ts';
import type { PrintAttempt, SessionDeps } from '../session/print-attempt.ts';
import { printOnce } from '../session/print-once.ts';
import type { SpoolPrinter } from './spool-printer.ts';

/** What printing a task takes besides the printer; `report` hears of what was not expected. */
export interface PrintTaskDeps extends Omit<SessionDeps, 'transport'> {
  readonly ledger: Pick<PrintLedger, 'freeze'>;
  report(error: unknown): void;
}

/** Makes the paper for this printer and prints it once. Never rejects: trouble is an outcome, too. */
export async function printTask(
  task: PrintTask,
  { profile, transport }: SpoolPrinter,
  known: Pick<PrintAttempt, 'usuallyTells' | 'afterUncertain'>,
  { ledger, report, ...session }: PrintTaskDeps,
): Promise<PrintOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = encodeSlip(task.slip, profile, { copy: task.copy });
  } catch (error) {
    report(error);
    return { outcome: 'failed', reason: 'unprintable' };
  }
  let mayHaveLeft = false;
  const freeze = async (sent: Uint8Array) => {
    await ledger.freeze(task, sent);
    mayHaveLeft = true;
  };
  try {
    const attempt = { bytes, attemptId: task.attemptId, profile, ...known, freeze };
    return await printOnce(attempt, { ...session, transport });
  } catch (error) {
    report(error);
    return { outcome: mayHaveLeft ? 'uncertain' : 'not-sent', reason: 'interrupted' };
  }
}
