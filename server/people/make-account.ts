import type { Account, NewAccount } from '../../contract/people.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { insertUser, userByName } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { accountOf } from './account-of.ts';
import { accountView } from './account-view.ts';

/**
 * Makes an account. `passwordHash` is that of a password the machine made up, which must be replaced at the first
 * sign-in; making and hashing it takes long and is done before the unit.
 */
export async function makeAccount(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'ids'>,
  input: NewAccount & { passwordHash: string; actor: string },
): Promise<Result<Account, Refusal>> {
  const { site, clock, ids } = deps;
  const { username, displayName, roles, passwordHash, actor } = input;
  await openOfficeDay(tx, deps);
  if ((await userByName(tx, site, username)) !== null) return err({ code: 'username-taken' });
  const id = ids.next();
  const state = { mustChangePassword: true, disabled: false, createdAt: clock.now() };
  await insertUser(tx, { id, site, username, displayName, roles, passwordHash, ...state });
  recordEvent(tx, { kind: 'account-created', actor, subject: id, data: { roles } });
  const made = await accountOf(tx, deps, id);
  return made.ok ? ok(accountView(made.value)) : made;
}
