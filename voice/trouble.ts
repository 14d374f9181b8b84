import type { Log } from '../server/ports.ts';

/** Tells of each trouble once, and again only after it was over. `error`: null when it is over, or never was. */
export function createTrouble(log: Log): { note(what: string, error: unknown): void } {
  const told = new Set<string>();
  return {
    note(what, error) {
      if (error === null) told.delete(what);
      else if (!told.has(what)) {
        told.add(what);
        log.error(`${what} failed`, error);
      }
    },
  };
}
