import { recordEvent } from '../../db/open-tx.ts';
import { deleteEndedSessions, insertSession } from '../../db/sessions.ts';
import { openDayOf } from '../../db/site.ts';
import { userByName } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import type { Deps } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { DECOY_HASH, passwordFits } from './password-hash.ts';
import { hashToken, makeToken } from './session-token.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';

type SignInDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'random' | 'site'>;

/** Checks the password and opens a session. The answer is the cookie's value and when it ends at the latest. */
export async function signIn(
  deps: SignInDeps,
  throttle: SignInThrottle,
  input: { username: string; password: string; address: string },
): Promise<Result<{ cookie: string; endsAt: number }, Refusal>> {
  const username = input.username.trim().toLowerCase();
  const key = `${username} ${input.address}`;
  if (throttle.isHeld(key)) return err({ code: 'too-many-requests' });

  const user = await deps.store.read((tx) => userByName(tx, deps.site, username));
  // An unknown name costs as much time as a wrong password, so that names cannot be tried out.
  const fits = await passwordFits(input.password, user?.passwordHash ?? DECOY_HASH);
  if (user === null || user.disabled || !fits) {
    throttle.failed(key);
    await deps.store.unit(async (tx) => {
      const subject = user?.id ?? 'unknown';
      recordEvent(tx, { kind: 'sign-in-refused', actor: 'stranger', subject, data: {} });
      return ok();
    });
    return err({ code: 'wrong-password' });
  }
  throttle.succeeded(key);
  return deps.store.unit(async (tx) => {
    const now = deps.clock.now();
    const rules = await officeSetting(tx, deps.site, 'access.rules', await openDayOf(tx, deps.site));
    const cookie = makeToken(deps.random);
    const endsAt = now + rules.sessionMinutes * 60_000;
    await deleteEndedSessions(tx, now);
    await insertSession(tx, {
      id: deps.ids.next(),
      site: deps.site,
      userId: user.id,
      tokenHash: hashToken(cookie),
      createdAt: now,
      lastSeenAt: now,
      activeAt: now,
      endsAt,
    });
    recordEvent(tx, { kind: 'signed-in', actor: userActor(user.id), subject: user.id, data: {} });
    return ok({ cookie, endsAt });
  });
}
