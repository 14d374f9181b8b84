import type { Measurements } from '../domain/queue/estimate/measured-times.ts';
import { perService } from '../domain/queue/services.ts';
import type { Visitor } from './monday.ts';
import { HOUR } from './monday.ts';
import type { SimulatedStay } from './simulated-office.ts';

/** What the office has measured so far, of the last days only. */
export class MeasuredDays {
  readonly #recentDays: number;
  readonly #stays: (SimulatedStay & { day: number })[] = [];
  readonly #between: number[] = [];
  readonly #priority: { day: number; hour: number }[] = [];

  constructor(recentDays: number) {
    this.#recentDays = recentDays;
  }

  noteStay(day: number, stay: SimulatedStay): void {
    this.#stays.push({ ...stay, day });
  }

  noteBetween(ms: number): void {
    this.#between.push(ms);
  }

  noteArrival(day: number, { lane, arrives }: Visitor): void {
    if (lane === 'priority') this.#priority.push({ day, hour: Math.floor(arrives / HOUR) });
  }

  asOf(today: number, counters: number): Measurements {
    const recent = <T extends { day: number }>(rows: readonly T[]) =>
      rows.filter(({ day }) => day > today - this.#recentDays);
    const stays = recent(this.#stays);
    const arrivals = recent(this.#priority);
    const days = Math.min(today + 1, this.#recentDays);
    const times = (service: string, kind: string) =>
      stays.filter((stay) => stay.service === service && stay.kind === kind).map(({ ms }) => ms);
    return {
      stays: perService((code) => ({ first: times(code, 'first'), lanjutan: times(code, 'lanjutan') })),
      betweenMs: mean(this.#between),
      priorityPerHour: Array.from(
        { length: 24 },
        (_, hour) => arrivals.filter((arrival) => arrival.hour === hour).length / days,
      ),
      usualCounters: today === 0 ? 1 : counters,
    };
  }

  /** Of all stays, ms. */
  meanStay(): number {
    return mean(this.#stays.map(({ ms }) => ms));
  }
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
