import { err, ok } from '../../../domain/result.ts';
import type { Transport } from '../../../printers/transports/transport.ts';

/** What a scripted printer can do with what it hears. */
export interface ScriptedVoice {
  /** Says bytes, one after the other in pieces of one, so that nothing may rely on packets. */
  say(...bytes: readonly number[]): void;
  /** Ends the conversation. */
  hangUp(): void;
}

/** A printer that does what a test says, byte for byte. */
export interface ScriptedPrinter extends Transport, ScriptedVoice {
  /** Everything that was sent, call by call. */
  readonly sent: readonly Uint8Array[];
  /** Whether these bytes were sent, in one call. */
  heard(bytes: Uint8Array): boolean;
  isOpen(): boolean;
}

/** What it answers to a question; an empty list is silence. */
export type Answers = readonly (readonly [question: Uint8Array, answer: readonly number[]])[];

/**
 * Answers every question of `answers` that it finds in what is sent, in the order in which they stand there. `onSent`
 * hears of each call after that.
 */
export function scriptedPrinter(
  answers: Answers,
  onSent: (sent: Uint8Array, voice: ScriptedVoice) => void = () => {},
  { twoWay = true, takes = true } = {},
): ScriptedPrinter {
  const sent: Uint8Array[] = [];
  let listener: (bytes: Uint8Array) => void = () => {};
  let isOpen = false;
  let hangUp = () => {};
  const say = (...bytes: readonly number[]) => {
    for (const byte of bytes) setImmediate(() => listener(Uint8Array.of(byte)));
  };
  const voice: ScriptedVoice = { say, hangUp: () => hangUp() };
  return {
    ...voice,
    sent,
    heard: (bytes) => sent.some((one) => placesOf(bytes, one).length > 0),
    isOpen: () => isOpen,
    async connect() {
      isOpen = true;
      const lost = new Promise<void>((resolve) => {
        hangUp = resolve;
      });
      return ok({
        twoWay,
        lost,
        listen(hear) {
          listener = hear;
        },
        async send(bytes) {
          if (!isOpen) return err({ reason: 'connection-lost', left: 'nothing' });
          if (!takes) return new Promise(() => {});
          sent.push(bytes);
          const found = answers.flatMap(([question, answer]) =>
            placesOf(question, bytes).map((at) => ({ at, answer })),
          );
          for (const { answer } of found.sort((a, b) => a.at - b.at)) say(...answer);
          onSent(bytes, voice);
          return ok();
        },
        async close() {
          isOpen = false;
        },
      });
    },
  };
}

/** A printer that is well and tells so. */
export const WELL: Answers = [1, 2, 3, 4].map((about) => [Uint8Array.of(0x10, 0x04, about), [0x12]] as const);

function placesOf(part: Uint8Array, whole: Uint8Array): readonly number[] {
  const text = String.fromCharCode(...whole);
  const wanted = String.fromCharCode(...part);
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
