import type { Substitute, Substitutes } from '../../contract/people.ts';
import { type SubstituteRow, substitutesFrom, substitutesOn } from '../../db/substitutes.ts';
import { type UserRow, usersOf } from '../../db/users.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userIdOf } from '../actor.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeDay } from '../site/current-day.ts';
import { placesOf } from './leave-unless-officer.ts';

/** Who stands in today and on coming days, and who can be named. */
export async function readSubstitutes(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<Substitutes> {
  const today = await officeDay(tx, deps);
  const users = await usersOf(tx, deps.site);
  const substitutes: Substitute[] = [];
  for (const row of await substitutesFrom(tx, deps.site, today))
    substitutes.push(await substituteView(tx, deps, row, { users, today }));
  const people = users.filter(({ roles, disabled }) => !disabled && !roles.includes('officer'));
  return { today, substitutes, people: people.map(({ id, displayName }) => ({ id, name: displayName })) };
}

/** One naming; `not-found` when there is none. */
export async function substituteOf(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { day, userId }: { day: string; userId: string },
): Promise<Result<Substitute, Refusal>> {
  const row = (await substitutesOn(tx, deps.site, [day])).find((one) => one.userId === userId);
  if (row === undefined) return err({ code: 'not-found' });
  const context = { users: await usersOf(tx, deps.site), today: await officeDay(tx, deps) };
  return ok(await substituteView(tx, deps, row, context));
}

async function substituteView(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  { day, userId, namedAt, namedBy }: SubstituteRow,
  { users, today }: { users: readonly UserRow[]; today: string },
): Promise<Substitute> {
  const user = users.find(({ id }) => id === userId);
  const namer = users.find(({ id }) => id === userIdOf(namedBy));
  return {
    day,
    user: { id: userId, name: user?.displayName ?? '' },
    disabled: user?.disabled ?? true,
    namedAt: isoTime(namedAt),
    namedBy: namer?.displayName ?? null,
    places: day === today ? await placesOf(tx, deps, userId) : [],
  };
}
