import type { Log } from './ports.ts';

/** One line of JSON an entry. Facts are codes and numbers; of an error its stack, never what was in a request. */
export function createLog(write: (line: string) => void): Log {
  const entry = (level: 'info' | 'error', what: string, rest: object) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), level, what, ...rest })}\n`);
  return {
    info: (what, facts = {}) => entry('info', what, facts),
    error: (what, error) => entry('error', what, error === undefined ? {} : { error: describe(error) }),
  };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
