import { readdir, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../server/ports.ts';
import type { SetAsideDatabases } from '../server/ports-databases.ts';
import { shredInPieces } from './shredded-file.ts';

/** Where databases lie that were replaced, by a migration or by a restore, for the day the new one turns out wrong. */
export const SET_ASIDE = 'set-aside';

/** The file that holds the database as it was before a migration, under `SET_ASIDE`. `now`: ms since 1970. */
export const beforeMigration = (now: number): string => `before-migration-${now}.db`;

/** The folder that holds the database that a restore replaced, under `SET_ASIDE`. `now`: ms since 1970. */
export const beforeRestore = (now: number): string => `before-restore-${now}`;

/** The databases that were set aside in this data directory. */
export function openSetAside(dataDir: string, random: Random): SetAsideDatabases {
  const folder = join(dataDir, SET_ASIDE);
  return {
    async before(instant) {
      const old: string[] = [];
      for (const name of await namesIn(folder)) {
        if ((await setAsideAt(folder, name)) < instant) old.push(name);
      }
      return old;
    },
    async destroy(name, isOver) {
      const path = join(folder, name);
      if (!(await stat(path)).isDirectory()) return shredInPieces(path, random, isOver);
      for (const part of await readdir(path)) {
        if (!(await shredInPieces(join(path, part), random, isOver))) return false;
      }
      await rmdir(path);
      return true;
    },
  };
}

/** The name tells it: copying a data directory makes every file young. What somebody else put there has its own age. */
async function setAsideAt(folder: string, name: string): Promise<number> {
  const [, told] = /^before-(?:migration|restore)-(\d+)(?:\.db)?$/.exec(name) ?? [];
  return told === undefined ? (await stat(join(folder, name))).mtimeMs : Number(told);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
