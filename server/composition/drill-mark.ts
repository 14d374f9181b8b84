import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../../db/durable-file.ts';
import { DATABASE_FILE } from '../../db/open-database.ts';
import { err, ok, type Result } from '../../domain/result.ts';

/** Says that the numbers in this directory were given out under a clock of somebody's choosing. */
const MARK = 'DRILL';

/**
 * A clock set by `LOKET_NOW` is for directories that began with it: on a real office's data it would open days
 * that have not come yet.
 */
export function markDrill(dataDir: string): Result<void, 'drill-on-real-data'> {
  const mark = join(dataDir, MARK);
  if (existsSync(mark)) return ok();
  if (existsSync(join(dataDir, DATABASE_FILE))) return err('drill-on-real-data');
  writeDurably(mark, 'The clock of this office was set by LOKET_NOW. It is for drills and tests.\n');
  return ok();
}
