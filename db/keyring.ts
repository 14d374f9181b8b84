import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeysGone, OFFICE_KEY, type Random } from '../server/ports.ts';
import type { KeptKeys } from '../server/ports-keys.ts';
import { writeDurably } from './durable-file.ts';
import {
  decodeKeyFile,
  encodeKeyFile,
  type KeyEncryptionKey,
  type KeyGeneration,
  makeGeneration,
} from './key-file.ts';
import { mendInterrupted, replaceAndShred, shred } from './shredded-file.ts';

/** A year's generations, newest first: the newest seals, all of them open. */
export type YearKeys = readonly [KeyGeneration, ...KeyGeneration[]];

export interface Keyring {
  /** How the files lie on the disk: wrapped by a key of the system's credential store, or plain. */
  readonly kept: KeptKeys;
  /** The year's keys, made now when it has none yet. @throws {KeysGone} when they were destroyed. */
  make(year: number): YearKeys;
  /** The year's keys, or null when it never had any or they were destroyed. */
  find(year: number): YearKeys | null;
  years(): readonly number[];
  /** The years whose keys were destroyed here, rising: they never get keys again. */
  destroyed(): readonly number[];
  /** Makes the year's next generation, which seals from now on. */
  rotate(year: number): void;
  /** Overwrites every generation of the year but the newest. */
  retire(year: number): void;
  /** Overwrites all keys of the year, on the disk and in memory, and notes that it never gets any again. */
  destroy(year: number): void;
}

export interface KeyringOptions {
  readonly keyDir: string;
  readonly random: Random;
  /** What the files are wrapped with; null where the system keeps no such key. */
  readonly kek: KeyEncryptionKey | null;
}

/** Generations are numbered in one byte and begin anew after it. */
const GENERATIONS = 255;
const DESTROYED_NOTE = 'The keys of this year were destroyed. A key file put back here is overwritten.\n';

/**
 * The keys in `keyDir`, one file a year, readable by the server's user alone. They are never in a backup: destroying
 * a year's file destroys that year in every copy of the database.
 * @throws {KeyFileUnusable} when a file is damaged, or wrapped and cannot be unwrapped
 */
export function openKeyring({ keyDir, random, kek }: KeyringOptions): Keyring {
  mkdirSync(keyDir, { recursive: true, mode: 0o700 });
  const fileOf = (year: number) => join(keyDir, `year-${String(year).padStart(4, '0')}.key`);
  const noteOf = (year: number) => join(keyDir, `year-${String(year).padStart(4, '0')}.destroyed`);
  mendInterrupted(
    readdirSync(keyDir)
      .filter((name) => /^year-\d{4}\.key\.(new|spent)$/.test(name))
      .map((name) => join(keyDir, name)),
    random,
  );
  const held = new Map<number, YearKeys>();
  const gone = new Set(yearsNamed(keyDir, 'destroyed'));
  for (const year of yearsNamed(keyDir, 'key')) {
    // Its destruction was cut short, or somebody put an old copy back.
    if (gone.has(year)) shred(fileOf(year), random);
    else held.set(year, readKeys(year));
  }

  function readKeys(year: number): YearKeys {
    const path = fileOf(year);
    const { generations, wrapped } = decodeKeyFile(path, year, readFileSync(path), kek);
    const keys = generations as unknown as YearKeys;
    if (!wrapped && kek !== null) replaceAndShred(path, encoded(year, keys), random);
    return keys;
  }

  function encoded(year: number, keys: YearKeys): Buffer {
    return encodeKeyFile(year, keys, { kek, random });
  }

  function keep(year: number, keys: YearKeys): YearKeys {
    replaceAndShred(fileOf(year), encoded(year, keys), random);
    held.set(year, keys);
    return keys;
  }

  return {
    kept: kek === null ? 'plain' : 'wrapped',
    make(year) {
      if (gone.has(year)) throw new KeysGone(year);
      return held.get(year) ?? keep(year, [makeGeneration(1, random)]);
    },
    find: (year) => held.get(year) ?? null,
    years: () => [...held.keys()].sort((a, b) => a - b),
    destroyed: () => [...gone].sort((a, b) => a - b),
    rotate(year) {
      const keys = held.get(year);
      if (keys === undefined) throw new KeysGone(year);
      keep(year, [makeGeneration((keys[0].no % GENERATIONS) + 1, random), ...keys]);
    },
    retire(year) {
      const [newest, ...older] = held.get(year) ?? [];
      if (newest === undefined || older.length === 0) return;
      keep(year, [newest]);
      older.forEach(wipe);
    },
    destroy(year) {
      if (year === OFFICE_KEY) throw new Error('the office’s own key goes with no year');
      // First the note: a power cut between the two ends with the keys gone, never with new ones in their place.
      if (!existsSync(noteOf(year))) writeDurably(noteOf(year), DESTROYED_NOTE);
      gone.add(year);
      shred(fileOf(year), random);
      held.get(year)?.forEach(wipe);
      held.delete(year);
    },
  };
}

function yearsNamed(keyDir: string, ending: 'key' | 'destroyed'): number[] {
  return readdirSync(keyDir).flatMap((name) => {
    const [, year, kind] = /^year-(\d{4})\.(key|destroyed)$/.exec(name) ?? [];
    return kind === ending ? [Number(year)] : [];
  });
}

function wipe({ data, index }: KeyGeneration): void {
  data.fill(0);
  index.fill(0);
}
