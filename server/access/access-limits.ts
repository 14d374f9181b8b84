import type { AccessLimits } from '../../contract/limits-settings.ts';
import type { Deps } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** A change of the limits counts within these. */
const READ_EVERY_MS = 5_000;

/** The limits of today, read anew every few seconds rather than with every request. */
export function accessLimits(deps: Pick<Deps, 'store' | 'site' | 'clock'>): () => Promise<AccessLimits> {
  const { store, site, clock } = deps;
  let known: { readonly at: number; readonly limits: Promise<AccessLimits> } | null = null;
  const read = () =>
    store.read(async (tx) => officeSetting(tx, site, 'access.limits', await officeDay(tx, deps)));
  return async () => {
    const now = clock.monotonic();
    if (known === null || now - known.at >= READ_EVERY_MS) known = { at: now, limits: read() };
    try {
      return await known.limits;
    } catch (error) {
      known = null;
      throw error;
    }
  };
}
