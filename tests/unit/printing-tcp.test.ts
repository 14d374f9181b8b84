import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createTcpTransport } from '../../printers/transports/tcp-transport.ts';

const LIMITS = { connectMs: 300, lingerMs: 1_500 };
const JOB = new Uint8Array(3_000_000).fill(0x78);

describe('a printer in the network', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.close();
  });

  async function listening(serve: (socket: Socket) => void): Promise<{ host: string; port: number }> {
    const made = createServer({ allowHalfOpen: true }, serve);
    server = made;
    await new Promise<void>((resolve) => void made.listen(0, '127.0.0.1', resolve));
    const address = made.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    return { host: '127.0.0.1', port: address.port };
  }

  it('gets all of a job though it is slow and talks unasked while we close', async () => {
    let received = 0;
    let problem: Error | null = null;
    const end = Promise.withResolvers<void>();
    const place = await listening((socket) => {
      socket.pause();
      const talking = setInterval(() => void socket.write(Uint8Array.of(0x14, 0, 0, 0x0f)), 5);
      setTimeout(() => socket.resume(), 300);
      socket.on('data', (bytes) => {
        received += bytes.length;
      });
      socket.on('error', (error) => {
        problem = error;
      });
      socket.on('end', () => socket.end());
      socket.on('close', () => {
        clearInterval(talking);
        end.resolve();
      });
    });
    const opened = await createTcpTransport(place, LIMITS).connect();
    if (!opened.ok) throw new Error(opened.error);
    void opened.value.send(JOB);
    await sleep(50);
    await opened.value.close();
    await end.promise;
    expect([received, problem]).toEqual([JOB.length, null]);
  });

  it('that never hangs up does not keep us longer than the linger', async () => {
    const sockets: Socket[] = [];
    const place = await listening((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
    });
    const opened = await createTcpTransport(place, { ...LIMITS, lingerMs: 60 }).connect();
    if (!opened.ok) throw new Error(opened.error);
    const startedAt = performance.now();
    await opened.value.close();
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    for (const socket of sockets) socket.destroy();
  });

  it('whose connection breaks tells so, and a send after that fails', async () => {
    const place = await listening((socket) => {
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
    const opened = await createTcpTransport(place, LIMITS).connect();
    if (!opened.ok) throw new Error(opened.error);
    await opened.value.lost;
    expect(await opened.value.send(JOB)).toEqual({
      ok: false,
      error: { reason: 'connection-lost', left: 'unknown' },
    });
    await opened.value.close();
  });
});
