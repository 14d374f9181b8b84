import { type Dialogue, within } from '../status/dialogue.ts';
import { CLEAR_QUESTION, RECOVER_EMPTY } from '../status/questions.ts';

/**
 * Makes a printer of the TM class forget what it still holds of an earlier job, so that the next paper is not preceded
 * by the rest of that one. Waits so long for its word that it is done; one that does not know the command is told in
 * the older way, which has no answer.
 */
export async function clearTail(dialogue: Dialogue, patienceMs: number): Promise<void> {
  const cleared = await within(dialogue.ask(CLEAR_QUESTION, 'cleared'), patienceMs);
  if (cleared === null) dialogue.say(RECOVER_EMPTY);
}
