import { settingsOfThree } from '../../db/settings.ts';
import { HOURS_KEYS, type OfficeCalendar, officeCalendarFrom } from '../../domain/calendar/office-hours.ts';
import type { Tx } from '../ports.ts';

const { hours, specialDays, holidays } = HOURS_KEYS;

/** The office's hours with their whole history: a change from tomorrow on already counts when tomorrow is asked for. */
export async function readOfficeCalendar(tx: Tx, site: string): Promise<OfficeCalendar> {
  return officeCalendarFrom(await settingsOfThree(tx, site, [hours, specialDays, holidays]));
}
