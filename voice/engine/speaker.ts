import { err, type Result } from '../../domain/result.ts';
import type { Sentence } from '../../server/ports-voice.ts';
import { isWav } from '../mastering/wav.ts';
import { pronounced } from '../sentence/pronunciation.ts';
import { sentenceText } from '../sentence/sentence-text.ts';
import type { Engine } from './engine.ts';
import { MANNERS } from './manner.ts';
import { type ProgramLimits, type ProgramProblem, runProgram } from './run-program.ts';

/** One sentence on its way to a sound. */
export interface Utterance {
  /** What tells its sound from every other: two with the same one, as JSON, sound alike. Part of the cache's key. */
  readonly mark: unknown;
  /** Makes its WAV, not yet mastered; whatever computes does so in a program of its own. */
  raw(limits: ProgramLimits): Promise<Result<Uint8Array, ProgramProblem>>;
  /** How the whole sentence is said where this cannot be; another sound, kept under its own mark. */
  readonly instead?: Utterance;
}

/** What gives the office its voice: an engine, or somebody's recorded clips. */
export type Speaker = (sentence: Sentence) => Utterance;

/**
 * Speaks by the first of these engines that can. The one that spoke last is asked first: one that hangs costs its
 * deadline once, not at each sentence.
 * @param onSpoke hears which of them did, each time
 */
export function engineSpeaker(
  engines: readonly Engine[],
  onSpoke: (engine: Engine) => void = () => {},
): Speaker {
  let order = engines;
  return (sentence) => {
    const manner = MANNERS[sentence.language];
    const text = pronounced(sentenceText(sentence), sentence.language);
    return {
      mark: [manner, text],
      async raw(limits) {
        let last: Result<Uint8Array, ProgramProblem> = err('missing');
        for (const engine of order) {
          last = await runProgram(engine(manner), text, limits);
          if (last.ok && !isWav(last.value)) last = err('silent');
          if (last.ok) {
            order = [engine, ...order.filter((other) => other !== engine)];
            onSpoke(engine);
          }
          if (last.ok || limits.signal.aborted) return last;
        }
        return last;
      },
    };
  };
}
