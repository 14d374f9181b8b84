import type { Head } from '../domain/queue/next-ticket.ts';
import type { Series, ServiceCode } from '../domain/queue/services.ts';
import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';

/** One who waits, and what a call will say of them. */
export interface NextWaiting extends Head {
  readonly series: Series;
  readonly serial: number;
  /** 1 when the officer is to come to the chair. */
  readonly help: number;
}

/** The first so many of each lane of these services today, by rank. */
export async function firstInLanes(
  tx: Tx,
  site: string,
  day: string,
  services: readonly ServiceCode[],
  count: number,
): Promise<NextWaiting[]> {
  const first: NextWaiting[] = [];
  for (const service of services) {
    for (const lane of ['priority', 'regular'] as const) {
      first.push(...(await hot<NextWaiting>(tx, 'lane-first', [site, day, service, lane, count])));
    }
  }
  return first.sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
}
