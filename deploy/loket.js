#!/usr/bin/env node
// `npm start`, `npm run demo` and the `loket` command, which also runs the agent of a printer on another PC. Plain
// JavaScript: an old Node must understand it, and no process should carry the TypeScript reader of Node along.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const NEEDED_NODE = 24;
const here = dirname(fileURLToPath(import.meta.url));
const [verb = 'start', ...rest] = process.argv.slice(2);

/** What these are told on the command line they read themselves. */
const TOLD_MORE = ['print-agent', 'tls', 'restore', 'drill', 'backup'];
const USAGE = `loket start
loket demo
loket tls init [--host loket.mpp.lan] [--anew] | show | renew
loket restore FILE [--to DIR] [--journal DIR] [--identity-file FILE]
loket drill [FILE] [--identity-file FILE]
loket backup init
loket print-agent --server https://192.168.1.10:8443 --ca loket-ca.pem --printer device:///dev/usb/lp0 [--name "Printer mesin antrian"]
`;

if (!['start', 'demo', ...TOLD_MORE].includes(verb) || (!TOLD_MORE.includes(verb) && rest.length > 0)) {
  process.stderr.write(`Cara pakai / usage:\n${USAGE}`);
  process.exit(2);
}
if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE) handOver();
else await run();

/** npm brought the Node that is needed: it goes on there. */
function handOver() {
  const brought = join(here, '../node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(brought)) {
    process.stderr.write(`Loket needs Node ${NEEDED_NODE}. Run "npm ci" in its folder, which brings it.\n`);
    process.exit(1);
  }
  const child = spawn(brought, [fileURLToPath(import.meta.url), verb, ...rest], { stdio: 'inherit' });
  child.on('exit', (status) => process.exit(status ?? 1));
  // A service manager stops this process, and means that one. Of Ctrl-C the terminal tells both.
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGINT', () => {});
}

async function run() {
  const built = spawnSync(process.execPath, [join(here, 'ensure-built.ts')], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
  if (verb === 'tls') {
    const program = join(here, '../dist/server/tls-program.js');
    process.exit(spawnSync(process.execPath, [program, ...rest], { stdio: 'inherit' }).status ?? 1);
  }
  // Else V8 lets its young generation grow to 64 MB: after 4,000 tickets 145 MB in place of 250, as fast.
  setFlagsFromString('--optimize-for-size');
  if (process.env.npm_lifecycle_event !== undefined) endWithNpm();
  const entry = (name) => import(pathToFileURL(join(here, `../dist/server/${name}.js`)).href);
  if (verb === 'print-agent') await (await entry('print-agent')).runPrintAgent(rest, process.env);
  else if (['restore', 'drill', 'backup'].includes(verb)) {
    const status = await (await entry('backup-tools')).runBackupTool(verb, rest, process.env);
    if (status === null) process.stderr.write(`Cara pakai / usage:\n${USAGE}`);
    process.exit(status ?? 2);
  } else if (verb === 'demo') await (await entry('demo')).runDemo(process.env);
  else await (await entry('main')).main(process.env);
}

/** The shell that npm puts in between passes no SIGTERM on: when it is gone, the server was meant. */
function endWithNpm() {
  const shell = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  look.unref();
}
