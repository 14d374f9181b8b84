import type { Account } from '../../contract/people.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { setDisabled } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { endEverySession } from '../access/end-sessions.ts';
import { userActor } from '../actor.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { accountOf } from './account-of.ts';
import { accountView } from './account-view.ts';
import { keepsAdministrator } from './keeps-administrator.ts';

/** Shuts an account out: its sessions and seats end with it. Nobody does it to themselves or to the last administrator. */
export async function disableAccount(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { id, actor }: { id: string; actor: string },
): Promise<Result<Account, Refusal>> {
  await openOfficeDay(tx, deps);
  const found = await accountOf(tx, deps, id);
  if (!found.ok) return found;
  if (found.value.disabled) return ok(accountView(found.value));
  const kept = await keepsAdministrator(tx, deps, id);
  if (!kept.ok) return kept;
  if (userActor(id) === actor) return err({ code: 'own-account' });
  await setDisabled(tx, id, true);
  recordEvent(tx, { kind: 'account-disabled', actor, subject: id, data: {} });
  await endEverySession(tx, deps, { userId: id, why: 'account-disabled', actor });
  return ok(accountView({ ...found.value, disabled: true }));
}

/** Lets a disabled account in again, with the roles and the password it had. */
export async function enableAccount(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { id, actor }: { id: string; actor: string },
): Promise<Result<Account, Refusal>> {
  await openOfficeDay(tx, deps);
  const found = await accountOf(tx, deps, id);
  if (!found.ok) return found;
  if (!found.value.disabled) return ok(accountView(found.value));
  await setDisabled(tx, id, false);
  recordEvent(tx, { kind: 'account-enabled', actor, subject: id, data: {} });
  return ok(accountView({ ...found.value, disabled: false }));
}
