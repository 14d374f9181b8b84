import { spawn } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, 'run-agent.ts');

/** A print agent in a process of its own, as on the kiosk's PC. */
export interface AgentChild {
  /** Everything it said so far. */
  said(): string;
  /** Its exit code once it has ended; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Stops it in its tracks, or lets it go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  /** Ends it and answers with its exit code; null when the signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export function startAgent(options: {
  readonly server: string;
  readonly printer: string;
  readonly directory: string;
}): AgentChild {
  const { server, printer, directory } = options;
  const words = [PROGRAM, '--server', server, '--printer', printer, '--name', 'Mesin antrian'];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, LOKET_AGENT_DIR: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    said: () => text,
    ended,
    signal: (signal) => void child.kill(signal),
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}
