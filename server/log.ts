import type { Log } from './ports.ts';
import { describeError } from './redact.ts';

/** One line of JSON an entry. Facts are codes and numbers; of an error its stack, never what was in a request (`redact.ts`). */
export function createLog(write: (line: string) => void): Log {
  const entry = (level: 'info' | 'error', what: string, rest: object) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), level, what, ...rest })}\n`);
  return {
    info: (what, facts = {}) => entry('info', what, facts),
    error: (what, error) => entry('error', what, error === undefined ? {} : { error: describeError(error) }),
  };
}
