import { setTimeout as pause } from 'node:timers/promises';
import type { PrinterState } from '../../domain/print/printer-states.ts';
import { type AnswerOf, type Dialogue, within } from './dialogue.ts';
import { contradicts, STATUS_QUESTIONS, type StatusQuestion, stateFromAnswers } from './printer-status.ts';
import { statusQuestion } from './questions.ts';

/** Asks a printer how it is, as often as one likes. */
export interface StateWatch {
  /** How it is; `unknown` when it says nothing within `patienceMs`. One call at a time. */
  ask(patienceMs: number): Promise<PrinterState>;
}

/** After so many silent looks a question counts as lost on the way and is sent again. */
const LOOKS_BEFORE_ASKING_AGAIN = 5;

/** A question on its way, which may be answered much later: behind a full buffer, or not at all. */
interface Owed {
  readonly question: StatusQuestion;
  readonly answer: Promise<AnswerOf<'status'> | null>;
  looks: number;
  sentAgain: number;
}

/** Watches the printer at the other end of `dialogue`. It never gets a question before it has answered the last one. */
export function watchState(dialogue: Dialogue): StateWatch {
  let owed: Owed | null = null;

  function send(question: StatusQuestion): Owed {
    const answer = dialogue.ask(statusQuestion(question), 'status');
    return { question, answer, looks: 0, sentAgain: 0 };
  }

  /** The answer to the question under way, and the silence after its doubles; null while there is none. */
  async function answerTo(open: Owed, patienceMs: number): Promise<number | null> {
    open.looks += 1;
    if (open.looks % LOOKS_BEFORE_ASKING_AGAIN === 0) {
      dialogue.say(statusQuestion(open.question));
      open.sentAgain += 1;
    }
    const answer = await within(open.answer, patienceMs);
    if (answer === null) return null;
    if (open.sentAgain > 0) await pause(patienceMs);
    return answer.byte;
  }

  async function askAll(patienceMs: number): Promise<ReadonlyMap<StatusQuestion, number>> {
    const answers = new Map<StatusQuestion, number>();
    for (const question of startingWith(owed?.question ?? 1)) {
      owed ??= send(question);
      const byte = await answerTo(owed, patienceMs);
      if (byte === null) break;
      owed = null;
      answers.set(question, byte);
    }
    return answers;
  }

  return {
    async ask(patienceMs) {
      if (!dialogue.twoWay) return 'unknown';
      const answers = await askAll(patienceMs);
      return stateFromAnswers(contradicts(answers) ? await askAll(patienceMs) : answers);
    },
  };
}

function startingWith(question: StatusQuestion): readonly StatusQuestion[] {
  const at = STATUS_QUESTIONS.indexOf(question);
  return [...STATUS_QUESTIONS.slice(at), ...STATUS_QUESTIONS.slice(0, at)];
}
