import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { HANDSHAKE_MS } from './timeouts.ts';

/**
 * Cuts off who asks for another protocol and is not let into it: Node lets go of such a connection with all its
 * timeouts, and where an earlier answer is still on its way nobody takes it up. A websocket that opens ends this.
 */
export function limitPendingUpgrades(app: FastifyInstance): void {
  app.server.prependListener('upgrade', (_request, socket: Duplex & { setTimeout?: SetTimeout }) => {
    socket.setTimeout?.(HANDSHAKE_MS, () => socket.destroy());
  });
}

type SetTimeout = (ms: number, then: () => void) => void;
