import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDurably } from '../db/durable-file.ts';
import { DATABASE_FILE } from '../db/open-database.ts';
import { shownKey } from '../domain/backup/recovery-key.ts';
import { openKeys } from '../server/composition/open-keys.ts';
import { readConfig } from '../server/config.ts';
import { createLog } from '../server/log.ts';
import { createClock, createRandom } from '../server/machine.ts';
import { programFiles } from '../server/program-files.ts';
import { RESTORE_FAULTS } from '../words/backup-faults.ts';
import { RESTORE_PROBLEMS, TOOL_WORDS } from '../words/backup-tools.ts';
import type { Phrase } from '../words/phrase.ts';
import { START_PROBLEMS } from '../words/start.ts';
import { drill } from './drill.ts';
import { DRILLED_FILE } from './drilled-file.ts';
import { makeKeyPair } from './encrypted-file.ts';
import { backupDirectory } from './machine.ts';
import { reportLines } from './report-lines.ts';
import { type RestoreOrder, type RestoreProblem, restoreOffice } from './restore.ts';
import { backupsIn, makeDirectory } from './shelf.ts';
import { readToolOptions, type ToolOptions } from './tool-options.ts';
import { typedIdentity } from './typed-identity.ts';

const say = ({ id, en }: Phrase) => void process.stdout.write(`${id}\n${en}\n`);
const complain = ({ id, en }: Phrase) => void process.stderr.write(`${id}\n${en}\n`);

/** `loket restore`, `loket drill`, `loket backup init`. Answers with the exit code: 2 when it was asked wrongly. */
export async function runBackupTool(
  verb: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  process.umask(0o077);
  const options = readToolOptions(verb, args);
  const config = readConfig(env);
  if (options === null || !config.ok) return null;
  if (options.verb === 'backup') return init();
  const dataDir = options.to === null ? config.value.dataDir : resolve(options.to);
  const keyDir = options.to === null || env.LOKET_KEY_DIR ? config.value.keyDir : join(dataDir, 'keys');
  const journal = options.journal ?? config.value.journalDir;
  const identity = await typedIdentity(options.identityFile, () => say(TOOL_WORDS.askKey));
  if (identity === null) return refuse('no-key');
  say(TOOL_WORDS.checking);
  const openOfficeKeys = () =>
    openKeys(
      { ...config.value, dataDir, keyDir },
      { random: createRandom(), log: createLog(() => undefined) },
    );
  const keys = options.withoutKeys ? null : openOfficeKeys;
  const known = { ...options, dataDir, journal, identity, openKeys: keys };
  return options.verb === 'drill' ? runDrill(known) : runRestore(known);
}

type Known = ToolOptions & {
  readonly dataDir: string;
  readonly openKeys: RestoreOrder['openKeys'];
  readonly journal: string | null;
  readonly identity: string;
};

async function runRestore({ file, withoutManifest, ...known }: Known): Promise<number> {
  const restored = await restoreOffice({
    ...known,
    ...{ file: resolve(file ?? ''), withoutManifest, migrationsFolder: programFiles.migrations },
    clock: createClock(null),
  });
  if (!restored.ok) return refuse(restored.error);
  for (const line of reportLines(restored.value)) say(line);
  return 0;
}

async function runDrill({ file, dataDir, identity }: Known): Promise<number> {
  const directory = backupDirectory(dataDir);
  makeDirectory(directory);
  const newest = file ?? (await backupsIn(directory))[0]?.file;
  if (newest === undefined) {
    complain(TOOL_WORDS.none);
    return 1;
  }
  const database = join(dataDir, DATABASE_FILE);
  const job = { directory, file: newest, identity, database, migrationsFolder: programFiles.migrations };
  const tried = await drill(job);
  const fault = tried.ok ? null : tried.error;
  if (readdirSync(dataDir).includes(DATABASE_FILE)) {
    writeDurably(join(directory, DRILLED_FILE), JSON.stringify({ file: newest, fault }));
  }
  if (fault === null) say(TOOL_WORDS.drillWell);
  else {
    complain(TOOL_WORDS.drillFailed);
    complain(RESTORE_FAULTS[fault]);
  }
  say(TOOL_WORDS.drillNoted);
  return fault === null ? 0 : 1;
}

async function init(): Promise<number> {
  const { identity, recipient } = await makeKeyPair();
  say(TOOL_WORDS.keyTitle);
  process.stdout.write(`\n  ${shownKey(identity).join(' ')}\n\n`);
  say(TOOL_WORDS.keyRecipient);
  process.stdout.write(`\n  ${recipient}\n\n`);
  return 0;
}

function refuse(problem: RestoreProblem | 'no-key'): number {
  complain({ ...START_PROBLEMS, ...RESTORE_FAULTS, ...RESTORE_PROBLEMS }[problem]);
  complain(RESTORE_PROBLEMS.untouched);
  return 1;
}
