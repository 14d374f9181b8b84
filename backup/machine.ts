import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DATABASE_FILE } from '../db/open-database.ts';
import type { BackupTrouble, RestoreFault } from '../domain/backup/faults.ts';
import type { BackupManifest } from '../domain/backup/manifest.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Log } from '../server/ports.ts';
import type { BackupMachine, DrillReport, RecoveryKey } from '../server/ports-backup.ts';
import { DRILLED_FILE } from './drilled-file.ts';
import { createJournalFiles } from './journal-files.ts';
import { createJobRunner } from './run-job.ts';
import { backupsIn, makeDirectory, removeBackup } from './shelf.ts';
import { TRIED, UNFINISHED } from './unfinished.ts';
import { wipeFolder } from './wipe.ts';

export interface MachineOptions {
  readonly dataDir: string;
  readonly migrationsFolder: string;
  /** The file of the program that does the jobs. */
  readonly program: string;
  /** Version of this program, for manifests. */
  readonly version: string;
  /** `LOKET_JOURNAL_DIR`. */
  readonly journalFromEnvironment: string | null;
  readonly log: Log;
}

/** Where an office's backups are kept on its own machine. */
export function backupDirectory(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** Wipes what work that was cut off left in clear. Only before anything is begun. */
export function wipeInterrupted(dataDir: string): void {
  for (const folder of [UNFINISHED, TRIED]) wipeFolder(join(backupDirectory(dataDir), folder));
}

/** The machinery of backups of one data directory. Nothing runs until it is asked. */
export function createBackupMachine(options: MachineOptions): BackupMachine {
  const { dataDir, migrationsFolder, version, log } = options;
  const directory = backupDirectory(dataDir);
  const database = join(dataDir, DATABASE_FILE);
  const jobs = createJobRunner({ program: options.program, log });
  return {
    directory,
    journalFromEnvironment: options.journalFromEnvironment,
    async make(order) {
      const done = await jobs.run({ do: 'make', ...order, database, directory, program: version });
      return (done ?? err('broken-off')) as Result<BackupManifest, BackupTrouble>;
    },
    async list() {
      makeDirectory(directory);
      return backupsIn(directory);
    },
    async listIn(place) {
      try {
        // Nothing here waits in the server's one thread: a share that is gone may take minutes to say so.
        return ok(await backupsIn(place));
      } catch (error) {
        return err((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'place-missing' : 'place-refuses');
      }
    },
    async copy(file, place) {
      const done = await jobs.run({ do: 'copy', directory, file, place });
      return (done ?? err('broken-off')) as Result<void, BackupTrouble>;
    },
    remove: (file, place = directory) => removeBackup(place, file),
    async drill(file, identity) {
      const done = await jobs.run({ do: 'drill', directory, file, identity, database, migrationsFolder });
      return (done ?? err('broken-off')) as Result<DrillReport, RestoreFault>;
    },
    async makeRecoveryKey() {
      return (await jobs.run({ do: 'key' })) as RecoveryKey | null;
    },
    isRecipient: async (text) => (await jobs.run({ do: 'recipient', text })) === true,
    journal: (place, site) => createJournalFiles(place, site, dataDir),
    async takeDrilled() {
      const file = join(directory, DRILLED_FILE);
      if (!existsSync(file)) return null;
      const text = await readFile(file, 'utf8');
      await rm(file, { force: true });
      return JSON.parse(text) as unknown;
    },
    stop: () => jobs.stop(),
  };
}
