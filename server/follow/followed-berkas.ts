import type { FollowedBerkas } from '../../contract/follow.ts';
import type { BerkasRow } from '../../db/berkas.ts';
import { shownBerkasCode } from '../../domain/berkas/berkas-code.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { berkasPageLives } from '../../domain/berkas/berkas-page.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import type { Deps, Tx } from '../ports.ts';
import { missingPapers } from '../registration/missing-papers.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** What a phone is told about a berkas: how far it has come, never whose it is. Null once its page has ended. */
export async function followedBerkas(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  row: BerkasRow,
): Promise<FollowedBerkas | null> {
  const { site } = deps;
  const { service, stage, openedDay, returnDay, endedAt } = row;
  const day = await officeDay(tx, deps);
  const { berkasDaysAfterEnd } = await officeSetting(tx, site, 'follow.rules', day);
  if (!berkasPageLives(endedAt, day, berkasDaysAfterEnd)) return null;
  const { agency, hall } = await officeSetting(tx, site, 'office.identity', day);
  const online = await officeSetting(tx, site, 'office.online', day);
  return {
    what: 'berkas',
    ...{ agency, hall, service, stage, openedDay, returnDay },
    number: berkasNumber(row.year, row.serial),
    missing: [...(await missingPapers(tx, row))],
    code: row.code === null ? null : shownBerkasCode(row.code),
    online: service === 'INFO' ? null : online[service],
    jmo: service === 'JHT' ? online.jmo : null,
    endedDay: endedAt === null ? null : officeDayOf(endedAt),
  };
}
