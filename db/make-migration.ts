import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strictSql } from './strict-sql.ts';

/**
 * `npm run migration -- <name>`: lets drizzle-kit compare the tables with the last migration, then gives the SQL
 * what drizzle-kit cannot say: STRICT tables and the triggers that keep the event log as it was written.
 */
const name = process.argv[2];
if (name === undefined || !/^[a-z-]+$/.test(name))
  throw new Error('say its name: npm run migration -- <name>');

const folder = join(import.meta.dirname, 'migrations');
const before = new Set(migrationsIn(folder));
execFileSync(
  process.execPath,
  [
    join(import.meta.dirname, '../node_modules/drizzle-kit/bin.cjs'),
    ...[
      'generate',
      '--dialect',
      'sqlite',
      '--schema',
      './db/tables/*.ts',
      '--out',
      './db/migrations',
      '--name',
      name,
    ],
  ],
  { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' },
);
for (const file of migrationsIn(folder)) {
  if (before.has(file)) continue;
  const path = join(folder, file);
  writeFileSync(path, strictSql(readFileSync(path, 'utf8')));
}

function migrationsIn(path: string): string[] {
  try {
    return readdirSync(path).filter((entry) => entry.endsWith('.sql'));
  } catch {
    return [];
  }
}
