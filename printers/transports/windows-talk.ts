import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** What the child said next; `ended` when it will say nothing more. */
export type SpoolerWord = 'ready' | 'begin' | 'done' | 'ended';

/** A child that speaks to the spooler, word by word. */
export interface SpoolerTalk {
  /** Its next word, however long it takes. One call at a time. */
  next(): Promise<SpoolerWord>;
  write(...pieces: readonly Uint8Array[]): void;
  /** It gets nothing more and ends by itself. */
  finish(): void;
  /** Ends it, if it has not ended by itself; answers with its exit code, null when it had none. */
  kill(): Promise<number | null>;
  /** Resolves when it has ended and all it said was heard. */
  readonly ended: Promise<void>;
}

/** Listens to a child from its first word on. */
export function talkTo(child: ChildProcessWithoutNullStreams): SpoolerTalk {
  const words: SpoolerWord[] = [];
  let text = '';
  let tell: (() => void) | null = null;
  let exitCode: number | null = null;
  let hasEnded = false;
  const ended = Promise.withResolvers<void>();

  const end = () => {
    hasEnded = true;
    ended.resolve();
    tell?.();
  };
  child.stdout.on('data', (bytes: Buffer) => {
    const lines = (text + bytes.toString('latin1')).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) words.push(line.trim() as SpoolerWord);
    tell?.();
  });
  // Read, or the child would stall on a full pipe; it is PowerShell's talk about itself.
  child.stderr.resume();
  // The end that follows says all that is needed.
  child.stdin.on('error', () => {});
  // It may come twice: not begun, and not to be ended.
  child.on('error', end);
  child.once('close', (code) => {
    exitCode = code;
    end();
  });

  return {
    ended: ended.promise,
    next: () =>
      new Promise((resolve) => {
        tell = () => {
          const word = words.shift() ?? (hasEnded ? 'ended' : undefined);
          if (word === undefined) return;
          tell = null;
          resolve(word);
        };
        tell();
      }),
    write(...pieces) {
      for (const piece of pieces) child.stdin.write(piece);
    },
    finish: () => void child.stdin.end(),
    async kill() {
      if (!hasEnded) child.kill();
      await ended.promise;
      return exitCode;
    },
  };
}
