import { OFFICE_OFFSET_MS } from '../domain/calendar/day.ts';
import { transportTo } from '../printers/transports/transport-to.ts';
import { createClock, createIds, createRandom } from '../server/machine.ts';
import type { Phrase } from '../words/phrase.ts';
import { AGENT_PROBLEMS, AGENT_WORDS } from '../words/print-agent.ts';
import { keepConnected } from './keep-connected.ts';
import { readOptions } from './options.ts';

/** An agent reaches its printer itself, never through another agent. */
const NO_AGENTS = {
  transport(): never {
    throw new Error('an agent has no agents');
  },
};

/** `loket print-agent`: runs until it is told to stop. */
export async function runPrintAgent(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  // What it keeps is for its own user alone.
  process.umask(0o077);
  const options = readOptions(args, env);
  if (!options.ok) return complain(AGENT_PROBLEMS[options.error], 2);

  const clock = createClock(null);
  const ids = createIds(clock, createRandom());
  const say = ({ id, en }: Phrase) =>
    void process.stdout.write(`${officeTime(clock.now())}  ${id}\n          ${en}\n`);
  const stop = new AbortController();
  process.on('SIGTERM', () => stop.abort());
  process.on('SIGINT', () => {
    // A second Ctrl-C is somebody who does not want to wait.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
  const transport = transportTo(options.value.printer, { clock, ids, agents: NO_AGENTS });
  try {
    await keepConnected({ ...options.value, transport, stop: stop.signal, say });
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    return complain(AGENT_PROBLEMS.directory, 1);
  }
  say(AGENT_WORDS.stopped);
}

/** "08.15.02". Without `Intl`, which alone would cost this small program eight megabytes. */
function officeTime(at: number): string {
  return new Date(at + OFFICE_OFFSET_MS).toISOString().slice(11, 19).replaceAll(':', '.');
}

function complain({ id, en }: Phrase, exitCode: number): void {
  process.stderr.write(`${id}\n${en}\n`);
  process.exitCode = exitCode;
}
