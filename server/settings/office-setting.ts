import type { OfficeSettingKey, OfficeSettings } from '../../contract/setting-schemas.ts';
import { settingOn } from '../../db/settings.ts';
import type { Tx } from '../ports.ts';

/**
 * The value of a setting on an office day.
 * @throws when none is in force: the first start fills every key from the first day on.
 */
export async function officeSetting<K extends OfficeSettingKey>(
  tx: Tx,
  site: string,
  key: K,
  day: string,
): Promise<OfficeSettings[K]> {
  const value = await settingOn(tx, site, key, day);
  if (value === undefined) throw new Error(`the setting ${key} has no value on ${day}`);
  return value as OfficeSettings[K];
}
