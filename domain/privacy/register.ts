import { BERKAS_ENTRIES } from './register-berkas.ts';
import type { RegisterEntry } from './register-entry.ts';
import { OFFICE_ENTRIES } from './register-office.ts';
import { PAPER_ENTRIES } from './register-papers.ts';
import { QUEUE_ENTRIES } from './register-queue.ts';

/** Every table of the database. A column without its place here fails a test. */
export const REGISTER: Readonly<Record<string, RegisterEntry>> = {
  ...BERKAS_ENTRIES,
  ...PAPER_ENTRIES,
  ...QUEUE_ENTRIES,
  ...OFFICE_ENTRIES,
};

/** What lies beside the database, and holds or could hold something personal. */
export const PLACES_OUTSIDE = [
  'keys',
  'backups',
  'journal',
  'set-aside',
  'virtual-papers',
  'voice-cache',
  'log',
] as const;

export type PlaceOutside = (typeof PLACES_OUTSIDE)[number];
