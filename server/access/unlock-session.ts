import type { Unlock } from '../../contract/access.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { sessionById, setWrongPins, unlockSessionRow } from '../../db/sessions.ts';
import { userById } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { type OwnPasswordDeps, withOwnPassword } from './own-password.ts';

type UnlockDeps = OwnPasswordDeps & Pick<Deps, 'clock' | 'site'>;
type Owner = { readonly userId: string; readonly sessionId: string };

/**
 * Opens a locked session with its owner's PIN or password; one that is not locked stays open. After too many wrong PINs
 * only the password does.
 */
export async function unlockSession(
  deps: UnlockDeps,
  { by, ...owner }: Owner & { by: Unlock },
): Promise<Result<void, Refusal>> {
  if ('pin' in by) return unlockByPin(deps, owner, by.pin);
  const checked = await withOwnPassword(deps, { ...owner, password: by.password }, async () => undefined);
  if (checked.ok) return deps.store.unit((tx) => open(tx, deps, owner, 'password'));
  if (checked.error.code === 'wrong-password')
    await deps.store.unit(async (tx) => ok(refuse(tx, owner, 'password')));
  return checked;
}

async function unlockByPin(deps: UnlockDeps, owner: Owner, pin: string): Promise<Result<void, Refusal>> {
  const { store, passwords } = deps;
  const pinHash = await store.read(async (tx) =>
    (await pinOpens(tx, deps, owner)) ? ((await userById(tx, owner.userId))?.pinHash ?? null) : null,
  );
  if (pinHash === null) return err({ code: 'password-needed' });
  const asker = { key: `session:${owner.sessionId}`, known: true };
  const turn = await passwords.turn(asker, (hashing) => hashing.fits(pin, pinHash));
  if (!turn.ok) return err({ code: turn.error });
  const fits = turn.value;
  const tried = await store.unit(async (tx): Promise<Result<void, Refusal>> => {
    // Others may have tried at the same moment: the count decides, and says nothing of whether this one was right.
    if (!(await pinOpens(tx, deps, owner))) return err({ code: 'password-needed' });
    if (fits) return open(tx, deps, owner, 'pin');
    const session = await sessionById(tx, owner.sessionId);
    if (session !== null) await setWrongPins(tx, session.id, session.wrongPins + 1);
    refuse(tx, owner, 'pin');
    return ok();
  });
  return tried.ok && !fits ? err({ code: 'wrong-pin' }) : tried;
}

/** Whether a PIN can open it: one is set, and not too many wrong ones were typed since it locked. */
export async function pinOpens(
  tx: Tx,
  deps: Pick<Deps, 'clock' | 'site'>,
  { userId, sessionId }: Owner,
): Promise<boolean> {
  const session = await sessionById(tx, sessionId);
  const user = await userById(tx, userId);
  if (session === null || user === null || user.pinHash === null) return false;
  const { wrongPins } = await officeSetting(tx, deps.site, 'access.locks', await officeDay(tx, deps));
  return session.wrongPins < wrongPins;
}

async function open(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  { userId, sessionId }: Owner,
  by: 'pin' | 'password',
): Promise<Result<void, Refusal>> {
  const session = await sessionById(tx, sessionId);
  if (session === null) return err({ code: 'not-signed-in' });
  await unlockSessionRow(tx, sessionId, clock.now());
  const data = { session: sessionId, by };
  recordEvent(tx, { kind: 'session-unlocked', actor: userActor(userId), subject: userId, data });
  return ok();
}

function refuse(tx: Tx, { userId, sessionId }: Owner, by: 'pin' | 'password'): void {
  // By nobody known: who types wrongly at a locked screen need not be its owner, nor be there.
  const data = { session: sessionId, by };
  recordEvent(tx, { kind: 'unlock-refused', actor: 'stranger', subject: userId, data });
}
