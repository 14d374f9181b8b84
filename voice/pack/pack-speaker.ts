import type { Sentence } from '../../server/ports-voice.ts';
import type { Program } from '../engine/run-program.ts';
import { type ClipStep, clipsOfSentence } from './clips-of-sentence.ts';
import type { PackReport } from './pack-report.ts';
import type { WantedClip } from './speak-clips.ts';

/** A pack that may speak: where it lies, and what was found there. */
export interface KnownPack {
  readonly folder: string;
  readonly report: PackReport;
}

/** How a sentence is said by recordings. */
export interface RecordedWay {
  readonly program: Program;
  /** Which recordings, told by their content: others make another sound. */
  readonly input: string;
}

/**
 * Null where something is wrong with the pack, or it has no clips for this sentence.
 * @param speak a program that reads which clips are wanted, as JSON, and joins those of this folder
 */
export function recordedWay(
  sentence: Sentence,
  { folder, report }: KnownPack,
  speak: (folder: string) => Program,
): RecordedWay | null {
  const steps = stepsIn(report, sentence);
  if (steps === null) return null;
  return { program: speak(folder), input: JSON.stringify(steps.map((step) => wanted(step, report))) };
}

/** The clips of a pack that say this sentence; null where it is not to be used, or lacks some. */
export function stepsIn({ findings, clips, places }: PackReport, sentence: Sentence) {
  if (findings.length > 0) return null;
  return clipsOfSentence(sentence, {
    clips: { has: (name) => Object.hasOwn(clips, name) },
    places: { has: (key) => Object.hasOwn(places, key) },
  });
}

function wanted({ kind, name, gapMs }: ClipStep, report: PackReport): WantedClip {
  const clip = (kind === 'clip' ? report.clips : report.places)[name];
  return { file: clip?.file ?? '', digest: clip?.digest ?? '', gapMs };
}
