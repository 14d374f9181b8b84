import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceHash } from './source-hash.ts';

const ROOT = join(import.meta.dirname, '..');

/** Builds when the sources changed since the last build and the tools for it are there; a release ships its build. */
export function ensureBuilt(): void {
  const record = join(ROOT, 'dist/build.json');
  const canBuild = existsSync(join(ROOT, 'node_modules/vite'));
  if (!canBuild && !existsSync(record))
    throw new Error('there is no build and no Vite to make one: run npm ci');
  if (!canBuild) return;
  const built = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as { sources: string }) : null;
  if (built?.sources === sourceHash(ROOT)) return;
  process.stdout.write('Membangun halaman dan server / building pages and server …\n');
  // In a process of its own: the build takes hundreds of megabytes that a server should not keep.
  execFileSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureBuilt();
