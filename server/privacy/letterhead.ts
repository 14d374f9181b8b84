import type { Letterhead } from '../../printers/slips/letterhead.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** The head of the office's papers as it stands today. */
export async function letterheadOf(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<Letterhead> {
  const { agency, hall } = await officeSetting(tx, deps.site, 'office.identity', await officeDay(tx, deps));
  return { agency, hall };
}
