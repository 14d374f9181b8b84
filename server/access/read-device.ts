import { deviceByToken, pairedDevice, touchDevice } from '../../db/devices.ts';
import { DEVICE_KINDS, type DeviceKind } from '../../domain/access/roles.ts';
import { ok } from '../../domain/result.ts';
import type { Actor } from '../actor.ts';
import { type Deps, StorageUnavailable } from '../ports.ts';
import { hashToken } from './session-token.ts';

const MINUTE_MS = 60_000;
/** `makeToken` makes 256 bits. */
const BEARER = /^Bearer (?<token>[A-Za-z0-9_-]{43})$/i;

/** Whether an `Authorization` header is of the kind devices show; a proxy's password is of another. */
export function isBearer(header: string): boolean {
  return /^bearer /i.test(header);
}

/**
 * Whom an `Authorization` header stands for; null when the token is none, or its device was revoked. The token is
 * found by its hash, so how long that takes says nothing of how much of it was right.
 */
export async function actorOfBearer(deps: Pick<Deps, 'store'>, header: string): Promise<Actor | null> {
  const token = BEARER.exec(header)?.groups?.token;
  if (token === undefined) return null;
  const row = await deps.store.read((tx) => deviceByToken(tx, hashToken(token)));
  if (row === null || row.revokedAt !== null) return null;
  const device: DeviceKind | undefined = DEVICE_KINDS.find((kind) => kind === row.kind);
  return device === undefined ? null : { kind: 'device', id: row.id, device };
}

/** Notes that a device was seen, at most once a minute; false when it has no place here any more. */
export async function keepDevice(
  { store, clock, site }: Pick<Deps, 'store' | 'clock' | 'site'>,
  id: string,
): Promise<boolean> {
  const row = await store.read((tx) => pairedDevice(tx, site, id));
  if (row === null) return false;
  const now = clock.now();
  if (now - row.lastSeenAt >= MINUTE_MS) {
    // A full disk shuts no printer out: the note is made a minute later.
    await store
      .unit(async (tx) => ok(await touchDevice(tx, id, now)))
      .catch((error) => {
        if (!(error instanceof StorageUnavailable)) throw error;
      });
  }
  return true;
}
