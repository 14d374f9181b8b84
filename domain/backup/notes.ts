/** What somebody at a desk should know of the backups, most pressing first. */
export const BACKUP_NOTES = [
  /** Nobody has a key that could open one: none is made. */
  'not-ready',
  /** Something of an earlier day is in no good backup. */
  'overdue',
  'failed',
  'second-place-missing',
  'journal-failed',
  'drill-due',
] as const;

export type BackupNote = (typeof BACKUP_NOTES)[number];
