import { usedCounters } from '../../db/counters.ts';
import { soleCounter } from '../../domain/queue/counter-services.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { counterNames } from '../counters/counter-name.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** The shown name of the counter somebody will be called to; undefined where any of several may call. */
export async function whereCalled(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  { day, service }: { day: string; service: ServiceCode },
): Promise<string | undefined> {
  const { counters } = await officeSetting(tx, site, 'office.counters', day);
  const used = (await usedCounters(tx, site)).map(({ counter }) => counter);
  const counter = soleCounter(service, counters, used);
  return counter === null ? undefined : (await counterNames(tx, site, day))(counter);
}
