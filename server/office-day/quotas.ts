import { numbersGiven } from '../../db/numbers-given.ts';
import { SERVICE_CODES, type ServiceCode, seriesOf } from '../../domain/queue/services.ts';
import type { Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/**
 * Numbers left on a day for the services that have a quota. A number that was cancelled gives its place back: the
 * quota guards the officer's hours, and that visit takes none. One that was passed on to another service does not.
 */
export async function quotasLeft(
  tx: Tx,
  site: string,
  day: string,
  services: readonly ServiceCode[] = SERVICE_CODES,
): Promise<ReadonlyMap<ServiceCode, number>> {
  const quotas = await officeSetting(tx, site, 'queue.quotas', day);
  const left = new Map<ServiceCode, number>();
  for (const service of services) {
    const quota = quotas[service];
    if (quota === null) continue;
    left.set(service, Math.max(0, quota - (await numbersGiven(tx, site, day, seriesOf(service)))));
  }
  return left;
}
