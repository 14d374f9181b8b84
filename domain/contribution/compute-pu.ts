import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { shareOf, sumOf } from '../money.ts';
import { err, ok, type Result } from '../result.ts';
import { dueDateOf } from './due-date.ts';
import type { Findings } from './findings.ts';
import type { ContributionProblem, ContributionWarning } from './problems.ts';
import type { Programme } from './programmes.ts';
import { checkPuInput, type PuInput } from './pu-input.ts';
import { type PuTerms, puTermsOf } from './pu-terms.ts';
import type { Tariff } from './tariff.ts';

export interface Split {
  readonly employer: number;
  readonly worker: number;
}

/** Whole rupiah a month; a programme that does not apply stands at 0. */
export interface PuProgrammes {
  readonly JKK: number;
  readonly JKM: number;
  readonly JHT: Split;
  readonly JP: Split;
}

export interface PuWorkerContribution extends PuProgrammes {
  readonly wage: number;
  /** The wage JP is taken from, at most the cap; 0 without JP. */
  readonly jpBasis: number;
  readonly belowUmk: boolean;
  readonly employer: number;
  readonly worker: number;
  readonly total: number;
}

export interface PuContribution {
  readonly employer: number;
  readonly worker: number;
  readonly total: number;
  readonly programmes: PuProgrammes;
  readonly workers: readonly PuWorkerContribution[];
  readonly dueDate: string;
  readonly warnings: readonly ContributionWarning[];
}

/** One month's contribution of a business for its workers, or every reason why it cannot be computed. */
export function computePu(
  input: PuInput,
  tariff: Tariff,
  calendar: WorkingCalendar,
): Result<PuContribution, readonly ContributionProblem[]> {
  const checked = checkPuInput(input);
  if (!checked.ok) return checked;
  const findings: Findings = new Set();
  const terms = puTermsOf(checked.value, tariff, findings);
  if (!terms.ok) return terms;

  const workers = input.workers.map(({ wage }) => workerParts(wage, terms.value));
  if (workers.some((worker) => worker.belowUmk)) findings.add('wage-below-umk');
  const { pu, rollsOverHolidays } = terms.value.due;
  const dueDate = dueDateOf(input.month, pu, rollsOverHolidays, calendar);
  const value: PuContribution = {
    employer: sumOf(workers.map((worker) => worker.employer)),
    worker: sumOf(workers.map((worker) => worker.worker)),
    total: sumOf(workers.map((worker) => worker.total)),
    programmes: {
      JKK: sumOf(workers.map(({ JKK }) => JKK)),
      JKM: sumOf(workers.map(({ JKM }) => JKM)),
      JHT: sumOfSplits(workers.map(({ JHT }) => JHT)),
      JP: sumOfSplits(workers.map(({ JP }) => JP)),
    },
    workers,
    dueDate: dueDate.day,
    warnings: [...findings, ...dueDate.warnings],
  };
  return Number.isSafeInteger(value.total) ? ok(value) : err([{ path: 'workers', code: 'amount-too-large' }]);
}

function workerParts(wage: number, { rates, jkk, jpCap, programmes, umk }: PuTerms): PuWorkerContribution {
  const basis = (programme: Programme) => (programmes.includes(programme) ? wage : 0);
  const jpBasis = Math.min(basis('JP'), jpCap);
  const JKK = shareOf(basis('JKK'), jkk);
  const JKM = shareOf(basis('JKM'), rates.jkm);
  const JHT = splitOf(basis('JHT'), rates.jht);
  const JP = splitOf(jpBasis, rates.jp);
  const employer = JKK + JKM + JHT.employer + JP.employer;
  const worker = JHT.worker + JP.worker;
  return {
    wage,
    jpBasis,
    belowUmk: wage < umk,
    JKK,
    JKM,
    JHT,
    JP,
    employer,
    worker,
    total: employer + worker,
  };
}

function splitOf(basis: number, rate: Split): Split {
  return { employer: shareOf(basis, rate.employer), worker: shareOf(basis, rate.worker) };
}

function sumOfSplits(splits: readonly Split[]): Split {
  return {
    employer: sumOf(splits.map((split) => split.employer)),
    worker: sumOf(splits.map((split) => split.worker)),
  };
}
