#!/usr/bin/env node
// `npm start`, `npm run demo` and the `loket` command. Plain JavaScript: an old Node must understand it, and the
// server's process should not carry the TypeScript reader of Node along.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED_NODE = 24;
const here = dirname(fileURLToPath(import.meta.url));
const [verb = 'start', ...rest] = process.argv.slice(2);

if (!['start', 'demo'].includes(verb) || rest.length > 0) {
  process.stderr.write('loket start | loket demo\n');
  process.exit(2);
}
if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE) {
  // npm brought the Node that is needed: hand over to it.
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = join(here, '../node_modules/.bin', name);
  if (!existsSync(brought)) {
    process.stderr.write(`Loket needs Node ${NEEDED_NODE}. Run "npm ci" in its folder, which brings it.\n`);
    process.exit(1);
  }
  process.exit(spawnSync(brought, [fileURLToPath(import.meta.url), verb], { stdio: 'inherit' }).status ?? 1);
}

const built = spawnSync(process.execPath, [join(here, 'ensure-built.ts')], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
const entry = (name) => import(pathToFileURL(join(here, `../dist/server/${name}.js`)).href);
if (verb === 'demo') await (await entry('demo')).runDemo(process.env);
else await (await entry('main')).main(process.env);
