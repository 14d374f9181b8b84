import type { Deps } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** Names of the office's own, as the administrator lists them, under which browsers may reach the server. */
export async function listedHosts(deps: Pick<Deps, 'store' | 'site' | 'clock'>): Promise<string[]> {
  return deps.store.read(async (tx) => {
    const day = await officeDay(tx, deps);
    return (await officeSetting(tx, deps.site, 'access.hosts', day)).names;
  });
}
