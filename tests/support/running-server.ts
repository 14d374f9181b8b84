import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface RunningServer {
  /** "http://127.0.0.1:40123". */
  readonly address: string;
  readonly dataDir: string;
  /** Of the process that was started. */
  readonly pid: number;
  /** Everything it wrote to the terminal so far. */
  said(): string;
  /** Ends it and answers with its exit code; null when the signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Ends it and takes its data away. */
  discard(): Promise<void>;
}

/**
 * Starts the built server as its user would, on a free port and, unless one is given, an empty data directory:
 * by its own command, or by the npm script.
 */
export async function runServer(
  env: Readonly<Record<string, string>> = {},
  verb: 'start' | 'demo' = 'start',
  by: 'loket' | 'npm' = 'loket',
): Promise<RunningServer> {
  const dataDir = env.LOKET_DATA_DIR ?? mkdtempSync(join(tmpdir(), 'loket-run-'));
  const command = by === 'npm' ? 'npm' : process.execPath;
  const words = by === 'npm' ? ['run', verb] : [join(ROOT, 'deploy/loket.js'), verb];
  const child = spawn(command, words, {
    cwd: ROOT,
    env: { ...process.env, LOKET_PORT: '0', LOKET_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = endOf(child);
    child.kill(signal);
    return ended;
  };
  try {
    const address = await addressIn(child, () => text);
    const discard = async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    };
    return { address, dataDir, pid: child.pid ?? 0, said: () => text, stop, discard };
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
}

async function addressIn(child: ChildProcess, said: () => string): Promise<string> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    // The hint to stop is the last line of the greeting.
    const address = /(http:\/\/[^/\s]+)\/officer\/[\s\S]*Ctrl-C/.exec(said())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`the server did not start: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}
