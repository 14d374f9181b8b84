import { settingRows } from '../../db/settings.ts';
import { CALENDAR_KEYS, calendarFrom, type WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { TARIFF_KEYS, type Tariff, tariffFrom } from '../../domain/contribution/tariff.ts';
import type { Tx } from '../ports.ts';

const KEYS = [...Object.values(TARIFF_KEYS), ...Object.values(CALENDAR_KEYS)];

/** Everything a contribution hangs on, with its whole history, in one read. */
export async function readTariff(
  tx: Tx,
  site: string,
): Promise<{ tariff: Tariff; calendar: WorkingCalendar }> {
  const rows = await settingRows(tx, site, KEYS);
  return { tariff: tariffFrom(rows), calendar: calendarFrom(rows) };
}
