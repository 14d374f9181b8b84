import type { Connection } from '../transports/transport.ts';
import { createAnswerReader, type PrinterAnswer } from './answers.ts';

/** A connection on which one asks and hears answers. */
export interface Dialogue {
  /** Whether the printer can say anything here. */
  readonly twoWay: boolean;
  /** Sends the question; the first answer that `isAnswer` is its own, however late. Null when the connection is lost first. */
  ask<Kind extends PrinterAnswer['kind']>(
    question: Uint8Array,
    kind: Kind,
    fits?: (answer: AnswerOf<Kind>) => boolean,
  ): Promise<AnswerOf<Kind> | null>;
  /** Sends something that has no answer. */
  say(bytes: Uint8Array): void;
  /** Hears everything no question waits for, from now on; a second listener replaces the first. */
  listen(listener: (answer: PrinterAnswer) => void): void;
}

/** The answer of that kind. */
export type AnswerOf<Kind extends PrinterAnswer['kind']> = Extract<PrinterAnswer, { kind: Kind }>;

/** Listens on `connection` from now on. */
export function openDialogue(connection: Connection): Dialogue {
  const read = createAnswerReader();
  const waiting: { takes(answer: PrinterAnswer): boolean; giveUp(): void }[] = [];
  let listener: (answer: PrinterAnswer) => void = () => {};
  let isLost = false;

  connection.listen((bytes) => {
    for (const answer of read(bytes)) {
      const at = waiting.findIndex(({ takes }) => takes(answer));
      if (at >= 0) waiting.splice(at, 1);
      else listener(answer);
    }
  });
  void connection.lost.then(() => {
    isLost = true;
    for (const { giveUp } of waiting.splice(0)) giveUp();
  });

  // A send that fails shows as silence, which is what it is.
  const say = (bytes: Uint8Array) => void connection.send(bytes);

  return {
    twoWay: connection.twoWay,
    ask: (question, kind, fits = () => true) =>
      new Promise((resolve) => {
        if (isLost) return resolve(null);
        waiting.push({
          takes(answer) {
            if (!isOfKind(answer, kind) || !fits(answer)) return false;
            resolve(answer);
            return true;
          },
          giveUp: () => resolve(null),
        });
        say(question);
      }),
    say,
    listen(hear) {
      listener = hear;
    },
  };
}

function isOfKind<Kind extends PrinterAnswer['kind']>(
  answer: PrinterAnswer,
  kind: Kind,
): answer is AnswerOf<Kind> {
  return answer.kind === kind;
}

/** What the answer is, or null when it does not come within `patienceMs`; it may still come after that. */
export function within<T>(answer: Promise<T | null>, patienceMs: number): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs, null);
    void answer.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
