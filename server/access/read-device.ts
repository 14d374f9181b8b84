import type { IncomingHttpHeaders } from 'node:http';
import { BEARER_PROTOCOL } from '../../contract/device-protocol.ts';
import { deviceByToken, pairedDevice, touchDevice } from '../../db/devices.ts';
import { DEVICE_KINDS, type DeviceKind } from '../../domain/access/roles.ts';
import { ok } from '../../domain/result.ts';
import type { Actor } from '../actor.ts';
import { type Deps, StorageUnavailable } from '../ports.ts';
import { hashToken } from './session-token.ts';

const MINUTE_MS = 60_000;
/** `makeToken` makes 256 bits. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const BEARER = /^bearer /i;

/**
 * What a request shows in the way devices do, right or wrong; null when it shows nothing. A page cannot send a header
 * with its websocket: there the token comes as a subprotocol. What a proxy shows is of another kind.
 */
export function shownToken({ authorization = '', ...headers }: IncomingHttpHeaders): string | null {
  if (BEARER.test(authorization)) return authorization.replace(BEARER, '');
  const protocols = (headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  const shown = protocols.find((name) => name.startsWith(BEARER_PROTOCOL));
  return shown?.slice(BEARER_PROTOCOL.length) ?? null;
}

/**
 * Which device a token stands for; null when it is none, or its device was revoked. The token is found by its hash, so
 * how long that takes says nothing of how much of it was right.
 */
export async function actorOfToken(deps: Pick<Deps, 'store'>, token: string): Promise<Actor | null> {
  if (!TOKEN.test(token)) return null;
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
    // A full disk shuts nobody out: the note is made a minute later.
    await store
      .unit(async (tx) => ok(await touchDevice(tx, id, now)))
      .catch((error) => {
        if (!(error instanceof StorageUnavailable)) throw error;
      });
  }
  return true;
}
