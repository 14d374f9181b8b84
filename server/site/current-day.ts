import { openDayOf } from '../../db/site.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import type { Deps, Tx } from '../ports.ts';

/** The office day for those who only look: the clock's, or the last one opened when the clock went back behind it. */
export async function officeDay(tx: Tx, { site, clock }: Pick<Deps, 'site' | 'clock'>): Promise<string> {
  const today = officeDayOf(clock.now());
  const opened = await openDayOf(tx, site);
  return today > opened ? today : opened;
}
