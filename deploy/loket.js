#!/usr/bin/env node
// Plain JavaScript that an old Node understands: it looks for the Node that npm brought along and hands over to it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const here = dirname(fileURLToPath(import.meta.url));
const entry = join(here, 'run.ts');
const args = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  process.argv = [process.argv[0], entry, ...args];
  await import('./run.ts');
} else {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = join(here, '../node_modules/.bin', name);
  if (!existsSync(brought)) {
    process.stderr.write(
      `Loket needs Node ${NEEDED}. Run "npm ci" in its folder, which brings it, and try again.\n`,
    );
    process.exit(1);
  }
  const child = spawnSync(brought, [entry, ...args], { stdio: 'inherit' });
  process.exit(child.status ?? 1);
}
