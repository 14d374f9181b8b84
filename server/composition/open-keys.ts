import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSealer } from '../../db/file-sealer.ts';
import { type KeyEncryptionKey, KeyFileUnusable, keyEncryptionKey } from '../../db/key-file.ts';
import { createKeyKeeper } from '../../db/key-keeper.ts';
import { openKeyring } from '../../db/keyring.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Config } from '../config.ts';
import type { Deps, Log, Random } from '../ports.ts';
import type { KeysProblem } from './start-problem.ts';

/** The name under which the system's credential store hands out the key that wraps the key files. */
const CREDENTIAL = 'loket-kek';

/** Whatever a system keeps secrets with: bytes that unlock the key files, or null where it keeps none for us. */
type CredentialStore = (config: Config) => Uint8Array | null;

/**
 * systemd decrypts the credential with the TPM and shows it to this service alone (`LoadCredentialEncrypted=`). What a
 * DPAPI store of Windows would hand out belongs here, too; until there is one, key files there are plain.
 */
const systemCredential: CredentialStore = ({ credentialsDir }) => {
  if (credentialsDir === null) return null;
  try {
    return readFileSync(join(credentialsDir, CREDENTIAL));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** The keys of personal data: taken over from plain files, and wrapped, as soon as there is something to wrap with. */
export function openKeys(
  config: Config,
  { random, log }: { random: Random; log: Log },
): Result<Pick<Deps, 'sealer' | 'keys'>, KeysProblem> {
  const secret = systemCredential(config);
  let kek: KeyEncryptionKey | null = null;
  if (secret !== null) {
    kek = keyEncryptionKey(secret);
    if (kek === null) return err('kek-wrong');
  }
  try {
    const keyring = openKeyring({ keyDir: config.keyDir, random, kek });
    return ok({ sealer: createSealer(keyring, random), keys: createKeyKeeper(keyring) });
  } catch (error) {
    if (!(error instanceof KeyFileUnusable)) throw error;
    log.error('a key file refused', error);
    return err(error.problem);
  }
}
