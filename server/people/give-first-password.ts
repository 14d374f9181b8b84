import type { Account, ResetPassword } from '../../contract/people.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { resetPassword } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { endEverySession } from '../access/end-sessions.ts';
import { userActor } from '../actor.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { accountOf } from './account-of.ts';
import { accountView } from './account-view.ts';

/**
 * Gives an account a new first password: the way back for somebody who forgot theirs, or, with `secondFactors` removed,
 * lost their phone. Every session of the account ends. One's own is changed with the old one and not this way, or an
 * administrator's screen left open would be an account to take over.
 */
export async function giveFirstPassword(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  input: ResetPassword & { id: string; passwordHash: string; actor: string },
): Promise<Result<Account, Refusal>> {
  const { id, secondFactors, passwordHash, actor } = input;
  await openOfficeDay(tx, deps);
  const found = await accountOf(tx, deps, id);
  if (!found.ok) return found;
  if (userActor(id) === actor) return err({ code: 'own-account' });
  const removeSecondFactors = secondFactors === 'remove';
  await resetPassword(tx, id, { passwordHash, removeSecondFactors });
  const { pinHash, totpSecret } = found.value;
  const removed = { pin: removeSecondFactors && pinHash !== null };
  recordEvent(tx, { kind: 'password-reset', actor, subject: id, data: removed });
  if (removeSecondFactors && totpSecret !== null)
    recordEvent(tx, { kind: 'totp-removed', actor, subject: id, data: {} });
  await endEverySession(tx, deps, { userId: id, why: 'password-reset', actor });
  const gone = removeSecondFactors ? { pinHash: null, totpSecret: null } : {};
  return ok(accountView({ ...found.value, mustChangePassword: true, ...gone }));
}
