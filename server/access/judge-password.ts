import type { PasswordCheck } from '../../contract/access.ts';
import { userById } from '../../db/users.ts';
import { passwordWeakness } from '../../domain/access/password-strength.ts';
import type { Deps } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** What everybody here would think of first, whatever the office is called. */
const HOUSE_WORDS = [
  'loket',
  'petugas',
  'admin',
  'antrian',
  'bpjs',
  'ketenagakerjaan',
  'password',
  'katasandi',
];

/** Whether an account may choose this password, by the office's rules of today. */
export async function judgePassword(
  deps: Pick<Deps, 'store' | 'site' | 'clock' | 'commonPasswords'>,
  { userId, password }: { userId: string; password: string },
): Promise<PasswordCheck> {
  const { store, site, commonPasswords } = deps;
  const { user, minLength, office } = await store.read(async (tx) => {
    const day = await officeDay(tx, deps);
    const { passwordLength } = await officeSetting(tx, site, 'access.rules', day);
    const { agency, hall, city } = await officeSetting(tx, site, 'office.identity', day);
    return { user: await userById(tx, userId), minLength: passwordLength, office: [agency, hall, city] };
  });
  const context = [...HOUSE_WORDS, ...office, user?.username ?? '', user?.displayName ?? ''];
  const common = await commonPasswords.all();
  return { weakness: passwordWeakness(password, { minLength, common, context }), minLength };
}
