import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';

/** Takes the next number of a series; two units never get the same one, and none is left out. */
export async function takeSerial(tx: Tx, site: string, scope: string, period: string): Promise<number> {
  const [row] = await hot<{ last: number }>(tx, 'serial-take', [site, scope, period]);
  if (row === undefined) throw new Error('a serial gave no number');
  return row.last;
}
