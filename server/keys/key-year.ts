import { keysKeptUntil, keysMayGo } from '../../domain/privacy/key-years.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { YearKeyState } from '../ports-keys.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

type YearDeps = Pick<Deps, 'site' | 'clock' | 'keys'>;

/** The year's keys; refused when it never had any, or had them once. */
export function livingKeys({ keys }: Pick<Deps, 'keys'>, year: number): Result<YearKeyState, Refusal> {
  const found = keys.years().find((one) => one.year === year);
  if (found === undefined) return err({ code: 'key-year-unknown' });
  return found.state === 'destroyed' ? err({ code: 'data-destroyed' }) : ok(found);
}

/** From which day the year's keys may be destroyed, and whether that has come. */
export async function goingOf(
  tx: Tx,
  deps: YearDeps,
  year: number,
): Promise<{ keptUntil: string; mayGo: boolean; keepDays: number }> {
  const today = await officeDay(tx, deps);
  const { berkasDays } = await officeSetting(tx, deps.site, 'privacy.retention', today);
  return {
    keptUntil: keysKeptUntil(year, berkasDays),
    mayGo: keysMayGo(year, berkasDays, today),
    keepDays: berkasDays,
  };
}
