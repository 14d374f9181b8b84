import { err } from '../../domain/result.ts';
import type { BackupMachine } from '../../server/ports-backup.ts';

/** Backups of an office that has no directory for them: nothing is there, nothing is made. */
export const quietBackups: BackupMachine = {
  directory: '/nowhere',
  journalFromEnvironment: null,
  make: async () => err('place-missing'),
  list: async () => [],
  listIn: async () => err('place-missing'),
  copy: async () => err('place-missing'),
  remove: async () => undefined,
  drill: async () => err('file-missing'),
  makeRecoveryKey: async () => null,
  isRecipient: async () => true,
  journal: () => ({
    ends: async () => [],
    write: async () => undefined,
    forget: async () => undefined,
    assertThere: async () => undefined,
    sameDevice: async () => false,
    close: async () => undefined,
  }),
  takeDrilled: async () => null,
  stop: async () => undefined,
};
