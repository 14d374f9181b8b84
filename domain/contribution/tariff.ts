import type { DatedSetting, Effective, Provenance } from '../effective.ts';
import type { Programme, RiskGroup, Scale } from './programmes.ts';

/** Who pays how much of the wage, in parts per 100,000. */
export interface SplitRate {
  readonly employer: number;
  readonly worker: number;
}

export type RiskGroupRates = Readonly<Record<RiskGroup, number>>;

/** Wage earners' rates in parts per 100,000 of the monthly wage. The employer alone pays JKK and JKM. */
export interface PuRates extends Provenance {
  readonly jkk: RiskGroupRates;
  readonly jkm: number;
  readonly jht: SplitRate;
  readonly jp: SplitRate;
}

/** Which businesses belong to which risk group; `complete` when the annex was read to its end. */
export interface RiskGroupList extends Provenance {
  readonly groups: readonly {
    readonly group: RiskGroup;
    readonly name: string;
    readonly complete: boolean;
    readonly businesses: readonly string[];
  }[];
}

/** Reduced JKK rates for labour-intensive industry; null while no reduction is in force. */
export interface JkkDiscount extends Provenance {
  readonly rates: RiskGroupRates | null;
}

/** Highest monthly wage, in rupiah, that JP is taken from. */
export interface JpCap extends Provenance {
  readonly cap: number;
}

/** The programmes a business of each scale is obliged to. */
export type ProgrammeSets = Provenance & Readonly<Record<Scale, readonly Programme[]>>;

/** Minimum wage of the city in rupiah a month. */
export interface Umk extends Provenance {
  readonly amount: number;
}

/** The day (`MM-DD`) from which a new yearly value must be on file; without it the old one is out of date. */
export interface YearlyChange extends Provenance {
  readonly jpCap: string;
  readonly umk: string;
}

/** An income bracket begins at `from` rupiah and reaches to the next one; contributions hang on `assumed`. */
export interface BpuBracket extends Provenance {
  readonly from: number;
  readonly assumed: number;
}

/** Non-wage-earners: shares of the assumed income in parts per 100,000, and the brackets. */
export interface BpuTable extends Provenance {
  readonly jkk: number;
  readonly jht: number;
  readonly brackets: readonly BpuBracket[];
}

/** Non-wage-earners' JKM in rupiah a month, whatever they earn. */
export interface BpuJkm extends Provenance {
  readonly amount: number;
}

/** What is taken off JKK and JKM, in parts per 100,000, for transport workers and for all others. */
export interface BpuDiscount extends Provenance {
  readonly transport: number;
  readonly other: number;
}

/** How many months may be paid at once, and the numbers the payment channels usually offer. */
export interface BpuPeriod extends Provenance {
  readonly maxMonths: number;
  readonly usualMonths: readonly number[];
}

/** Due on the `day`-th of the month `monthOffset` months after the contribution month. */
export interface DueRule {
  readonly day: number;
  readonly monthOffset: number;
}

export interface DueRules extends Provenance {
  readonly pu: DueRule;
  readonly bpu: DueRule;
  /** A due day that is a holiday moves to the next working day. */
  readonly rollsOverHolidays: boolean;
}

/** The employer's fine, in parts per 100,000 of what is late, for each month begun. */
export interface FineRule extends Provenance {
  readonly perMonth: number;
}

interface Tables {
  readonly puRates: PuRates;
  readonly riskGroups: RiskGroupList;
  readonly jkkDiscount: JkkDiscount;
  readonly jpCap: JpCap;
  readonly programmes: ProgrammeSets;
  readonly umk: Umk;
  readonly yearlyChange: YearlyChange;
  readonly bpuTable: BpuTable;
  readonly bpuJkm: BpuJkm;
  readonly bpuDiscount: BpuDiscount;
  readonly bpuPeriod: BpuPeriod;
  readonly due: DueRules;
  readonly fine: FineRule;
}

/** Everything a contribution hangs on, each table with its history. */
export type Tariff = { readonly [T in keyof Tables]: readonly Effective<Tables[T]>[] };

/** The setting in which each table is kept. */
export const TARIFF_KEYS = {
  puRates: 'contribution.pu-rates',
  riskGroups: 'contribution.risk-groups',
  jkkDiscount: 'contribution.jkk-discount',
  jpCap: 'contribution.jp-cap',
  programmes: 'contribution.programmes',
  umk: 'contribution.umk',
  yearlyChange: 'contribution.yearly-change',
  bpuTable: 'contribution.bpu-table',
  bpuJkm: 'contribution.bpu-jkm',
  bpuDiscount: 'contribution.bpu-discount',
  bpuPeriod: 'contribution.bpu-period',
  due: 'contribution.due',
  fine: 'contribution.fine',
} as const satisfies Record<keyof Tables, `contribution.${string}`>;

/** Builds the tariff from rows of the settings table, whose values were checked when they were stored. */
export function tariffFrom(settings: readonly DatedSetting[]): Tariff {
  const rowsOf = <T extends keyof Tables>(table: T) =>
    settings.filter((row) => row.key === TARIFF_KEYS[table]) as unknown as Tariff[T];
  return {
    puRates: rowsOf('puRates'),
    riskGroups: rowsOf('riskGroups'),
    jkkDiscount: rowsOf('jkkDiscount'),
    jpCap: rowsOf('jpCap'),
    programmes: rowsOf('programmes'),
    umk: rowsOf('umk'),
    yearlyChange: rowsOf('yearlyChange'),
    bpuTable: rowsOf('bpuTable'),
    bpuJkm: rowsOf('bpuJkm'),
    bpuDiscount: rowsOf('bpuDiscount'),
    bpuPeriod: rowsOf('bpuPeriod'),
    due: rowsOf('due'),
    fine: rowsOf('fine'),
  };
}
