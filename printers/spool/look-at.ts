import type { PrinterState } from '../../domain/print/printer-states.ts';
import { type Doubt, stateBefore } from '../session/state-before.ts';
import type { SessionTimings } from '../session/timings.ts';
import { openDialogue } from '../status/dialogue.ts';
import { watchState } from '../status/state-watch.ts';
import type { SpoolPrinter } from './spool-printer.ts';

/** Connects and asks how the printer is, without printing. One that tells nothing is `unknown` once it is reached. */
export async function lookAt(
  { transport, profile }: SpoolPrinter,
  known: Pick<Doubt, 'usuallyTells' | 'afterUncertain'>,
  timings: Pick<SessionTimings, 'statusMs' | 'muteMs'>,
): Promise<PrinterState> {
  const opened = await transport.connect();
  if (!opened.ok) return opened.error;
  const connection = opened.value;
  try {
    const { confirm } = profile;
    if (confirm === 'none') return 'unknown';
    const dialogue = openDialogue(connection);
    return await stateBefore(dialogue, watchState(dialogue), { confirm, ...known }, timings);
  } finally {
    await connection.close();
  }
}
