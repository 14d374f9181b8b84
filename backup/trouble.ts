import { isDiskFull } from '../db/backup-copy.ts';
import type { BackupTrouble } from '../domain/backup/faults.ts';

/** What a failed attempt to make or copy a file is called. @throws the error itself when it is a bug */
export function troubleOf(error: unknown): BackupTrouble {
  if (isDiskFull(error)) return 'disk-full';
  const { code } = error as { code?: unknown };
  if (code === 'ENOENT' || code === 'ENODEV' || code === 'ENXIO' || code === 'ENOTDIR')
    return 'place-missing';
  if (typeof code === 'string') return 'place-refuses';
  throw error;
}
