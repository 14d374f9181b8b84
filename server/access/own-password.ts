import { sessionById } from '../../db/sessions.ts';
import { type UserRow, userById } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Hashing } from '../ports-passwords.ts';
import type { Refusal } from '../refusal.ts';
import type { Guess, SignInThrottle } from './sign-in-throttle.ts';

/** Whose password is asked once more, and in which of their sessions. */
export interface OwnPassword {
  readonly userId: string;
  readonly sessionId: string;
  readonly password: string;
}

export type OwnPasswordDeps = Pick<Deps, 'store' | 'passwords'> & { readonly throttle: SignInThrottle };

/**
 * Asks once more for the password of somebody who is signed in, before something that outlasts their session: whoever
 * sits down at an open screen does not know it. When it is right, `more` runs in the same turn.
 */
export async function withOwnPassword<T>(
  { store, passwords, throttle }: OwnPasswordDeps,
  { userId, sessionId, password }: OwnPassword,
  more: (hashing: Hashing, user: UserRow) => Promise<T>,
): Promise<Result<{ user: UserRow; more: T }, Refusal>> {
  const user = await store.read((tx) => userById(tx, userId));
  if (user === null) return err({ code: 'not-signed-in' });
  // Counted by session: a stolen one must not hold up its owner, who can sign in anew.
  const guess: Guess = { account: userId, at: { place: 'desk', key: `session:${sessionId}` } };
  const turn = await passwords.turn({ key: guess.at.key, known: true }, async (hashing) => {
    if (throttle.isHeld(guess)) return err({ code: 'too-many-requests' } as const);
    if (!(await hashing.fits(password, user.passwordHash))) {
      throttle.failed(guess);
      return err({ code: 'wrong-password' } as const);
    }
    throttle.succeeded(guess);
    return ok({ user, more: await more(hashing, user) });
  });
  return turn.ok ? turn.value : err({ code: turn.error });
}

/**
 * The account as it is in the unit that follows `withOwnPassword`. Refused when its session ended meanwhile or it was
 * given another password: somebody else may have shut out whoever is at it.
 */
export async function stillOwn(
  tx: Tx,
  { sessionId }: Pick<OwnPassword, 'sessionId'>,
  checked: UserRow,
): Promise<Result<UserRow, Refusal>> {
  const [session, user] = [await sessionById(tx, sessionId), await userById(tx, checked.id)];
  const isSame = user !== null && !user.disabled && user.passwordHash === checked.passwordHash;
  return session !== null && isSame ? ok(user) : err({ code: 'not-signed-in' });
}
