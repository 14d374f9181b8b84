import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBackupMachine, wipeInterrupted } from '../../backup/machine.ts';
import type { Config } from '../config.ts';
import type { Log } from '../ports.ts';
import type { BackupMachine } from '../ports-backup.ts';
import { programFiles } from '../program-files.ts';

/** The machinery of the office's backups. Nothing runs until it is asked. */
export function openBackups({ dataDir, journalDir }: Config, log: Log): BackupMachine {
  const { version } = JSON.parse(readFileSync(join(programFiles.root, 'package.json'), 'utf8')) as {
    version: string;
  };
  wipeInterrupted(dataDir);
  return createBackupMachine({
    ...{ dataDir, version, log },
    migrationsFolder: programFiles.migrations,
    program: programFiles.backup,
    journalFromEnvironment: journalDir,
  });
}
