import { insertUser } from '../../db/users.ts';
import type { Role } from '../../domain/access/roles.ts';
import { ok } from '../../domain/result.ts';
import { hashPassword } from '../../server/access/password-hash.ts';
import { createRandom } from '../../server/machine.ts';
import type { Deps } from '../../server/ports.ts';

export interface Account {
  readonly username: string;
  readonly displayName?: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly mustChangePassword?: boolean;
  readonly disabled?: boolean;
}

const hashes = new Map<string, Promise<string>>();

/** Hashing is slow on purpose, and tests sign in a thousand times: theirs is the same, checked for real, but cheap. */
export const CHEAP_HASH = { memory: 64, passes: 1, parallelism: 1 } as const;

function hashOnce(password: string): Promise<string> {
  const known = hashes.get(password) ?? hashPassword(password, createRandom(), CHEAP_HASH);
  hashes.set(password, known);
  return known;
}

/** Puts an account into the office as an administrator would have made it. */
export async function insertAccount(
  deps: Pick<Deps, 'store' | 'ids' | 'site' | 'clock'>,
  account: Account,
): Promise<void> {
  const {
    username,
    displayName = username,
    password,
    roles,
    mustChangePassword = false,
    disabled = false,
  } = account;
  const passwordHash = await hashOnce(password);
  await deps.store.unit(async (tx) => {
    await insertUser(tx, {
      ...{ id: deps.ids.next(), site: deps.site, username, displayName, roles: [...roles], passwordHash },
      ...{ mustChangePassword, disabled, createdAt: deps.clock.now() },
    });
    return ok();
  });
}
