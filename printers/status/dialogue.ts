import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { Connection } from '../transports/transport.ts';
import { createAnswerReader } from './answers.ts';
import { STATUS_QUESTIONS, type StatusQuestion, stateFromAnswers } from './printer-status.ts';

/** A connection on which one asks and hears answers. */
export interface Dialogue {
  /** How the printer is; `unknown` when it says nothing within `patienceMs`. One question at a time. */
  askState(patienceMs: number): Promise<PrinterState>;
}

/** Listens on `connection` from now on. `onEcho` hears of every GS r the printer has come to. */
export function openDialogue(connection: Connection, onEcho: () => void): Dialogue {
  const read = createAnswerReader();
  let answered: ((byte: number) => void) | null = null;
  connection.listen((bytes) => {
    for (const answer of read(bytes)) {
      if (answer.kind === 'echo') onEcho();
      else answered?.(answer.byte);
    }
  });

  function ask(question: StatusQuestion, patienceMs: number): Promise<number | null> {
    return new Promise((resolve) => {
      const end = (byte: number | null) => {
        clearTimeout(timer);
        answered = null;
        resolve(byte);
      };
      const timer = setTimeout(end, patienceMs, null);
      answered = end;
      void connection.lost.then(() => end(null));
      // A send that fails shows as silence, which is what it is.
      void connection.send(Uint8Array.of(0x10, 0x04, question));
    });
  }

  return {
    async askState(patienceMs) {
      if (!connection.twoWay) return 'unknown';
      const answers = new Map<StatusQuestion, number>();
      for (const question of STATUS_QUESTIONS) {
        const byte = await ask(question, patienceMs);
        // Printers want no second question before they answered the first.
        if (byte === null) break;
        answers.set(question, byte);
      }
      return stateFromAnswers(answers);
    },
  };
}
