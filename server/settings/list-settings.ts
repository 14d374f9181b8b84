import { SETTINGS, type SettingKey } from '../../contract/setting-schemas.ts';
import type { Setting } from '../../contract/settings.ts';
import { allSettings, type SettingRow, settingRows } from '../../db/settings.ts';
import { isoTime } from '../http/office-time.ts';
import type { Tx } from '../ports.ts';

/** Every setting there is, with its shape and its history. */
export async function listSettings(tx: Tx, site: string): Promise<Setting[]> {
  const rows = Map.groupBy(await allSettings(tx, site), ({ key }) => key);
  return Object.keys(SETTINGS).map((key) => settingView(key as SettingKey, rows.get(key) ?? []));
}

export async function readSetting(tx: Tx, site: string, key: SettingKey): Promise<Setting> {
  return settingView(key, (await settingRows(tx, site, [key])).reverse());
}

/** `rows` newest first. */
function settingView(key: SettingKey, rows: readonly SettingRow[]): Setting {
  return {
    key,
    schema: SETTINGS[key],
    rows: rows.map(({ effectiveFrom, value, changedAt }) => ({
      ...{ key, effectiveFrom, value },
      changedAt: isoTime(changedAt),
    })),
  };
}
