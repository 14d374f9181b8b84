import { usedCounters } from '../../db/counters.ts';
import { isSubstitute } from '../../db/substitutes.ts';
import { ticketAtCounter } from '../../db/tickets.ts';
import { userById } from '../../db/users.ts';
import { effectiveRoles } from '../../domain/access/effective-roles.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { leaveSeat } from '../counters/leave-counter.ts';
import type { Deps, Tx } from '../ports.ts';

/** A counter somebody sits at, and the number that was called to it or is served there; null when there is none. */
export interface Place {
  readonly counter: number;
  readonly number: string | null;
}

/** The counters an account has a seat at. */
export async function placesOf(tx: Tx, { site }: Pick<Deps, 'site'>, userId: string): Promise<Place[]> {
  const places: Place[] = [];
  for (const { counter, staffedBy } of await usedCounters(tx, site)) {
    if (staffedBy !== userId) continue;
    const ticket = await ticketAtCounter(tx, site, counter);
    places.push({ counter, number: ticket && ticketNumber(ticket.series, ticket.serial) });
  }
  return places;
}

/**
 * Empties the seats of somebody who is an officer no more, neither by account nor as a substitute on `day`. Whoever is
 * being served there stays at that counter: the next who sits down has them before them.
 */
export async function leaveUnlessOfficer(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  { userId, day, actor }: { userId: string; day: string; actor: string },
): Promise<void> {
  const user = await userById(tx, userId);
  const roles = effectiveRoles(user?.roles ?? [], await isSubstitute(tx, deps.site, day, userId));
  if (roles.includes('officer')) return;
  for (const row of await usedCounters(tx, deps.site)) {
    if (row.staffedBy === userId) await leaveSeat(tx, deps, row, { why: 'no-officer', actor });
  }
}
