import { usersOf } from '../../db/users.ts';
import { isLastAdministrator } from '../../domain/access/administrators.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** Refuses to take the last living administrator from the office. */
export async function keepsAdministrator(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  without: string,
): Promise<Result<void, Refusal>> {
  return isLastAdministrator(await usersOf(tx, site), without) ? err({ code: 'last-administrator' }) : ok();
}
