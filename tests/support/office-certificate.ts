import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../server/tls/program/tls-program.ts');

/** Runs `loket tls …` from its source for the keys of a data directory. */
export function loketTls(dataDir: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    env: { ...process.env, LOKET_DATA_DIR: dataDir },
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

/** What machines are to trust, PEM. */
export function authorityOf(dataDir: string): string {
  return readFileSync(join(dataDir, 'keys/tls/ca.pem'), 'utf8');
}
