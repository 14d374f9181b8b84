import { deviceByToken } from '../../db/devices.ts';
import { addressKey } from '../http/peer-address.ts';
import type { Tx } from '../ports.ts';
import { hashToken } from './session-token.ts';

/** Where somebody signs in: at the server itself, at a paired desk, elsewhere in the network. */
export interface SignInPlace {
  readonly place: 'here' | 'desk' | 'network';
  readonly deviceId: string | null;
  /** What tries are counted by, and turns taken by. */
  readonly key: string;
}

/**
 * Where a sign-in comes from. A token that is no desk's, or no longer, counts for nothing: it is refused where only
 * desks may, not for being old.
 */
export async function signInPlace(
  tx: Tx,
  site: string,
  { desk, fromHere, address }: { desk: string | undefined; fromHere: boolean; address: string },
): Promise<SignInPlace> {
  const device = desk === undefined ? null : await deviceByToken(tx, hashToken(desk));
  if (device !== null && device.site === site && device.kind === 'desk' && device.revokedAt === null)
    return { place: 'desk', deviceId: device.id, key: `desk:${device.id}` };
  if (fromHere) return { place: 'here', deviceId: null, key: 'here' };
  return { place: 'network', deviceId: null, key: `net:${addressKey(address)}` };
}
