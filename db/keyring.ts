import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../server/ports.ts';
import { writeDurably } from './durable-file.ts';

const KEY_BYTES = 32;

/** What seals one retention year: one key for the values, one for the search fingerprints. */
export interface YearKeys {
  readonly data: Buffer;
  readonly index: Buffer;
}

export interface Keyring {
  /** The year's keys, made now when it has none yet. */
  make(year: number): YearKeys;
  /** The year's keys, or null when it never had any or they were destroyed. */
  find(year: number): YearKeys | null;
  years(): readonly number[];
}

/**
 * The keys in `keyDir`, one file a year, readable by the server's user alone. They are never in a backup:
 * destroying a year's file destroys that year in every copy of the database.
 */
export function openKeyring(keyDir: string, random: Random): Keyring {
  mkdirSync(keyDir, { recursive: true, mode: 0o700 });
  const held = new Map<number, YearKeys>();
  for (const name of readdirSync(keyDir)) {
    const year = /^year-(\d{4})\.key$/.exec(name)?.[1];
    if (year !== undefined) held.set(Number(year), readKeys(join(keyDir, name)));
  }
  return {
    make(year) {
      const existing = held.get(year);
      if (existing !== undefined) return existing;
      const material = Buffer.from(random.bytes(2 * KEY_BYTES));
      writeDurably(join(keyDir, `year-${String(year).padStart(4, '0')}.key`), material);
      const keys = split(material);
      held.set(year, keys);
      return keys;
    },
    find: (year) => held.get(year) ?? null,
    years: () => [...held.keys()].sort(),
  };
}

function readKeys(path: string): YearKeys {
  const material = readFileSync(path);
  if (material.length !== 2 * KEY_BYTES) throw new Error(`${path} is not a key file`);
  return split(material);
}

function split(material: Buffer): YearKeys {
  return { data: material.subarray(0, KEY_BYTES), index: material.subarray(KEY_BYTES) };
}
