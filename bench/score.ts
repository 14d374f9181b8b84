import type { WaitingRange } from '../domain/queue/estimate/waiting-range.ts';
import type { Tried } from './estimates-tried.ts';

/** How well ranges held. Shares from 0 to 1, widths in minutes. */
export interface Score {
  readonly waits: number;
  readonly inside: number;
  /** Called sooner than said. */
  readonly below: number;
  /** Called later than said. */
  readonly above: number;
  readonly medianWidth: number;
}

/** Holds ranges against waits. */
export function score(tried: readonly Tried[], rangeOf: (one: Tried) => WaitingRange): Score {
  const share = (holds: (one: Tried) => boolean) => tried.filter(holds).length / Math.max(1, tried.length);
  const below = share((one) => one.waited < rangeOf(one).low);
  const above = share((one) => one.waited > rangeOf(one).high);
  const widths = tried.map((one) => rangeOf(one).high - rangeOf(one).low).sort((a, b) => a - b);
  return {
    waits: tried.length,
    ...{ inside: 1 - below - above, below, above },
    medianWidth: widths[Math.floor(widths.length / 2)] ?? 0,
  };
}
