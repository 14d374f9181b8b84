import type { Sentence } from './ports-voice.ts';

/** What can be wrong with a recording once its file could be read. */
export type SoundProblem =
  | 'not-a-wav'
  | 'format-unknown'
  | 'rate-unknown'
  | 'silent'
  | 'clipped'
  | 'too-short'
  | 'too-long';

/** What can be wrong with one clip; its name, or that of its place, stands beside it. */
export type ClipProblem =
  | 'clip-missing'
  | 'clip-unknown'
  | 'file-name-refused'
  | 'file-missing'
  | 'file-too-large'
  | SoundProblem;

/** What is wrong with a pack, in a closed list of words. */
export type PackFinding =
  | { readonly what: 'folder-missing' | 'manifest-missing' | 'manifest-unreadable' | 'check-failed' }
  | { readonly what: 'field-wrong' | 'field-unknown'; readonly field: string }
  | { readonly what: ClipProblem; readonly clip: string };

/** A pack of recorded clips as it was found. It speaks only when nothing is wrong with it. */
export interface FoundPack {
  /** The name of its folder. */
  readonly name: string;
  /** Who lent the voice, and what for; empty where the manifest could not be read. */
  readonly speaker: string;
  readonly permission: string;
  readonly findings: readonly PackFinding[];
  /** Whether it has the clips for all of this sentence. */
  says(sentence: Sentence): boolean;
}

/** The packs of recorded clips on this server. */
export interface VoicePacks {
  /** Every pack that lies there, as it is now, by name. */
  all(): Promise<readonly FoundPack[]>;
  /** From now on the pack of this name speaks, as it is now; empty: none. Calling it again looks what changed in it. */
  use(name: string): Promise<void>;
  /** The name of the pack that was to speak last; empty: none. */
  inUse(): string;
}
