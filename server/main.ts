import type { Phrase } from '../words/phrase.ts';
import { START_PROBLEMS, START_WORDS } from '../words/start.ts';
import { type RunningOffice, startOffice } from './composition/start-office.ts';
import { type Config, readConfig } from './config.ts';
import { createLog } from './log.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Beyond what the longest request, a slow screen and a paper under way may take together. */
const STOP_WITHIN_MS = 20_000;

/** Runs the server of this process until it is told to stop. Answers with it once it is up; undefined when it did not start. */
export async function main(
  env: NodeJS.ProcessEnv,
  options: { demo?: boolean } = {},
): Promise<RunningOffice | undefined> {
  // Everything the server writes is for its own user alone.
  process.umask(0o077);
  const config = readConfig(env);
  if (!config.ok) {
    for (const problem of config.error) complain(problem);
    process.exitCode = 2;
    return undefined;
  }
  const log = createLog((line) => process.stderr.write(line));
  // A bug that nobody caught: Node would print its message as it is, and that may quote somebody's data.
  process.on('uncaughtException', (error) => {
    log.error('the server fell over a mistake of ours', error);
    process.exit(1);
  });
  const started = await startOffice(config.value, log, options);
  if (!started.ok) {
    const { id, en } = START_PROBLEMS[started.error];
    complain(`${id}\n${en}`);
    process.exitCode = 1;
    return undefined;
  }
  const office = started.value;
  greet(config.value, office);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // What was answered is on disk; who waits longer than this waits for nothing.
    setTimeout(() => process.exit(1), STOP_WITHIN_MS);
    say(`${START_WORDS.stopping.id} / ${START_WORDS.stopping.en}`);
    await office.close();
    say(`${START_WORDS.stopped.id} / ${START_WORDS.stopped.en}`);
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => {
    // A second Ctrl-C is somebody who does not want to wait.
    if (stopping) process.exit(130);
    void stop();
  });
  return office;
}

function greet(
  config: Config,
  {
    addresses,
    followAddress,
    firstPassword,
    network,
  }: Omit<RunningOffice, 'app' | 'followApp' | 'deps' | 'eachSecond' | 'close'>,
): void {
  const line = (what: Phrase, value: string) => say(`  ${`${what.id} / ${what.en}`.padEnd(48)} ${value}`);
  const [address, ...elsewhere] = addresses;
  say('\nLoket – BPJS Ketenagakerjaan, MPP Kota Tebing Tinggi\n');
  line(START_WORDS.kiosk, `${address}/kiosk/`);
  line(START_WORDS.display, `${address}/display/`);
  line(START_WORDS.officer, `${address}/officer/`);
  for (const other of elsewhere) line(START_WORDS.elsewhere, `${other}/`);
  if (followAddress !== null) line(START_WORDS.phones, `${followAddress}/t/…`);
  const warning = {
    plain: START_WORDS.plainNetwork,
    closed: START_WORDS.closedNetwork,
    tls: null,
    none: null,
  }[network];
  if (warning !== null) say(`\n  ${warning.id}\n  ${warning.en}`);
  if (firstPassword !== null) {
    say('');
    line(START_WORDS.account, 'admin');
    line(START_WORDS.password, firstPassword);
  }
  if (config.now !== null) say(`\n  ${START_WORDS.drill.id} / ${START_WORDS.drill.en}`);
  say(`\n  ${START_WORDS.stopHint.id} / ${START_WORDS.stopHint.en}\n`);
}
