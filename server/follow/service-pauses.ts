import { commonPause } from '../../domain/queue/common-pause.ts';
import type { Pause } from '../../domain/queue/pause.ts';
import { SERVICE_CODES, type ServiceCode } from '../../domain/queue/services.ts';
import { readCounters } from '../counters/read-counters.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** Why nobody is called for a service just now, and until when if that was said; ms since 1970. */
export type ServicePause = Pick<Pause, 'reason' | 'until'>;

/** For each service the pause all its counters share; none while one of them works. */
export async function servicePauses(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  day: string,
): Promise<(service: ServiceCode) => ServicePause | undefined> {
  const all = await readCounters(tx, deps, day);
  const { counters: named } = await officeSetting(tx, deps.site, 'office.counters', day);
  const servicesOf = (counter: number) =>
    named.find(({ number }) => number === counter)?.services ?? SERVICE_CODES;
  const attended = all.filter(({ seat, paused }) => seat !== null || paused !== null);
  return (service) =>
    commonPause(attended.filter(({ counter }) => servicesOf(counter).includes(service))) ?? undefined;
}
