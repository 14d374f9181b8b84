import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { DatedSetting } from '../domain/effective.ts';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { settings } from './tables/site.ts';

export type SettingRow = typeof settings.$inferSelect;

/** The value in force on an office day; undefined when none is. */
export async function settingOn(tx: Tx, site: string, key: string, day: string): Promise<unknown> {
  const [row] = await hot<{ value: string }>(tx, 'setting-on', [site, key, day]);
  return row === undefined ? undefined : JSON.parse(row.value);
}

/** The whole history of three keys in one fast read, oldest first. */
export async function settingsOfThree(
  tx: Tx,
  site: string,
  keys: readonly [string, string, string],
): Promise<DatedSetting[]> {
  const rows = await hot<{ key: string; effectiveFrom: string; value: string }>(tx, 'settings-of', [
    ...[site, ...keys],
  ]);
  return rows.map((row) => ({ ...row, value: JSON.parse(row.value) }));
}

/** All rows, newest first within a key. */
export async function allSettings(tx: Tx, site: string): Promise<SettingRow[]> {
  return queries(tx)
    .select()
    .from(settings)
    .where(eq(settings.site, site))
    .orderBy(asc(settings.key), desc(settings.effectiveFrom));
}

/** Puts a value in force from its day; a row of the same day is replaced, the event log keeps that it was. */
export async function putSetting(tx: Tx, row: SettingRow): Promise<void> {
  await queries(tx)
    .insert(settings)
    .values(row)
    .onConflictDoUpdate({
      target: [settings.site, settings.key, settings.effectiveFrom],
      set: { value: row.value, changedAt: row.changedAt, changedBy: row.changedBy },
    });
}

/** Whether the key ever had a value. */
export async function hasSetting(tx: Tx, site: string, key: string): Promise<boolean> {
  const rows = await queries(tx)
    .select({ key: settings.key })
    .from(settings)
    .where(and(eq(settings.site, site), eq(settings.key, key)))
    .limit(1);
  return rows.length > 0;
}

/** Every row of these keys, oldest first within a key. */
export async function settingRows(tx: Tx, site: string, keys: readonly string[]): Promise<SettingRow[]> {
  return queries(tx)
    .select()
    .from(settings)
    .where(and(eq(settings.site, site), inArray(settings.key, [...keys])))
    .orderBy(asc(settings.key), asc(settings.effectiveFrom));
}
