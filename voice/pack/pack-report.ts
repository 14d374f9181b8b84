import type { PackFinding } from '../../server/ports-packs.ts';

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
