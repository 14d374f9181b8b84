import { inArray } from 'drizzle-orm';
import type { EventKind } from '../domain/event-kinds.ts';
import type { Tx } from '../server/ports.ts';
import type { JournalEvent } from '../server/ports-backup.ts';
import { queries } from './open-tx.ts';
import { users } from './tables/access.ts';

const ONE_TIME_CODES: readonly EventKind[] = ['totp-set', 'totp-removed'];
const SECRETS: readonly EventKind[] = ['password-changed', 'password-reset', 'pin-set', ...ONE_TIME_CODES];

/**
 * Passwords and PINs that were replaced after the backup came back with it, and somebody may know them: those accounts
 * have to choose a new password and have no PIN. Answers with the names of those whose one-time codes are again as they
 * were: which are right only a person can say.
 */
export async function distrustOldSecrets(tx: Tx, after: readonly JournalEvent[]): Promise<string[]> {
  const subjects = (kinds: readonly EventKind[]) =>
    after.flatMap(({ kind, subject }) => (kinds.includes(kind) ? [subject] : []));
  await queries(tx)
    .update(users)
    .set({ mustChangePassword: true, pinHash: null })
    .where(inArray(users.id, subjects(SECRETS)));
  const named = await queries(tx)
    .select({ name: users.username })
    .from(users)
    .where(inArray(users.id, subjects(ONE_TIME_CODES)))
    .orderBy(users.username);
  return named.map(({ name }) => name);
}
