import { type ChildProcess, spawn } from 'node:child_process';
import type { Log } from '../server/ports.ts';
import type { Job } from './job.ts';

export interface JobRunner {
  /** Does a job in a process of its own; null when that ended without an answer. */
  run(job: Job): Promise<unknown>;
  /** Ends what is under way; afterwards nothing is begun any more. */
  stop(): Promise<void>;
}

/** A large office on a slow stick needs minutes; whoever needs longer hangs. */
const LONGEST_MS = 20 * 60_000;

/** Runs jobs in the program `program`, which is told nothing of the server's environment but where Node lies. */
export function createJobRunner({ program, log }: { program: string; log: Log }): JobRunner {
  const running = new Set<ChildProcess>();
  let stopped = false;
  return {
    async run(job) {
      if (stopped) return null;
      const child = spawn(process.execPath, [program], {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { PATH: process.env.PATH, TZ: process.env.TZ },
        windowsHide: true,
      });
      running.add(child);
      const limit = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
      try {
        const { text, complaint, code } = await answerOf(child, JSON.stringify(job));
        if (code === 0 && text !== '') return JSON.parse(text);
        // What it complains about names files and never what is in them.
        log.error(
          `the program for backups ended with ${code} while it should ${job.do}`,
          complaint.slice(0, 2_000),
        );
        return null;
      } finally {
        clearTimeout(limit);
        running.delete(child);
      }
    },
    async stop() {
      stopped = true;
      for (const child of running) child.kill('SIGKILL');
    },
  };
}

function answerOf(
  child: ChildProcess,
  job: string,
): Promise<{ text: string; complaint: string; code: number | null }> {
  return new Promise((resolve) => {
    const out: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => void out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => void complaints.push(chunk));
    const settle = (code: number | null) =>
      resolve({ text: Buffer.concat(out).toString(), complaint: Buffer.concat(complaints).toString(), code });
    child.on('error', () => settle(null));
    child.on('close', settle);
    // A program that ended before it was told is seen by its end.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(job);
  });
}
