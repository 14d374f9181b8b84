import { pairedDevice } from '../../db/devices.ts';
import type { Actor } from '../actor.ts';
import type { Deps, Tx } from '../ports.ts';

/**
 * What a TV goes by: the name its device was given; where it was let in without one, what its page calls itself. Null
 * where neither says.
 */
export async function displayName(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  actor: Actor,
  called: string | undefined,
): Promise<string | null> {
  const device = actor.kind === 'device' ? await pairedDevice(tx, site, actor.id) : null;
  return device?.name ?? called ?? null;
}
