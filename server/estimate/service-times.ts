import { meanBetween, measuredStays, priorityArrivals, workedDays } from '../../db/measured-stays.ts';
import { OFFICE_OFFSET_MS } from '../../domain/calendar/day.ts';
import {
  type MeasuredTimes,
  type Measurements,
  measuredTimes,
} from '../../domain/queue/estimate/measured-times.ts';
import { perService, type ServiceCode } from '../../domain/queue/services.ts';
import type { VisitKind } from '../../domain/queue/visit-kind.ts';
import type { Deps, ServiceTimes, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** So often what was measured since is looked at, ms. */
const LEARN_EVERY_MS = 5 * 60_000;

type LearnDeps = Pick<Deps, 'site' | 'store' | 'clock' | 'log'>;

export interface ServiceTimesKeeper extends ServiceTimes {
  /** Learns anew when the office day has turned, or when it is time. */
  look(): Promise<void>;
  learn(): Promise<void>;
}

/**
 * Keeps what recent days say of times at the counter. It is read on the reading connection, every few minutes and when
 * the rules change, and handed to the units as a value. Everything is in the database: a restart forgets nothing.
 */
export async function createServiceTimes(deps: LearnDeps): Promise<ServiceTimesKeeper> {
  const { store, clock, log } = deps;
  let known = await store.read((tx) => readServiceTimes(tx, deps));
  let learntAt = clock.monotonic();
  const learn = async () => {
    learntAt = clock.monotonic();
    known = await store.read((tx) => readServiceTimes(tx, deps));
  };
  store.onChange((events) => {
    if (!events.some(({ kind }) => kind === 'setting-changed')) return;
    learn().catch((error) => log.error('times at the counter could not be read', error));
  });
  return {
    now: () => known.times,
    learn,
    async look() {
      const day = await store.read((tx) => officeDay(tx, deps));
      if (day !== known.day || clock.monotonic() - learntAt >= LEARN_EVERY_MS) await learn();
    },
  };
}

async function readServiceTimes(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
): Promise<{ day: string; times: MeasuredTimes }> {
  const day = await officeDay(tx, deps);
  const rules = await officeSetting(tx, deps.site, 'queue.estimate', day);
  return { day, times: measuredTimes(await readMeasurements(tx, deps.site, day, rules.recentDays), rules) };
}

async function readMeasurements(
  tx: Tx,
  site: string,
  day: string,
  recentDays: number,
): Promise<Measurements> {
  const worked = await workedDays(tx, site, day, recentDays);
  const days = { from: worked.at(-1)?.day ?? day, to: day };
  const stays = await measuredStays(tx, site, days);
  const timesOf = (service: ServiceCode, kind: VisitKind) =>
    stays.filter((stay) => stay.service === service && stay.kind === kind).map(({ ms }) => ms);
  const arrivals = await priorityArrivals(tx, site, days, OFFICE_OFFSET_MS);
  const inHour = (hour: number) => arrivals.find((row) => row.hour === hour)?.people ?? 0;
  const counters = worked.map((one) => one.counters).sort((a, b) => a - b);
  return {
    stays: perService((code) => ({ first: timesOf(code, 'first'), lanjutan: timesOf(code, 'lanjutan') })),
    betweenMs: await meanBetween(tx, site, days),
    priorityPerHour: Array.from({ length: 24 }, (_, hour) => inHour(hour) / Math.max(1, worked.length)),
    usualCounters: counters[Math.floor((counters.length - 1) / 2)] ?? 1,
  };
}
