import type { Sentence } from '../../server/ports-voice.ts';
import type { Program } from '../engine/run-program.ts';
import { type ClipStep, clipsOfSentence } from './clips-of-sentence.ts';
import type { PackReport } from './pack-report.ts';
import type { PackShelf } from './pack-shelf.ts';
import type { WantedClip } from './speak-clips.ts';

/** How a sentence is said by recordings. */
export interface RecordedWay {
  /** The recordings by their content: others make another sound. */
  readonly key: string;
  /** Writes the sentence as a WAV that is not mastered yet. */
  readonly program: Program;
  readonly input: string;
}

/** Says by recordings what they can say. */
export interface PackSpeaker {
  /** Null where no pack is in use, something is wrong with it, or it has no clips for this sentence. */
  wayOf(sentence: Sentence): Promise<RecordedWay | null>;
}

/**
 * A speaker whose pack is whatever `inUse` says at that moment.
 * @param speak a program that reads which clips are wanted, as JSON, and joins those of this folder
 */
export function createPackSpeaker({
  shelf,
  inUse,
  speak,
}: {
  readonly shelf: PackShelf;
  /** The name of the pack; empty: none. */
  readonly inUse: () => string;
  readonly speak: (folder: string) => Program;
}): PackSpeaker {
  return {
    async wayOf(sentence) {
      const name = inUse();
      if (name === '') return null;
      const report = await shelf.look(name);
      if (report.findings.length > 0) return null;
      const steps = clipsOfSentence(sentence, stockOf(report));
      if (steps === null) return null;
      const input = JSON.stringify(steps.map((step) => wanted(step, report)));
      return { key: `clips ${input}`, program: speak(shelf.folderOf(name)), input };
    },
  };
}

/** What there is in a pack, by name. */
export function stockOf({ clips, places }: PackReport): Parameters<typeof clipsOfSentence>[1] {
  return {
    clips: { has: (name) => Object.hasOwn(clips, name) },
    places: { has: (key) => Object.hasOwn(places, key) },
  };
}

function wanted({ kind, name, gapMs }: ClipStep, report: PackReport): WantedClip {
  const clip = (kind === 'clip' ? report.clips : report.places)[name];
  return { file: clip?.file ?? '', digest: clip?.digest ?? '', gapMs };
}
