import type { FollowedBerkas } from '../../contract/follow.ts';
import type { BerkasRow } from '../../db/berkas.ts';
import { documentStates } from '../../db/documents.ts';
import { shownBerkasCode } from '../../domain/berkas/berkas-code.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { berkasPageLives } from '../../domain/berkas/berkas-page.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import { officeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

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
  const states = await documentStates(tx, row.id);
  return {
    what: 'berkas',
    ...{ agency, hall, service, stage, openedDay, returnDay },
    number: berkasNumber(row.year, row.serial),
    // As on the tanda terima: whatever was neither handed in nor found to be needless is still to be brought.
    missing: documentsFor(service)
      .map(({ code }) => code)
      .filter((code) => (states.get(code) ?? 'missing') === 'missing'),
    code: row.code === null ? null : shownBerkasCode(row.code),
    online: service === 'INFO' ? null : online[service],
    jmo: service === 'JHT' ? online.jmo : null,
    endedDay: endedAt === null ? null : officeDayOf(endedAt),
  };
}
