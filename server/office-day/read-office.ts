import type { Office } from '../../contract/office.ts';
import { nextChange } from '../../domain/calendar/office-changes.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import { closedView } from './closed-view.ts';
import { earlyClosing, officeNow } from './office-now.ts';
import { quotasLeft } from './quotas.ts';

/** Since when the office is open and nobody has signed in, ms since 1970; null while somebody has, or it is closed. */
export type UnattendedSince = (tx: Tx) => Promise<number | null>;

/** The office now, as every screen is told of it. */
export async function readOffice(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  unattendedSince: UnattendedSince,
): Promise<Office> {
  const { site, clock } = deps;
  const now = clock.now();
  const office = await officeNow(tx, deps);
  const { day, closed, numbersClosed, decided, calendar } = office;
  const changesAt = nextChange(calendar, now, earlyClosing(day, decided));
  const since = await unattendedSince(tx);
  const left = await quotasLeft(tx, site, day);
  return {
    day,
    now: isoTime(now),
    ...(closed && { closed: closedView(closed) }),
    ...(numbersClosed && { numbersClosed: closedView(numbersClosed) }),
    ...(changesAt === null ? {} : { changesAt: isoTime(changesAt) }),
    ...(since === null ? {} : { unattendedSince: isoTime(since) }),
    started: decided.startedAt !== null,
    left: [...left].map(([service, count]) => ({ service, left: count })),
  };
}
