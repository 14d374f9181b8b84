import { recordEvent } from '../../db/open-tx.ts';
import { setPassword } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { sayWeakness } from '../../words/password-weakness.ts';
import { userActor } from '../actor.ts';
import type { Deps } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { endEverySession } from './end-sessions.ts';
import { judgePassword } from './judge-password.ts';
import { type OwnPasswordDeps, stillOwn, withOwnPassword } from './own-password.ts';

/**
 * Replaces the own password by one that is hard to guess. Every other session of the account ends: whoever sits in one may
 * be why the password is changed.
 */
export async function changePassword(
  deps: OwnPasswordDeps & Pick<Deps, 'site' | 'clock' | 'commonPasswords'>,
  { current, next, ...owner }: { userId: string; sessionId: string; current: string; next: string },
): Promise<Result<void, Refusal>> {
  const { weakness, minLength } = await judgePassword(deps, { userId: owner.userId, password: next });
  const isWeak = weakness !== null || next === current;
  // The present one is asked for first: who does not know it learns nothing of what is wrong with another.
  const checked = await withOwnPassword(deps, { ...owner, password: current }, async (hashing) =>
    isWeak ? null : hashing.hash(next),
  );
  if (!checked.ok) return checked;
  const { user, more: hash } = checked.value;
  if (hash === null) {
    const detail = weakness && sayWeakness(weakness, minLength);
    return err({ code: 'weak-password', ...(detail && { detail }) });
  }
  return deps.store.unit(async (tx): Promise<Result<void, Refusal>> => {
    const own = await stillOwn(tx, owner, user);
    if (!own.ok) return own;
    await setPassword(tx, user.id, hash);
    const actor = userActor(user.id);
    const others = { userId: user.id, stays: owner.sessionId, why: 'password-changed', actor } as const;
    await endEverySession(tx, deps, others);
    recordEvent(tx, { kind: 'password-changed', actor, subject: user.id, data: {} });
    return ok();
  });
}
