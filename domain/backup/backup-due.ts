import type { EventKind } from '../event-kinds.ts';

/** What happens by itself at the edges of a day, or is about the backup itself: nothing of it is worth another one. */
const QUIET: readonly EventKind[] = [
  ...(['server-started', 'clock-went-back', 'day-opened', 'ticket-expired', 'print-expired'] as const),
  ...(['signed-in', 'signed-out', 'sign-in-refused', 'session-locked', 'session-unlocked'] as const),
  ...(['unlock-refused', 'session-ended', 'office-unattended', 'counter-left', 'print-settled'] as const),
  ...(['trail-verified', 'trail-anchored', 'trail-read', 'papers-purged', 'day-closed'] as const),
  ...(['backup-made', 'backup-failed', 'backup-copied', 'backup-drilled'] as const),
  ...(['journal-failed', 'journal-resumed', 'print-requested', 'pairing-closed'] as const),
];

/** Kinds of events that nobody would miss in a backup. */
export const QUIET_KINDS: ReadonlySet<EventKind> = new Set(QUIET);

/**
 * Whether an earlier day ended without a backup: something of it, worth keeping, is newer than the newest backup.
 * `lastWork`: number of the last event of earlier days that is not quiet, 0 when there is none. `covered`: number of
 * the last event in the newest good backup, 0 without one.
 */
export function isBackupMissed({ lastWork, covered }: { lastWork: number; covered: number }): boolean {
  return lastWork > covered;
}
