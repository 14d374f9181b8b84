/** `wrapped`: the files are useless without the system's credential store. `plain`: whoever reads them has the keys. */
export type KeptKeys = 'wrapped' | 'plain';

/** A retention year's keys, as far as anybody may know of them. */
export interface YearKeyState {
  readonly year: number;
  /** `rotating`: an older generation is still there, because values sealed with it may be. */
  readonly state: 'whole' | 'rotating' | 'destroyed';
  /** The number of the generation that seals now; 0 when destroyed. */
  readonly generation: number;
}

/** What keeps the keys of personal data. No key ever leaves it. Every call is done, on the disk, when it returns. */
export interface KeyKeeper {
  readonly kept: KeptKeys;
  /** Every year that has keys or had them, rising. */
  years(): readonly YearKeyState[];
  /** Makes a new generation of the year's keys: whatever is sealed from now on is sealed with it. */
  rotate(year: number): void;
  /** Whether this sealed value still needs a generation other than the newest. */
  isOld(year: number, sealed: Uint8Array): boolean;
  /** Overwrites the older generations: what was sealed with them and not sealed anew is gone, also in backups. */
  retire(year: number): void;
  /** Overwrites all keys of the year, for good: it never gets any again. */
  destroy(year: number): void;
}
