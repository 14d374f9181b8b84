import { recordEvent } from '../../db/open-tx.ts';
import { countUsers, insertUser } from '../../db/users.ts';
import { ROLES } from '../../domain/access/roles.ts';
import { ok } from '../../domain/result.ts';
import type { Deps } from '../ports.ts';
import { makeFirstPassword } from './first-password.ts';
import { hashPassword } from './password-hash.ts';

/**
 * Makes the account `admin` in an office that has none. The answer is the password that was made up, to be shown
 * once; null when one was given or the account was there already.
 */
export async function makeFirstAdmin(
  deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'random' | 'site'>,
  given: string | null,
): Promise<string | null> {
  if ((await deps.store.read((tx) => countUsers(tx, deps.site))) > 0) return null;
  const password = given ?? makeFirstPassword(deps);
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
