import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createBackupMachine } from '../../backup/machine.ts';
import { restoreOffice } from '../../backup/restore.ts';
import { chainHead } from '../../db/event-log.ts';
import { openKeys } from '../../server/composition/open-keys.ts';
import { readConfig } from '../../server/config.ts';
import { createRandom } from '../../server/machine.ts';
import type { BackupMachine } from '../../server/ports-backup.ts';
import { programFiles } from '../../server/program-files.ts';
import type { FakeClock } from './fake-clock.ts';
import type { Office } from './open-office.ts';

/** A key pair of an office or of the head office, as the administrator has it on paper. */
export async function keyPair(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The real machinery of backups on an office's data directory. */
export function machineOf(dataDir: string, logged: string[] = []): BackupMachine {
  return createBackupMachine({
    ...{ dataDir, migrationsFolder: programFiles.migrations, program: programFiles.backup, version: 'test' },
    journalFromEnvironment: null,
    log: {
      info: () => undefined,
      error: (what, error) => void logged.push(`${what} ${String(error)}`),
    },
  });
}

/** Makes a backup of a living office to these keys. @throws when it could not be made. */
export async function backUp(office: Office, machine: BackupMachine, recipients: readonly string[]) {
  const { store, deps, clock } = office;
  const head = await store.read((tx) => chainHead(tx, deps.site));
  const anchor = { seq: head.seq, head: Buffer.from(head.hash).toString('hex') };
  const made = await machine.make({ day: '2026-11-23', now: clock.now(), recipients, anchor });
  if (!made.ok) throw new Error(made.error);
  return { manifest: made.value, file: join(machine.directory, made.value.file) };
}

/** Restores as `loket restore` does. */
export function restoreTo(
  dataDir: string,
  order: { file: string; identity: string; clock: FakeClock; journal?: string; keyDir?: string },
) {
  mkdirSync(dataDir, { recursive: true });
  const read = readConfig({ LOKET_DATA_DIR: dataDir, ...(order.keyDir && { LOKET_KEY_DIR: order.keyDir }) });
  if (!read.ok) throw new Error(read.error.join());
  const config = read.value;
  const quietLog = { info: () => undefined, error: () => undefined };
  return restoreOffice({
    ...{ dataDir, journal: null, withoutManifest: false, migrationsFolder: programFiles.migrations },
    openKeys: () => openKeys(config, { random: createRandom(), log: quietLog }),
    ...order,
  });
}
