import { pairedDevice } from '../../db/devices.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../ports.ts';

/** Tells how a paired device is called, once it was read; nothing for a page that is none. */
export function nameOfDevice(
  { store, site, log }: Pick<Deps, 'store' | 'site' | 'log'>,
  actor: Actor,
  tell: (name: string) => void,
): void {
  if (actor.kind !== 'device') return;
  store
    .read((tx) => pairedDevice(tx, site, actor.id))
    .then((device) => device !== null && tell(device.name))
    .catch((error) => log.error('the name of a device was not read', error));
}
