import { addMonths, firstDayOf, isMonth, type Month } from '../calendar/month.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { effectiveAt } from '../effective.ts';
import { shareOf, sumOf, WHOLE } from '../money.ts';
import { err, ok, type Result } from '../result.ts';
import { dueDateOf } from './due-date.ts';
import { type Findings, used } from './findings.ts';
import type { ContributionProblem, ContributionWarning } from './problems.ts';
import type { BpuBracket, BpuTable, Tariff } from './tariff.ts';

export interface BpuInput {
  readonly firstMonth: Month;
  /** How many months are paid at once. */
  readonly months: number;
  /** Monthly income in rupiah as the person states it. */
  readonly income: number;
  /** Works in transport: another discount window (PP 50/2025). */
  readonly transport: boolean;
  /** Paid from APBN or APBD: no discount (PP 50/2025). */
  readonly publiclyFunded?: boolean;
  /** Also saves for old age. */
  readonly jht: boolean;
}

/** One month in whole rupiah. */
export interface BpuMonth {
  readonly month: Month;
  readonly JKK: number;
  readonly JKM: number;
  readonly JHT: number;
  readonly total: number;
  /** Whether JKK and JKM were reduced; JHT never is. */
  readonly discounted: boolean;
}

export interface BpuContribution {
  readonly total: number;
  readonly perMonth: readonly BpuMonth[];
  readonly dueDate: string;
  readonly warnings: readonly ContributionWarning[];
}

/** What a person who works on own account pays; every month at the prices of that month. */
export function computeBpu(
  input: BpuInput,
  tariff: Tariff,
  calendar: WorkingCalendar,
): Result<BpuContribution, readonly ContributionProblem[]> {
  const day = firstDayOf(input.firstMonth);
  const due = effectiveAt(tariff.due, day);
  const period = effectiveAt(tariff.bpuPeriod, day);
  const faults = inputFaults(input, period?.value.maxMonths);
  if (faults.length > 0) return err(faults);
  if (due === undefined || period === undefined) return tooEarly();

  const findings: Findings = new Set();
  const perMonth: BpuMonth[] = [];
  for (let index = 0; index < input.months; index++) {
    const month = monthParts(addMonths(input.firstMonth, index), input, tariff, findings);
    if (month === undefined) return tooEarly();
    perMonth.push(month);
  }
  if (!period.value.usualMonths.includes(input.months)) findings.add('bpu-months-unusual');
  const { bpu, rollsOverHolidays } = used(due, findings);
  const dueDate = dueDateOf(input.firstMonth, bpu, rollsOverHolidays, calendar);
  return ok({
    total: sumOf(perMonth.map((month) => month.total)),
    perMonth,
    dueDate: dueDate.day,
    warnings: [...findings, ...dueDate.warnings],
  });
}

function inputFaults(input: BpuInput, maxMonths: number | undefined): ContributionProblem[] {
  const faults: ContributionProblem[] = [];
  if (!isMonth(input.firstMonth)) faults.push({ path: 'firstMonth', code: 'month-invalid' });
  if (!Number.isSafeInteger(input.months) || input.months < 1 || input.months > (maxMonths ?? input.months)) {
    faults.push({ path: 'months', code: 'months-out-of-range', facts: { limit: maxMonths } });
  }
  if (!Number.isSafeInteger(input.income) || input.income < 0) {
    faults.push({ path: 'income', code: 'income-invalid' });
  }
  return faults;
}

function monthParts(month: Month, input: BpuInput, tariff: Tariff, findings: Findings): BpuMonth | undefined {
  const day = firstDayOf(month);
  const table = effectiveAt(tariff.bpuTable, day);
  const jkm = effectiveAt(tariff.bpuJkm, day);
  const discount = effectiveAt(tariff.bpuDiscount, day);
  const bracket = table && bracketOf(input.income, table.value);
  if (table === undefined || bracket === undefined || jkm === undefined || discount === undefined) {
    return undefined;
  }
  const rates = used(table, findings);
  const { assumed } = used({ effectiveFrom: table.effectiveFrom, value: bracket }, findings);
  const reductions = used(discount, findings);
  const reduction = input.transport ? reductions.transport : reductions.other;
  const payable = WHOLE - (input.publiclyFunded ? 0 : reduction);
  const JKK = shareOf(shareOf(assumed, rates.jkk), payable);
  const JKM = shareOf(used(jkm, findings).amount, payable);
  const JHT = input.jht ? shareOf(assumed, rates.jht) : 0;
  return { month, JKK, JKM, JHT, total: JKK + JKM + JHT, discounted: payable < WHOLE };
}

/** The highest bracket that begins at or below the income: the printed table leaves gaps between "to" and "from". */
function bracketOf(income: number, table: BpuTable): BpuBracket | undefined {
  return table.brackets
    .filter((bracket) => bracket.from <= income)
    .toSorted((a, b) => a.from - b.from)
    .at(-1);
}

function tooEarly(): Result<never, readonly ContributionProblem[]> {
  return err([{ path: 'firstMonth', code: 'month-before-tariff' }]);
}
