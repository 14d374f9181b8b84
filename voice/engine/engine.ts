import { err, type Result } from '../../domain/result.ts';
import { type Manner, mannerArguments } from './manner.ts';
import { type Program, type ProgramLimits, type ProgramProblem, runProgram } from './run-program.ts';

/** Makes a program's whole call for one manner of speaking. */
export type Engine = (manner: Manner) => Program;

/** The system's own espeak-ng, where it is installed: ten times quicker to begin. */
export const systemEngine: Engine = (manner) => ({
  command: 'espeak-ng',
  args: [...mannerArguments(manner), '-b', '1', '--stdin', '--stdout'],
});

/** The same engine as it comes with the program; `path`: where `espeak-program` lies. */
export function ownEngine(path: string): Engine {
  return (manner) => ({ command: process.execPath, args: [path, ...mannerArguments(manner)] });
}

/** Speaks one text by the first engine that can; a WAV as that engine made it. Each try is a process that ends with it. */
export async function speak(
  engines: readonly Engine[],
  { text, manner }: { text: string; manner: Manner },
  limits: ProgramLimits,
): Promise<Result<Uint8Array, ProgramProblem>> {
  let last: Result<Uint8Array, ProgramProblem> = err('missing');
  for (const engine of engines) {
    last = await runProgram(engine(manner), text, limits);
    if (last.ok || limits.signal.aborted) return last;
  }
  return last;
}
