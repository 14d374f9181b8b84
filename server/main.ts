import { START_PROBLEMS, START_WORDS } from '../words/start.ts';
import { startOffice } from './composition/start-office.ts';
import { type Config, readConfig } from './config.ts';
import { createLog } from './log.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Runs the server of this process until it is told to stop. */
export async function main(env: NodeJS.ProcessEnv): Promise<void> {
  // Everything the server writes is for its own user alone.
  process.umask(0o077);
  const config = readConfig(env);
  if (!config.ok) {
    for (const problem of config.error) complain(problem);
    process.exitCode = 2;
    return;
  }
  const log = createLog((line) => process.stderr.write(line));
  const started = await startOffice(config.value, log).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return { ok: false, error: 'port-taken' } as const;
  });
  if (!started.ok) {
    const { id, en } = START_PROBLEMS[started.error];
    complain(`${id}\n${en}`);
    process.exitCode = 1;
    return;
  }
  const office = started.value;
  greet(config.value, office.address, office.firstPassword);

  let stopping = false;
  const stop = async () => {
    // A second Ctrl-C is somebody who does not want to wait.
    if (stopping) process.exit(130);
    stopping = true;
    say(`${START_WORDS.stopping.id} / ${START_WORDS.stopping.en}`);
    await office.close();
    say(`${START_WORDS.stopped.id} / ${START_WORDS.stopped.en}`);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

function greet(config: Config, address: string, firstPassword: string | null): void {
  const line = (what: { id: string; en: string }, value: string) =>
    say(`  ${`${what.id} / ${what.en}`.padEnd(48)} ${value}`);
  say('\nLoket – BPJS Ketenagakerjaan, MPP Kota Tebing Tinggi\n');
  line(START_WORDS.kiosk, `${address}/kiosk/`);
  line(START_WORDS.display, `${address}/display/`);
  line(START_WORDS.officer, `${address}/officer/`);
  if (firstPassword !== null) {
    say('');
    line(START_WORDS.account, 'admin');
    line(START_WORDS.password, firstPassword);
  }
  if (config.now !== null) say(`\n  ${START_WORDS.drill.id} / ${START_WORDS.drill.en}`);
  say(`\n  ${START_WORDS.stopHint.id} / ${START_WORDS.stopHint.en}\n`);
}
