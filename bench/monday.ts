import type { Lane } from '../domain/queue/next-ticket.ts';
import { SERVICE_CODES, type ServiceCode } from '../domain/queue/services.ts';
import type { VisitKind } from '../domain/queue/visit-kind.ts';

/** Somebody who takes a number. Times in ms. */
export interface Visitor {
  readonly id: string;
  /** Since midnight. */
  readonly arrives: number;
  readonly service: ServiceCode;
  readonly kind: VisitKind;
  readonly lane: Lane;
  /** How long the visit at the counter takes once the person is there, from the call on. */
  readonly stay: number;
  /** `absent`: is not there when called. `unready`: still fills in the form, and comes back after `back`. */
  readonly conduct: 'ready' | 'absent' | 'unready';
  /** How long the counter is taken by a call in vain. */
  readonly inVain: number;
  readonly back: number;
}

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Arrivals an hour for one counter, by the clock: a rush before the doors open, a slow noon, a short afternoon. */
const RUSH: readonly (readonly [from: number, to: number, perHour: number])[] = [
  [7.5, 8, 12],
  [8, 9, 6],
  [9, 10, 4.5],
  [10, 11, 3.5],
  [11, 12, 2],
  [12, 13, 1],
  [13, 14, 3.5],
  [14, 15.25, 2],
];

/** Shares of services, of priority and of those who come once more, and the true middle of their times in minutes. */
const MIX: Readonly<Record<ServiceCode, { share: number; first: number; lanjutan: number }>> = {
  PU: { share: 0.15, first: 19, lanjutan: 9 },
  BPU: { share: 0.35, first: 11, lanjutan: 5 },
  JHT: { share: 0.35, first: 15, lanjutan: 8 },
  INFO: { share: 0.15, first: 4.5, lanjutan: 4 },
};
const PRIORITY_SHARE = 0.13;
const LANJUTAN_SHARE = 0.25;
/** Of the logarithm of the times: a quarter of them takes more than one and a half times the middle one. */
const SPREAD = 0.6;
const ABSENT = 0.07;
const UNREADY = 0.06;

/** Who comes on one day. @param chance numbers from 0 to 1 */
export function mondayVisitors(chance: () => number, day: number, counters: number): Visitor[] {
  const between = (low: number, high: number) => low + chance() * (high - low);
  const visitors: Visitor[] = [];
  for (const [from, to, perHour] of RUSH) {
    let at = from;
    for (;;) {
      at += -Math.log(1 - chance()) / (perHour * counters);
      if (at >= to) break;
      const service = pick(chance());
      const kind: VisitKind = chance() < LANJUTAN_SHARE ? 'lanjutan' : 'first';
      const conduct = chance();
      visitors.push({
        id: `${day}-${visitors.length}`,
        arrives: at * HOUR,
        service,
        kind,
        lane: chance() < PRIORITY_SHARE ? 'priority' : 'regular',
        stay: MIX[service][kind] * MINUTE * Math.exp(SPREAD * normal(chance)),
        conduct: conduct < ABSENT ? 'absent' : conduct < ABSENT + UNREADY ? 'unready' : 'ready',
        inVain: between(1, 2.5) * MINUTE,
        back: between(4, 15) * MINUTE,
      });
    }
  }
  return visitors;
}

function pick(chance: number): ServiceCode {
  let left = chance;
  for (const service of SERVICE_CODES) {
    left -= MIX[service].share;
    if (left < 0) return service;
  }
  return 'INFO';
}

/** Standard normal (Box and Muller). */
function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}
