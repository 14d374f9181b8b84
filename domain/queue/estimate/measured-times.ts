import { perService, SERVICE_CODES, type ServiceCode } from '../services.ts';
import { VISIT_KINDS, type VisitKind } from '../visit-kind.ts';
import { evenly, grid, TRIALS } from './even-values.ts';
import { type RunningTotals, runningTotals } from './running-totals.ts';
import { type StayTimes, stayTimes } from './stay-times.ts';

/** What was measured on recent office days. */
export interface Measurements {
  /** From the call until the counter was left, ms; who did not appear counts with the time it took to see that. */
  readonly stays: Readonly<Record<ServiceCode, Readonly<Record<VisitKind, readonly number[]>>>>;
  /** Between two people at a counter while somebody waits, ms: the mean. */
  readonly betweenMs: number;
  /** Arrivals in the priority lane in each hour of a day, from 0 to 23 o'clock. */
  readonly priorityPerHour: readonly number[];
  /** How many counters work on most days; at least 1. */
  readonly usualCounters: number;
}

/** What an estimate is made of, dealt to the trials beforehand so that an estimate itself takes next to no time. */
export interface MeasuredTimes {
  readonly stays: Readonly<Record<ServiceCode, Readonly<Record<VisitKind, StayTimes>>>>;
  readonly totals: Readonly<Record<ServiceCode, Readonly<Record<VisitKind, RunningTotals>>>>;
  /** Anybody, whatever they come for. */
  readonly anybody: RunningTotals;
  /** Of all visits, the share of each service. */
  readonly share: Readonly<Record<ServiceCode, number>>;
  readonly priorityPerHour: readonly number[];
  /** Arrivals one after the other, in units of how many are expected. */
  readonly arrivals: RunningTotals;
  readonly usualCounters: number;
}

export interface TimeRules {
  /** Minutes counted on while too little was measured. */
  readonly minutes: Readonly<Record<ServiceCode, Readonly<Record<VisitKind, number>>>>;
  /** So many stays of a service and kind are enough to go by them alone. */
  readonly enough: number;
}

const MINUTE_MS = 60_000;

/** Everything known of times at the counter, ready for estimates. */
export function measuredTimes(measured: Measurements, { minutes, enough }: TimeRules): MeasuredTimes {
  const stays = each((service, kind) =>
    stayTimes(measured.stays[service][kind], minutes[service][kind] * MINUTE_MS, enough),
  );
  // Whoever is at the counter keeps it until the next one is called.
  const taken = (service: ServiceCode, kind: VisitKind) =>
    stays[service][kind].map((ms) => ms + measured.betweenMs);
  const totals = each((service, kind) => runningTotals(taken(service, kind), `${service} ${kind}`));
  // One visit more of each than was measured, so that nothing has a share of nought.
  const visits = (service: ServiceCode, kind: VisitKind) => measured.stays[service][kind].length + 1;
  const visitsFor = perService((service) => sum(VISIT_KINDS.map((kind) => visits(service, kind))));
  const all = sum(SERVICE_CODES.map((service) => visitsFor[service]));
  const pool = SERVICE_CODES.flatMap((service) =>
    VISIT_KINDS.flatMap((kind) =>
      taken(service, kind).map((ms) => ({ ms, weight: visits(service, kind) / all / TRIALS })),
    ),
  );
  return {
    stays,
    totals,
    anybody: runningTotals(evenly(pool), 'anybody'),
    share: perService((service) => visitsFor[service] / all),
    priorityPerHour: measured.priorityPerHour,
    usualCounters: measured.usualCounters,
    arrivals: runningTotals(
      grid().map((share) => -Math.log(1 - share)),
      'arrivals',
    ),
  };
}

function each<T>(
  of: (service: ServiceCode, kind: VisitKind) => T,
): Record<ServiceCode, Record<VisitKind, T>> {
  return perService((service) => ({ first: of(service, 'first'), lanjutan: of(service, 'lanjutan') }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
