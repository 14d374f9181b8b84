import type { ProbeFindings } from '../../domain/print/profile-facts.ts';
import { jobIdOf } from '../session/job-id.ts';
import type { PrinterAnswer } from '../status/answers.ts';
import { type AnswerOf, type Dialogue, within } from '../status/dialogue.ts';
import {
  AUTOMATIC_OFF,
  AUTOMATIC_ON,
  ECHO_QUESTION,
  jobIdQuestion,
  NAME_QUESTION,
  statusQuestion,
} from '../status/questions.ts';

const PROBE_ID = jobIdOf('probe');
const LONGEST_MODEL = 80;

/**
 * What an idle printer answers, which has just answered DLE EOT. One question after the other: when one stays without
 * an answer, DLE EOT shows whether the printer does not know it or has stopped talking; then nothing more is asked.
 */
export async function askEverything(dialogue: Dialogue, answerMs: number): Promise<ProbeFindings> {
  let isMute = false;

  async function answered<Kind extends PrinterAnswer['kind']>(
    question: Uint8Array,
    kind: Kind,
    fits?: (answer: AnswerOf<Kind>) => boolean,
  ): Promise<AnswerOf<Kind> | null> {
    if (isMute) return null;
    const answer = await within(dialogue.ask(question, kind, fits), answerMs);
    if (answer === null)
      isMute = (await within(dialogue.ask(statusQuestion(1), 'status'), answerMs)) === null;
    return answer;
  }

  const name = await answered(NAME_QUESTION, 'name');
  const echo = await answered(ECHO_QUESTION, 'echo');
  const jobId = await answered(jobIdQuestion(PROBE_ID), 'job-id', ({ id }) => id === PROBE_ID);
  const automatic = await answered(AUTOMATIC_ON, 'automatic');
  // A command, not a question: also for one that has stopped talking.
  dialogue.say(AUTOMATIC_OFF);
  return {
    status: true,
    automaticStatus: automatic !== null,
    echo: echo !== null,
    jobId: jobId !== null,
    model: name === null ? null : plain(name.name),
  };
}

/** What can be shown of a name; null when nothing is left. */
function plain(name: string): string | null {
  const shown = name
    .replace(/[^ -~]/g, '')
    .trim()
    .slice(0, LONGEST_MODEL);
  return shown === '' ? null : shown;
}
