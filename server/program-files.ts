import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the program's own files are, from source and from the bundle alike. The bundle lies in `dist/server`
 * with the migrations beside it; nothing else in the program asks where it is.
 */
const here = import.meta.dirname;
const bundled = existsSync(join(here, 'migrations'));
const root = bundled ? join(here, '../..') : join(here, '..');

export const programFiles = {
  root,
  migrations: bundled ? join(here, 'migrations') : join(root, 'db/migrations'),
  /** Texts, one refused password a line. */
  refusedPasswords: bundled ? join(here, 'refused-passwords') : join(root, 'server/access/refused-passwords'),
  pages: join(root, 'dist/pages'),
  /** Programs run as child processes. */
  espeak: bundled ? join(here, 'espeak-program.js') : join(root, 'voice/engine/espeak-program.ts'),
  master: bundled ? join(here, 'master-program.js') : join(root, 'voice/mastering/master-program.ts'),
  pack: bundled ? join(here, 'pack-program.js') : join(root, 'voice/pack/pack-program.ts'),
  tls: bundled ? join(here, 'tls-program.js') : join(root, 'server/tls/program/tls-program.ts'),
  backup: bundled ? join(here, 'backup-program.js') : join(root, 'backup/backup-program.ts'),
};
