import { recordEvent } from '../../db/open-tx.ts';
import { setTotp, userById } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import type { Deps } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { asksCodes, takeFirstCode } from './check-code.ts';
import { type OwnPassword, type OwnPasswordDeps, stillOwn, withOwnPassword } from './own-password.ts';
import { makeTotpSecret, totpAddress, totpPlace } from './totp.ts';

type TotpDeps = OwnPasswordDeps & Pick<Deps, 'clock' | 'site' | 'random' | 'sealer'>;

/**
 * Begins to set up one-time codes: makes the secret a phone is to hold. They are asked for once `confirmTotp` has seen a
 * code that fits; until then it can be begun anew.
 */
export async function setUpTotp(
  deps: TotpDeps,
  input: OwnPassword,
): Promise<Result<{ address: string; secret: string }, Refusal>> {
  const { clock, random, sealer, site, store } = deps;
  const checked = await withOwnPassword(deps, input, async () => undefined);
  if (!checked.ok) return checked;
  const totp = makeTotpSecret(random);
  return store.unit(async (tx): Promise<Result<{ address: string; secret: string }, Refusal>> => {
    const own = await stillOwn(tx, input, checked.value.user);
    if (!own.ok) return own;
    const user = own.value;
    if (asksCodes(user)) return err({ code: 'code-set-up' });
    const place = totpPlace(user.id);
    const secret = Buffer.from(sealer.seal(place, Buffer.from(JSON.stringify(totp))));
    await setTotp(tx, user.id, { secret, step: null });
    const { agency } = await officeSetting(tx, site, 'office.identity', await officeDay(tx, { site, clock }));
    return ok({ address: totpAddress(totp, `Loket ${agency}`, user.username), secret: totp.secret });
  });
}

/** From now on codes are asked for: the phone was seen to make the right ones. */
export async function confirmTotp(
  deps: Pick<Deps, 'store' | 'clock' | 'sealer'>,
  { userId, code }: { userId: string; code: string },
): Promise<Result<void, Refusal>> {
  return deps.store.unit(async (tx): Promise<Result<void, Refusal>> => {
    const user = await userById(tx, userId);
    if (user === null || user.totpSecret === null) return err({ code: 'no-code-set-up' });
    if (asksCodes(user)) return err({ code: 'code-set-up' });
    const taken = await takeFirstCode(tx, deps, user, code);
    if (!taken.ok) return err({ code: taken.error });
    recordEvent(tx, { kind: 'totp-set', actor: userActor(userId), subject: userId, data: {} });
    return ok();
  });
}

/** Codes are no longer asked for. Where there were none nothing changes. */
export async function removeTotp(deps: OwnPasswordDeps, input: OwnPassword): Promise<Result<void, Refusal>> {
  const checked = await withOwnPassword(deps, input, async () => undefined);
  if (!checked.ok) return checked;
  return deps.store.unit(async (tx): Promise<Result<void, Refusal>> => {
    const own = await stillOwn(tx, input, checked.value.user);
    if (!own.ok) return own;
    const user = own.value;
    if (user.totpSecret === null) return ok();
    await setTotp(tx, user.id, null);
    if (asksCodes(user))
      recordEvent(tx, { kind: 'totp-removed', actor: userActor(user.id), subject: user.id, data: {} });
    return ok();
  });
}
