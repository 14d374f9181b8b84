import type { Account, ChangeAccount } from '../../contract/people.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { changeUser } from '../../db/users.ts';
import { ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { accountOf } from './account-of.ts';
import { accountView } from './account-view.ts';
import { keepsAdministrator } from './keeps-administrator.ts';
import { leaveUnlessOfficer } from './leave-unless-officer.ts';

/** Gives an account another shown name and other roles, which count from its next request on. */
export async function changeAccount(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { id, displayName, roles, actor }: ChangeAccount & { id: string; actor: string },
): Promise<Result<Account, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  const found = await accountOf(tx, deps, id);
  if (!found.ok) return found;
  if (!roles.includes('admin')) {
    const kept = await keepsAdministrator(tx, deps, id);
    if (!kept.ok) return kept;
  }
  await changeUser(tx, id, { displayName, roles });
  // Names are nobody's business in the log; that one changed is.
  const data = { roles, before: found.value.roles, renamed: displayName !== found.value.displayName };
  recordEvent(tx, { kind: 'account-changed', actor, subject: id, data });
  await leaveUnlessOfficer(tx, deps, { userId: id, day, actor });
  return ok(accountView({ ...found.value, displayName, roles }));
}
