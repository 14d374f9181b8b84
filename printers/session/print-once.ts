import { stopsPrinting } from '../../domain/print/printer-states.ts';
import type { PrintOutcome } from '../../server/ports-printing.ts';
import { openDialogue } from '../status/dialogue.ts';
import { watchState } from '../status/state-watch.ts';
import { follow } from './follow.ts';
import { framed } from './framing.ts';
import { hearOut } from './hear-out.ts';
import { jobIdOf } from './job-id.ts';
import type { PrintAttempt, SessionDeps } from './print-attempt.ts';
import { stateBefore } from './state-before.ts';

/** Nothing is asked of a printer that cannot answer. */
const SILENT = { confirm: 'none', automaticStatus: false } as const;

/**
 * One attempt to print, over one connection that is closed at the end. Until the first byte of the job may leave,
 * every trouble is `not-sent`; after that only the printer's own word makes it `printed`, and the rest is `uncertain`.
 * Rejects only with what `freeze` rejects with; nothing was sent then.
 */
export async function printOnce(attempt: PrintAttempt, deps: SessionDeps): Promise<PrintOutcome> {
  const opened = await deps.transport.connect();
  if (!opened.ok) {
    deps.onState(opened.error);
    return { outcome: 'not-sent', reason: opened.error };
  }
  const connection = opened.value;
  try {
    const dialogue = openDialogue(connection);
    const watch = watchState(dialogue);
    const { confirm, automaticStatus } = attempt.profile;
    const talks = confirm !== 'none' && connection.twoWay;
    const doubt = { ...attempt, confirm };
    const before = talks ? await stateBefore(dialogue, watch, doubt, deps.timings) : 'unknown';
    deps.onState(before);
    if (stopsPrinting(before)) return { outcome: 'not-sent', reason: before };
    // One that only echoes is heard out before a paper alone: whoever just looks must not keep others waiting.
    if (talks && confirm === 'echo' && attempt.afterUncertain) await hearOut(dialogue, deps.timings);
    if (deps.halt.aborted) return { outcome: 'not-sent', reason: 'interrupted' };

    const framing = { jobId: jobIdOf(attempt.attemptId), ...(talks ? { confirm, automaticStatus } : SILENT) };
    const bytes = framed(attempt.bytes, framing);
    await attempt.freeze(bytes);
    return await follow({ bytes, framing, connection, dialogue, watch, before }, deps);
  } finally {
    await connection.close();
  }
}
