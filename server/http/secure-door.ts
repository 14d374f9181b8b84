import { createServer, type Server } from 'node:https';
import type { FastifyInstance } from 'fastify';
import { HANDSHAKE_MS, HEADERS_MS, KEPT_ALIVE_MS, LOOK_EVERY_MS, REQUEST_MS } from './timeouts.ts';

/** What a server shows of itself, PEM: its secret and its certificate. */
export interface Identity {
  readonly pem: string;
}

/** The same app behind TLS. */
export interface SecureDoor {
  readonly server: Server;
  /** @throws the error of `listen` when it cannot be had */
  listen(at: { readonly host: string; readonly port: number }): Promise<void>;
  /** Shows this from the next handshake on; connections that stand are not touched. */
  show(identity: Identity): void;
}

/**
 * A second listener for an app that is not ready yet: what comes in here is answered as what comes in at its own, with
 * its timeouts, and ends with it. TLS 1.3 alone: every browser of the office's machines speaks it.
 */
export function makeSecureDoor(app: FastifyInstance, identity: Identity): SecureDoor {
  const server = createServer({
    ...contextOf(identity),
    handshakeTimeout: HANDSHAKE_MS,
    ...{ requestTimeout: REQUEST_MS, headersTimeout: HEADERS_MS, keepAliveTimeout: KEPT_ALIVE_MS },
    connectionsCheckingInterval: LOOK_EVERY_MS,
  });
  for (const event of ['request', 'upgrade', 'clientError'] as const) {
    server.on(event, (...facts: unknown[]) => app.server.emit(event, ...facts));
  }
  // Else Node throws what goes wrong in a handshake at the process.
  server.on('tlsClientError', (_error, socket) => socket.destroy());

  let closed: Promise<unknown> = Promise.resolve();
  app.addHook('preClose', async () => {
    if (!server.listening) return;
    closed = new Promise((resolve) => server.close(resolve));
  });
  // After the sockets and streams were ended, which are asked to at `preClose`.
  app.addHook('onClose', () => closed);
  return {
    server,
    listen: (at) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(at, () => {
          server.off('error', reject);
          resolve();
        });
      }),
    show: (fresh) => server.setSecureContext(contextOf(fresh)),
  };
}

function contextOf({ pem }: Identity) {
  return { key: pem, cert: pem, minVersion: 'TLSv1.3' } as const;
}
