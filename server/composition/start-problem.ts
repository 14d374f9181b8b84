import type { KeyFileProblem } from '../../db/key-file.ts';
import type { OpenProblem } from '../../db/open-database.ts';

/** Why the keys of personal data cannot be used. */
export type KeysProblem =
  /** They are not those that sealed this database. */
  'keys-missing' | KeyFileProblem;

/** Why the office cannot be put together; each has its words in `words/start.ts`. */
export type AssembleProblem =
  | OpenProblem
  /** Another server works on this data directory. */
  | 'already-running'
  /** The directory of the data or of the keys cannot be made, read or written. */
  | 'data-dir-unusable'
  | KeysProblem
  | 'drill-on-real-data'
  | 'bad-ticket-printer'
  | 'bad-receipt-printer';

/** Why the office cannot listen where it was told to. */
export type ListenProblem = 'port-taken' | 'port-forbidden' | 'host-unusable';

/** The same of each door: the office's own, that of its network, that of phones. */
export type DoorProblem = `${'' | 'tls-' | 'follow-'}${ListenProblem}`;

export type StartProblem = AssembleProblem | DoorProblem;

const BY_CODE: Readonly<Record<string, ListenProblem>> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'host-unusable',
  ENOTFOUND: 'host-unusable',
  EAI_AGAIN: 'host-unusable',
};

/** What an error of `listen` means; null when it is a bug. */
export function listenProblem(error: unknown): ListenProblem | null {
  return BY_CODE[(error as NodeJS.ErrnoException).code ?? ''] ?? null;
}
