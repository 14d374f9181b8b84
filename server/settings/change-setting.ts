import type { SettingKey } from '../../contract/setting-schemas.ts';
import type { Setting } from '../../contract/settings.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { putSetting } from '../../db/settings.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Language } from '../../words/phrase.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { isSettingKey, settingProblems } from './check-setting.ts';
import { readSetting } from './list-settings.ts';

/** Texts of the office's own may name a person; the log, which cannot forget, keeps only that they changed. */
const FREE_TEXTS: ReadonlySet<SettingKey> = new Set([
  'office.identity',
  'office.counters',
  'complaint.channels',
  'display.ticker',
  'display.slides',
  'display.screens',
  'office.special-days',
  'office.online',
  'follow.rules',
  'backup.places',
]);

/** Puts a value in force from a day on, also from a past one: a tariff may become known late. */
export async function changeSetting(
  tx: Tx,
  { site, clock }: Pick<Deps, 'site' | 'clock'>,
  input: { key: string; effectiveFrom: string; value: unknown; actor: string; language: Language },
): Promise<Result<Setting, Refusal>> {
  const { key, effectiveFrom, value, actor } = input;
  if (!isSettingKey(key)) return err({ code: 'unknown-setting' });
  const errors = settingProblems(key, input, input.language);
  if (errors.length > 0) return err({ code: 'invalid-setting', errors });

  const changedAt = clock.now();
  await putSetting(tx, { site, key, effectiveFrom, value, changedAt, changedBy: actor });
  const data = { key, effectiveFrom, ...(FREE_TEXTS.has(key) ? {} : { value }) };
  recordEvent(tx, { kind: 'setting-changed', actor, subject: key, data });
  if (effectiveFrom < officeDayOf(changedAt)) {
    recordEvent(tx, { kind: 'setting-backdated', actor, subject: key, data: { key, effectiveFrom } });
  }
  return ok(await readSetting(tx, site, key));
}
