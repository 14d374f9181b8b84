import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Phrase } from '../../../words/phrase.ts';
import { installing, TLS_PROBLEMS, TLS_WORDS } from '../../../words/tls.ts';
import { readConfig } from '../../config.ts';
import { createClock, createRandom } from '../../machine.ts';
import { readCertificate } from '../kept-certificate.ts';
import { machineNames } from '../machine-names.ts';
import { isHostName } from '../own-names.ts';
import { tlsFiles } from '../tls-files.ts';
import { initCertificates, type KeepingDeps, renewCertificate } from './keep-certificates.ts';

/**
 * `loket tls init|renew|show`: a program of its own, for what makes certificates is heavy and needed a minute a year.
 * The server runs it as `renew`. Ends with 1 when it could not be done, 2 when it was asked wrongly.
 */
await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  // Secrets are for their own user alone.
  process.umask(0o077);
  const asked = readArguments(args);
  const config = readConfig(process.env);
  if (!config.ok) return complain({ id: config.error.join('\n'), en: '' }, 2);
  if (asked === null) return complain(TLS_PROBLEMS.usage, 2);
  const deps: KeepingDeps = {
    keyDir: config.value.keyDir,
    machine: machineNames(),
    random: createRandom(),
    // Of the machine itself, also in a drill: other machines judge certificates by their own clocks.
    now: createClock(null).now(),
  };
  try {
    const done = await doIt(asked, deps);
    if (done !== 'done') return complain(TLS_PROBLEMS[done], 1);
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    return complain(TLS_PROBLEMS.directory, 1);
  }
  if (asked.verb === 'renew') say(TLS_WORDS.renewed);
  else show(deps.keyDir);
}

interface Asked {
  readonly verb: 'init' | 'renew' | 'show';
  readonly hosts: readonly string[];
  readonly anew: boolean;
}

function readArguments([verb, ...rest]: readonly string[]): Asked | null {
  if (verb !== 'init')
    return (verb === 'renew' || verb === 'show') && rest.length === 0
      ? { verb, hosts: [], anew: false }
      : null;
  try {
    const options = { host: { type: 'string', multiple: true }, anew: { type: 'boolean' } } as const;
    const { host = [], anew = false } = parseArgs({ args: rest, options }).values;
    return host.every(isHostName) ? { verb, hosts: host, anew } : null;
  } catch {
    return null;
  }
}

async function doIt(
  { verb, hosts, anew }: Asked,
  deps: KeepingDeps,
): Promise<'done' | keyof typeof TLS_PROBLEMS> {
  if (verb === 'show') {
    const kept = readCertificate(deps.keyDir);
    if (!kept.ok) return kept.error;
    return kept.value === null ? 'none' : 'done';
  }
  const done = verb === 'init' ? await initCertificates({ hosts, anew }, deps) : await renewCertificate(deps);
  return done.ok ? 'done' : done.error;
}

function show(keyDir: string): void {
  const kept = readCertificate(keyDir);
  if (!kept.ok || kept.value === null) throw new Error('a certificate that was just made is not there');
  const { names, notAfter, authorityFingerprint } = kept.value;
  const line = ({ id, en }: Phrase, value: string) => write(`  ${`${id} / ${en}`.padEnd(48)} ${value}`);
  write('');
  line(TLS_WORDS.names, names.join(', '));
  line(TLS_WORDS.until, new Date(notAfter).toISOString().slice(0, 10));
  line(TLS_WORDS.authority, resolve(tlsFiles(keyDir).authority));
  line(TLS_WORDS.fingerprint, authorityFingerprint);
  const file = tlsFiles(keyDir).authority;
  write(`\n${installing.id(file, hostname())}\n\n${installing.en(file, hostname())}\n`);
}

function say({ id, en }: Phrase): void {
  write(`${id} / ${en}`);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain({ id, en }: Phrase, exitCode: number): void {
  process.stderr.write(`${id}\n${en}\n`);
  process.exitCode = exitCode;
}
