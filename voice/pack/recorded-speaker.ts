import { type Program, runProgram } from '../engine/run-program.ts';
import type { Speaker } from '../engine/speaker.ts';
import { type KnownPack, recordedWay } from './pack-speaker.ts';

/** Another way of preparing and joining recordings is another sound. */
const RECIPE = 'clips 1';

/**
 * Speaks by the recordings of the pack in use what they can say whole; all else, and what they fail at, by the engine.
 * @param speak a program that reads which clips are wanted, as JSON, and joins those of this folder
 */
export function recordedSpeaker({
  current,
  speak,
  engine,
}: {
  readonly current: () => KnownPack | null;
  readonly speak: (folder: string) => Program;
  readonly engine: Speaker;
}): Speaker {
  return (sentence) => {
    const pack = current();
    const way = pack === null ? null : recordedWay(sentence, pack, speak);
    if (way === null) return engine(sentence);
    const { program, input } = way;
    return {
      mark: [RECIPE, input],
      raw: (limits) => runProgram(program, input, limits),
      instead: engine(sentence),
    };
  };
}
