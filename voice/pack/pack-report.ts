/**
 * What is wrong with a pack, in a closed list of words. `file-…`: the file of this clip cannot be used; `clip-…`: the
 * clip itself.
 */
export type PackFinding =
  | { readonly what: 'folder-missing' | 'manifest-missing' | 'manifest-unreadable' | 'check-failed' }
  | { readonly what: 'field-wrong' | 'field-unknown'; readonly field: string }
  | { readonly what: ClipProblem; readonly clip: string };

/** What can be wrong with one clip; its name, or that of its place, stands beside it. */
export type ClipProblem =
  | 'clip-missing'
  | 'clip-unknown'
  | 'file-name-refused'
  | 'file-missing'
  | 'file-too-large'
  | SoundProblem;

/** What can be wrong with a recording once its file could be read. */
export type SoundProblem =
  | 'not-a-wav'
  | 'format-unknown'
  | 'rate-unknown'
  | 'silent'
  | 'clipped'
  | 'too-short'
  | 'too-long';

/** A recording of a pack as it was when it was looked at. */
export interface PackClip {
  readonly file: string;
  /** SHA-256 of the whole file, hex. */
  readonly digest: string;
  /** How long it is once silence is cut off its ends, ms. */
  readonly ms: number;
}

/** A pack that was looked at. It is used only when nothing is wrong with it. */
export interface PackReport {
  /** Empty where the manifest could not be read. */
  readonly speaker: string;
  readonly permission: string;
  readonly findings: readonly PackFinding[];
  readonly clips: Readonly<Record<string, PackClip>>;
  /** By spoken counter name, as `placeKey` makes it. */
  readonly places: Readonly<Record<string, PackClip>>;
}
