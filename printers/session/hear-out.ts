import { createBell } from '../bell.ts';
import { type Dialogue, within } from '../status/dialogue.ts';
import { ECHO_QUESTION } from '../status/questions.ts';
import type { SessionTimings } from './timings.ts';

/** Whether everything the printer was sent before is out. */
export async function isWorkedThrough(dialogue: Dialogue, patienceMs: number): Promise<boolean> {
  return (await within(dialogue.ask(ECHO_QUESTION, 'echo'), patienceMs)) !== null;
}

/**
 * Waits until a printer owes no echo of an earlier paper: echoes have no name, and that one would be taken for the next
 * paper's. Whoever hears one may have heard an earlier paper's; the own one follows at once then. A printer that stays
 * silent is waited for no longer than `muteMs`.
 */
export async function hearOut(
  dialogue: Dialogue,
  { statusMs, muteMs }: Pick<SessionTimings, 'statusMs' | 'muteMs'>,
): Promise<void> {
  if (!(await isWorkedThrough(dialogue, muteMs))) return;
  const bell = createBell();
  let heard = 0;
  dialogue.listen(({ kind }) => {
    if (kind !== 'echo') return;
    heard += 1;
    bell.ring();
  });
  for (let before = -1; before !== heard; ) {
    before = heard;
    await bell.wait(statusMs);
  }
  dialogue.listen(() => {});
}
