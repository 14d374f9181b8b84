import type { Series } from '../domain/queue/services.ts';
import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';

/** How many numbers of a series were given out for a day and not given back. */
export async function numbersGiven(tx: Tx, site: string, day: string, series: Series): Promise<number> {
  const [row] = await hot<{ given: number }>(tx, 'numbers-given', [site, day, series]);
  return row?.given ?? 0;
}
