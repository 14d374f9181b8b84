import { connect, type Socket } from 'node:net';
import { err, ok } from '../../domain/result.ts';
import type { Connection, Transport } from './transport.ts';

/** How long the network may take; all in ms. */
export interface TcpLimits {
  readonly connectMs: number;
  /** How long we keep reading after our FIN. */
  readonly lingerMs: number;
}

const TCP_LIMITS: TcpLimits = { connectMs: 3_000, lingerMs: 1_500 };

/** A printer in the network, usually on port 9100. */
export function createTcpTransport(
  { host, port }: { host: string; port: number },
  limits: TcpLimits = TCP_LIMITS,
): Transport {
  return {
    connect: () =>
      new Promise((resolve) => {
        const socket = connect({ host, port, noDelay: true });
        const giveUp = () => {
          clearTimeout(timer);
          socket.destroy();
          resolve(err('offline'));
        };
        const timer = setTimeout(giveUp, limits.connectMs);
        socket.once('error', giveUp);
        socket.once('connect', () => {
          clearTimeout(timer);
          socket.off('error', giveUp);
          resolve(ok(converse(socket, limits.lingerMs)));
        });
      }),
  };
}

function converse(socket: Socket, lingerMs: number): Connection {
  let listener: (bytes: Uint8Array) => void = () => {};
  const closed = new Promise<void>((resolve) => void socket.once('close', () => resolve()));
  const ended = new Promise<void>((resolve) => void socket.once('end', resolve));
  // Read always, listened to or not: unread answers would turn our FIN into a reset that eats the job's tail.
  socket.on('data', (bytes) => listener(new Uint8Array(bytes)));
  // The close that follows an error says all that is needed.
  socket.on('error', () => {});
  return {
    twoWay: true,
    send: (bytes) =>
      new Promise((resolve) => {
        socket.write(bytes, (error) =>
          resolve(error ? err({ reason: 'connection-lost', left: 'unknown' }) : ok()),
        );
      }),
    listen(hear) {
      listener = hear;
    },
    lost: Promise.race([closed, ended]),
    async close() {
      const timer = setTimeout(() => socket.destroy(), lingerMs);
      socket.end();
      await closed;
      clearTimeout(timer);
    },
  };
}
