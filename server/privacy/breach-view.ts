import type { Breach } from '../../contract/breach.ts';
import { type BreachRow, breachesOf, contentOfBreach } from '../../db/breaches.ts';
import { userNames } from '../../db/users.ts';
import type { BreachNature } from '../../domain/privacy/breaches.ts';
import { userIdOf } from '../actor.ts';
import { isoTime } from '../http/office-time.ts';
import { onTheWire } from '../http/on-the-wire.ts';
import type { Deps, Tx } from '../ports.ts';

type ViewDeps = Pick<Deps, 'site' | 'sealer' | 'clock'>;

/** A breach as those who work on it see it. */
export async function breachView(tx: Tx, deps: ViewDeps, row: BreachRow): Promise<Breach> {
  const names = await userNames(tx, deps.site);
  const time = (at: number | null) => (at === null ? null : isoTime(at));
  const told = row.agencyToldAt !== null && row.personsToldAt !== null;
  return onTheWire<Breach>({
    id: row.id,
    nature: row.nature as BreachNature,
    knownAt: isoTime(row.knownAt),
    dueAt: isoTime(row.dueAt),
    from: isoTime(row.exposedFrom),
    to: isoTime(row.exposedTo),
    openedBy: names.get(userIdOf(row.openedBy) ?? '') ?? row.openedBy,
    agencyToldAt: time(row.agencyToldAt),
    personsToldAt: time(row.personsToldAt),
    closedAt: time(row.closedAt),
    overdue: !told && deps.clock.now() > row.dueAt,
    content: contentOfBreach(deps.sealer, row),
  });
}

/** Every breach that is on file, newest first. */
export async function listBreaches(tx: Tx, deps: ViewDeps): Promise<Breach[]> {
  const views: Breach[] = [];
  for (const row of await breachesOf(tx, deps.site)) views.push(await breachView(tx, deps, row));
  return views;
}
