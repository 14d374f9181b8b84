import { recordEvent } from '../../db/open-tx.ts';
import { setPinHash } from '../../db/users.ts';
import { isGuessablePin } from '../../domain/access/pin.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import type { Deps } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { type OwnPassword, type OwnPasswordDeps, stillOwn, withOwnPassword } from './own-password.ts';

/** Sets the PIN that opens the own locked screen, or takes it away with null. */
export async function setPin(
  deps: OwnPasswordDeps & Pick<Deps, 'clock' | 'site'>,
  { pin, ...input }: OwnPassword & { pin: string | null },
): Promise<Result<void, Refusal>> {
  const { pinDigits } = await deps.store.read(async (tx) =>
    officeSetting(tx, deps.site, 'access.locks', await officeDay(tx, deps)),
  );
  if (pin !== null && (pin.length !== pinDigits || isGuessablePin(pin))) return err({ code: 'weak-pin' });
  const checked = await withOwnPassword(deps, input, async (hashing) =>
    pin === null ? null : hashing.hash(pin, 'pin'),
  );
  if (!checked.ok) return checked;
  const { user, more: pinHash } = checked.value;
  return deps.store.unit(async (tx): Promise<Result<void, Refusal>> => {
    const own = await stillOwn(tx, input, user);
    if (!own.ok) return own;
    await setPinHash(tx, user.id, pinHash);
    const data = { set: pinHash !== null };
    recordEvent(tx, { kind: 'pin-set', actor: userActor(user.id), subject: user.id, data });
    return ok();
  });
}
