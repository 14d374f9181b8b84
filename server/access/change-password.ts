import { recordEvent } from '../../db/open-tx.ts';
import { deleteOtherSessions } from '../../db/sessions.ts';
import { openDayOf } from '../../db/site.ts';
import { setPassword, userById } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import type { Deps } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { hashPassword, passwordFits } from './password-hash.ts';

/** Words somebody who wants in would try first. */
const OBVIOUS = [
  'password',
  'katasandi',
  'bpjs',
  'ketenagakerjaan',
  'tebingtinggi',
  'loket',
  'antrian',
  'admin',
  'petugas',
  '12345678',
  'qwerty',
];

/**
 * Replaces the own password: long enough, not the user name, and not an obvious word with a few figures. Every
 * other session of the account ends: whoever sits in one may be why the password is changed.
 */
export async function changePassword(
  deps: Pick<Deps, 'store' | 'random' | 'site'>,
  input: { userId: string; sessionId: string; current: string; next: string },
): Promise<Result<void, Refusal>> {
  const { user, rules } = await deps.store.read(async (tx) => ({
    user: await userById(tx, input.userId),
    rules: await officeSetting(tx, deps.site, 'access.rules', await openDayOf(tx, deps.site)),
  }));
  if (user === null || !(await passwordFits(input.current, user.passwordHash)))
    return err({ code: 'wrong-password' });
  if (
    input.next.length < rules.passwordLength ||
    isObvious(input.next, user.username) ||
    input.next === input.current
  ) {
    return err({ code: 'weak-password' });
  }
  const hash = await hashPassword(input.next, deps.random);
  return deps.store.unit(async (tx) => {
    await setPassword(tx, user.id, hash);
    await deleteOtherSessions(tx, user.id, input.sessionId);
    recordEvent(tx, { kind: 'password-changed', actor: userActor(user.id), subject: user.id, data: {} });
    return ok();
  });
}

function isObvious(password: string, username: string): boolean {
  const letters = password.toLowerCase().replace(/[^a-z0-9]/g, '');
  const rest = [username.toLowerCase(), ...OBVIOUS].reduce(
    (left, word) => left.replaceAll(word, ''),
    letters,
  );
  return rest.replace(/[0-9]/g, '').length < 4;
}
