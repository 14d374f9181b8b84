import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { err, ok, type Result } from '../../domain/result.ts';

/** A program that reads its standard input to the end, and writes a WAV to its standard output. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
}

/** `missing`: there is no such program here. `stopped`: it died, took too long, or was told to stop. */
export type ProgramProblem = 'missing' | 'stopped' | 'silent';

export interface ProgramLimits {
  readonly deadlineMs: number;
  readonly maxBytes: number;
  /** Ends it before its time. */
  readonly signal: AbortSignal;
}

/** What a speaking program may know of its surroundings; never the office's own settings. */
const KEPT = ['PATH', 'SystemRoot', 'ESPEAK_DATA_PATH'] as const;

/** Runs it once on this input and answers what it wrote. Nothing of it is left running afterwards. */
export function runProgram(
  { command, args }: Program,
  input: string | Uint8Array,
  { deadlineMs, maxBytes, signal }: ProgramLimits,
): Promise<Result<Uint8Array, ProgramProblem>> {
  return new Promise((resolve) => {
    const child = begun(command, args, { timeout: deadlineMs, signal });
    if (child === null) return resolve(err('stopped'));
    const written: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      size += bytes.length;
      if (size <= maxBytes) written.push(bytes);
      else child.kill('SIGKILL');
    });
    child.on('error', ({ code }: NodeJS.ErrnoException) => {
      // One that did begin is waited for until it is gone.
      if (child.pid === undefined) resolve(err(code === 'ENOENT' ? 'missing' : 'stopped'));
    });
    child.on('close', (code) => {
      if (code !== 0) resolve(err('stopped'));
      else resolve(size === 0 ? err('silent') : ok(Buffer.concat(written)));
    });
    // One that died before it was told anything has its say in `close`.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Null when the machine has nothing left to begin it with: no memory, or no more files may be open. */
function begun(
  command: string,
  args: readonly string[],
  limits: { timeout: number; signal: AbortSignal },
): ChildProcessByStdio<Writable, Readable, null> | null {
  try {
    const child = spawn(command, args, {
      ...limits,
      env: Object.fromEntries(KEPT.flatMap((name) => [[name, process.env[name]]])),
      stdio: ['pipe', 'pipe', 'ignore'],
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    if ((child.stdout as Readable | undefined) !== undefined) return child;
    // Without a file to spare there are no pipes; the error that follows says nothing new.
    child.on('error', () => {});
    return null;
  } catch {
    return null;
  }
}
