import { recordEvent } from '../../db/open-tx.ts';
import { countUsers, insertUser } from '../../db/users.ts';
import { ROLES } from '../../domain/access/roles.ts';
import { ok } from '../../domain/result.ts';
import type { Deps } from '../ports.ts';
import { hashPassword } from './password-hash.ts';

/** No letters or figures that are mistaken for one another when copied from a screen. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16;

/**
 * Makes the account `admin` in an office that has none. The answer is the password that was made up, to be shown
 * once; null when one was given or the account was there already.
 */
export async function makeFirstAdmin(
  deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'random' | 'site'>,
  given: string | null,
): Promise<string | null> {
  if ((await deps.store.read((tx) => countUsers(tx, deps.site))) > 0) return null;
  const password = given ?? madeUpPassword(deps);
  const passwordHash = await hashPassword(password, deps.random);
  await deps.store.unit(async (tx) => {
    const id = deps.ids.next();
    await insertUser(tx, {
      id,
      site: deps.site,
      username: 'admin',
      displayName: 'Petugas',
      roles: [...ROLES],
      passwordHash,
      mustChangePassword: given === null,
      disabled: false,
      createdAt: deps.clock.now(),
    });
    recordEvent(tx, { kind: 'account-created', actor: 'system', subject: id, data: { roles: [...ROLES] } });
    return ok();
  });
  return given === null ? password : null;
}

function madeUpPassword({ random }: Pick<Deps, 'random'>): string {
  let text = '';
  while (text.length < LENGTH) {
    const [byte = 255] = random.bytes(1);
    // Bytes past the last whole multiple would make the first letters more likely.
    if (byte < 256 - (256 % ALPHABET.length)) text += ALPHABET[byte % ALPHABET.length];
  }
  return text.replace(/(.{4})(?=.)/g, '$1-');
}
