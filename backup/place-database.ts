import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { syncDirectory, writeDurably } from '../db/durable-file.ts';
import { DATABASE_FILE, MARKER_FILE } from '../db/open-database.ts';
import { beforeRestore, SET_ASIDE } from '../db/set-aside.ts';

/** In this order: a database without its log would start, and lack what the log holds; a log without it starts nothing. */
const PRESENT = [DATABASE_FILE, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`];

/**
 * Puts a database in the place of the one in `dataDir`, which is set aside whole. Cut off in the middle, the server
 * finds no database and says so, and a second restore goes on. Answers with where the old one lies; null without one.
 */
export function placeDatabase(restored: string, dataDir: string, now: number): string | null {
  const present = PRESENT.filter((name) => existsSync(join(dataDir, name)));
  const aside = join(dataDir, SET_ASIDE, beforeRestore(now));
  // From here on no new database is ever made in this directory.
  writeDurably(
    join(dataDir, MARKER_FILE),
    'The database of this office belongs here. Restore it when it is gone.\n',
  );
  if (present.length > 0) mkdirSync(aside, { recursive: true, mode: 0o700 });
  for (const name of present) renameSync(join(dataDir, name), join(aside, name));
  syncDirectory(dataDir);
  renameSync(restored, join(dataDir, DATABASE_FILE));
  syncDirectory(dataDir);
  return present.length > 0 ? aside : null;
}
