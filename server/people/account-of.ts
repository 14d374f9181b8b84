import { type UserRow, userById } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** An account of this office, disabled or not. */
export async function accountOf(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  id: string,
): Promise<Result<UserRow, Refusal>> {
  const row = await userById(tx, id);
  return row === null || row.site !== site ? err({ code: 'not-found' }) : ok(row);
}
