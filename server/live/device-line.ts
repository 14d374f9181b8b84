import type { WebSocket } from 'ws';
import { PUT_OUT } from '../../contract/device-protocol.ts';
import { sessionById } from '../../db/sessions.ts';
import { keepDevice } from '../access/read-device.ts';
import type { Actor } from '../actor.ts';
import type { DeviceLines } from '../devices/device-lines.ts';
import type { Deps } from '../ports.ts';

/** A page that is asked to hang up gets this long; one whose cable was pulled never answers. */
const FAREWELL_MS = 500;

/**
 * Notes for as long as the socket is open that the device behind it is there, and ends it when the device is put out.
 * What comes back is to be called at each sign of life.
 */
export function holdDeviceLine(
  deps: Pick<Deps, 'store' | 'clock' | 'site' | 'log'>,
  lines: DeviceLines,
  socket: WebSocket,
  actor: Actor,
): () => void {
  let device: string | null = null;
  const putOut = () => {
    socket.close(PUT_OUT);
    const timer = setTimeout(() => socket.terminate(), FAREWELL_MS);
    socket.once('close', () => clearTimeout(timer));
  };
  const keep = async () => {
    if (device !== null && !(await keepDevice(deps, device))) putOut();
  };
  const keepAlive = () => {
    keep().catch((error) => deps.log.error('a sign of life was lost', error));
  };
  const enter = async () => {
    device = await deviceBehind(deps, actor);
    if (device === null || socket.readyState !== socket.OPEN) return;
    socket.once('close', lines.enter(device, { putOut }));
    // Somebody may have revoked it while it was let in.
    await keep();
  };
  enter().catch((error) => deps.log.error('a device was not noted', error));
  return keepAlive;
}

/** The paired device a page is, or the desk its session was opened at; null when there is none. */
async function deviceBehind({ store }: Pick<Deps, 'store'>, actor: Actor): Promise<string | null> {
  if (actor.kind === 'device') return actor.id;
  if (actor.kind !== 'user') return null;
  const session = await store.read((tx) => sessionById(tx, actor.sessionId));
  return session?.deviceId ?? null;
}
