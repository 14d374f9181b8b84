import { moveSeats } from '../../db/counters.ts';
import { pairedDevice } from '../../db/devices.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { deleteEndedSessions, endSession, insertSession, sessionById } from '../../db/sessions.ts';
import { rehashPassword, type UserRow, userById, userByName } from '../../db/users.ts';
import { addDays, startOfDay } from '../../domain/calendar/day.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import { leaveSeatsOf } from '../counters/leave-counter.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { asksCodes, takeCode } from './check-code.ts';
import { hashToken, makeToken } from './session-token.ts';
import { type SignInPlace, signInPlace } from './sign-in-place.ts';
import type { Guess, SignInThrottle } from './sign-in-throttle.ts';

const MINUTE_MS = 60_000;
/** Sessions that are over are kept so long: when somebody was last there is read from them. */
const FORGET_AFTER_MS = 24 * 60 * MINUTE_MS;

type SignInDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'random' | 'site' | 'sealer' | 'passwords'> & {
  readonly throttle: SignInThrottle;
};

export interface SignInTry {
  readonly username: string;
  readonly password: string;
  readonly code?: string;
  /** The token of the desk where the page is open. */
  readonly desk?: string;
  /** From this very machine, and from which address else. */
  readonly fromHere: boolean;
  readonly address: string;
  /** The session this browser was in so far: it ends with the new one. */
  readonly instead: string | null;
}

/** Checks the password, and the code where one is asked, and opens a session. The answer is the cookie's value. */
export async function signIn(deps: SignInDeps, input: SignInTry): Promise<Result<string, Refusal>> {
  const { store, site, throttle } = deps;
  const username = input.username.trim().toLowerCase();
  const { at, user, onlyPaired } = await store.read(async (tx) => ({
    at: await signInPlace(tx, site, {
      desk: input.desk,
      fromHere: input.fromHere,
      address: input.address,
    }),
    user: await userByName(tx, site, username),
    onlyPaired: (await officeSetting(tx, site, 'access.desks', await officeDay(tx, deps))).onlyPaired,
  }));
  if (onlyPaired && at.place === 'network') return err({ code: 'desk-not-paired' });
  const guess: Guess = { account: username, at };
  if (throttle.isHeld(guess)) return err({ code: 'too-many-requests' });

  const checked = await checkPassword(deps, guess, user, input.password);
  if (!checked.ok) {
    if (checked.error.code === 'wrong-password') await noteRefusal(deps, user, 'password');
    return checked;
  }
  const known = checked.value;
  const opened = await store.unit(async (tx): Promise<Result<string, Refusal>> => {
    const user = await stillAllowed(tx, site, { known: known.user, at });
    if (!user.ok) return user;
    if (asksCodes(user.value)) {
      // Neither a failure nor a success: who knows the password must not gain free tries at the code.
      if (input.code === undefined) return err({ code: 'code-required' });
      const taken = await takeCode(tx, deps, user.value, input.code);
      if (!taken.ok) return err({ code: taken.error });
    }
    if (known.rehashed !== null) await rehashPassword(tx, known.user.id, known.rehashed);
    return ok(await openSession(tx, deps, { user: user.value, at, instead: input.instead }));
  });
  if (opened.ok) throttle.succeeded(guess);
  else if (opened.error.code === 'wrong-code') {
    throttle.failed(guess);
    await noteRefusal(deps, known.user, 'code');
  }
  return opened;
}

async function checkPassword(
  { passwords, throttle }: SignInDeps,
  guess: Guess,
  user: UserRow | null,
  password: string,
): Promise<Result<{ user: UserRow; rehashed: string | null }, Refusal>> {
  const asker = { key: guess.at.key, known: guess.at.place !== 'network' };
  const turn = await passwords.turn(asker, async (hashing) => {
    // Looked at once more: of many tries sent at once, those behind the first failures find the door held.
    if (throttle.isHeld(guess)) return err({ code: 'too-many-requests' } as const);
    const fits = await hashing.fits(password, user?.passwordHash ?? null);
    if (user === null || user.disabled || !fits) {
      throttle.failed(guess);
      return err({ code: 'wrong-password' } as const);
    }
    return ok({ user, rehashed: hashing.isStale(user.passwordHash) ? await hashing.hash(password) : null });
  });
  return turn.ok ? turn.value : err({ code: turn.error });
}

/** Checking takes long: meanwhile the account may have been disabled or given another password, the desk revoked. */
async function stillAllowed(
  tx: Tx,
  site: string,
  { known, at }: { known: UserRow; at: SignInPlace },
): Promise<Result<UserRow, Refusal>> {
  const user = await userById(tx, known.id);
  const isSame = user !== null && !user.disabled && user.passwordHash === known.passwordHash;
  if (!isSame) return err({ code: 'wrong-password' });
  const hasPlace = at.deviceId === null || (await pairedDevice(tx, site, at.deviceId)) !== null;
  return hasPlace ? ok(user) : err({ code: 'desk-not-paired' });
}

async function openSession(
  tx: Tx,
  deps: SignInDeps,
  { user, at, instead }: { user: UserRow; at: SignInPlace; instead: string | null },
): Promise<string> {
  const { clock, ids, random, site } = deps;
  const now = clock.now();
  const day = await officeDay(tx, deps);
  const { sessionMinutes } = await officeSetting(tx, site, 'access.rules', day);
  const cookie = makeToken(random);
  // Not a minute into the next day, whoever opens that one and when.
  const endsAt = Math.min(now + sessionMinutes * MINUTE_MS, startOfDay(addDays(day, 1)));
  const id = ids.next();
  await deleteEndedSessions(tx, now - FORGET_AFTER_MS);
  await insertSession(tx, {
    ...{ id, site, day, userId: user.id, tokenHash: hashToken(cookie) },
    ...{ createdAt: now, lastSeenAt: now, activeAt: now, endsAt },
    ...{ deviceId: at.deviceId, place: at.place },
  });
  const actor = userActor(user.id);
  if (instead !== null) await replaceSession(tx, deps, { old: instead, id, userId: user.id });
  const data = { session: id, place: at.place, ...(at.deviceId === null ? {} : { device: at.deviceId }) };
  recordEvent(tx, { kind: 'signed-in', actor, subject: user.id, data });
  return cookie;
}

/** The same person keeps their seats, and so a visit that is under way; somebody else begins anew. */
async function replaceSession(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  { old, id, userId }: { old: string; id: string; userId: string },
): Promise<void> {
  const before = await sessionById(tx, old);
  if (before === null) return;
  const actor = userActor(userId);
  if (before.userId === userId) await moveSeats(tx, deps.site, old, id);
  else await leaveSeatsOf(tx, deps, old, { why: 'signed-out', actor });
  await endSession(tx, old);
  const data = { session: old, why: 'replaced' };
  recordEvent(tx, { kind: 'session-ended', actor, subject: before.userId, data });
}

async function noteRefusal(
  { store }: SignInDeps,
  user: UserRow | null,
  why: 'password' | 'code',
): Promise<void> {
  await store.unit(async (tx) => {
    const subject = user?.id ?? 'unknown';
    recordEvent(tx, { kind: 'sign-in-refused', actor: 'stranger', subject, data: { why } });
    return ok();
  });
}
