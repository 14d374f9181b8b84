import { type Manner, mannerArguments } from './manner.ts';
import type { Program } from './run-program.ts';

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
