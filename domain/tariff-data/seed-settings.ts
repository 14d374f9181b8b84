import { CALENDAR_KEYS } from '../calendar/working-calendar.ts';
import { TARIFF_KEYS, type Tariff } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';
import { BPU_DISCOUNT } from './bpu-discount.ts';
import { BPU_JKM, BPU_PERIOD } from './bpu-fixed.ts';
import { BPU_TABLE } from './bpu-table.ts';
import { CUTI_BERSAMA, HOLIDAYS } from './calendar.ts';
import { DUE, FINE } from './due-and-fine.ts';
import { JKK_DISCOUNT } from './jkk-discount.ts';
import { JP_CAP } from './jp-cap.ts';
import { PROGRAMME_SETS } from './programmes.ts';
import { PU_RATES } from './pu-rates.ts';
import { RISK_GROUPS_SEED } from './risk-groups.ts';
import { UMK } from './umk.ts';
import { YEARLY_CHANGE } from './yearly-change.ts';

/** A row a new database begins with; after that the office's own rows decide. */
export interface SeedSetting {
  readonly key: string;
  readonly effectiveFrom: string;
  readonly value: object;
}

/** Takes only a history of the right shape for the table. */
function tariffRows<T extends keyof Tariff>(table: T, history: Tariff[T]): SeedSetting[] {
  return rows(TARIFF_KEYS[table], history);
}

function rows(key: string, history: readonly Effective<object>[]): SeedSetting[] {
  return history.map(({ effectiveFrom, value }) => ({ key, effectiveFrom, value }));
}

/** Rates, caps, discounts, due dates and holidays as known when this version was made. */
export const SEED_SETTINGS: readonly SeedSetting[] = [
  ...tariffRows('puRates', PU_RATES),
  ...tariffRows('riskGroups', RISK_GROUPS_SEED),
  ...tariffRows('jkkDiscount', JKK_DISCOUNT),
  ...tariffRows('jpCap', JP_CAP),
  ...tariffRows('programmes', PROGRAMME_SETS),
  ...tariffRows('umk', UMK),
  ...tariffRows('yearlyChange', YEARLY_CHANGE),
  ...tariffRows('bpuTable', BPU_TABLE),
  ...tariffRows('bpuJkm', BPU_JKM),
  ...tariffRows('bpuDiscount', BPU_DISCOUNT),
  ...tariffRows('bpuPeriod', BPU_PERIOD),
  ...tariffRows('due', DUE),
  ...tariffRows('fine', FINE),
  ...rows(CALENDAR_KEYS.holidays, HOLIDAYS),
  ...rows(CALENDAR_KEYS.cutiBersama, CUTI_BERSAMA),
];
