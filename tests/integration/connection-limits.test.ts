import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConnectionBook } from '../../server/http/connection-limits.ts';

let servers: Server[];
let sockets: Socket[];
beforeEach(async () => {
  sockets = [];
  servers = [createServer(() => undefined), createServer(() => undefined)];
  for (const server of servers) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

/** Comes in from one of this machine's many addresses; whether it is still there a moment later. */
async function comesIn(from: string, at: 0 | 1 = 0): Promise<Socket | null> {
  const { port } = (servers[at] as Server).address() as AddressInfo;
  const socket = connect({ port, host: '127.0.0.1', localAddress: from });
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  const cut = once(socket, 'close').then(() => true);
  const stays = new Promise<false>((resolve) => setTimeout(() => resolve(false), 60));
  return (await Promise.race([cut, stays])) ? null : socket;
}

/** As if 127.0.0.1 were this machine and the others of 127.0.0.0/8 the network. */
function bookOf(limits: { each: number; network: number; here: number }) {
  const book = createConnectionBook(limits, (address) => address === '127.0.0.1');
  for (const server of servers) book.watch(server);
  return book;
}

describe('connections', () => {
  it('are so many from each address, over all servers together, and one that ends makes room', async () => {
    const book = bookOf({ each: 3, network: 100, here: 100 });
    const first = await comesIn('127.0.0.2');
    expect(await comesIn('127.0.0.2', 1)).not.toBeNull();
    expect(await comesIn('127.0.0.2')).not.toBeNull();
    expect(await comesIn('127.0.0.2')).toBeNull();
    expect(await comesIn('127.0.0.2', 1)).toBeNull();
    expect(await comesIn('127.0.0.3')).not.toBeNull();
    expect(book.standing()).toBe(4);
    first?.destroy();
    await expect.poll(() => book.standing()).toBe(3);
    expect(await comesIn('127.0.0.2')).not.toBeNull();
  });

  it('of many addresses leave room for this machine’s own', async () => {
    bookOf({ each: 3, network: 2, here: 2 });
    expect(await comesIn('127.0.0.2')).not.toBeNull();
    expect(await comesIn('127.0.0.3')).not.toBeNull();
    expect(await comesIn('127.0.0.4')).toBeNull();
    expect(await comesIn('127.0.0.1')).not.toBeNull();
    expect(await comesIn('127.0.0.1')).not.toBeNull();
    expect(await comesIn('127.0.0.1')).toBeNull();
  });
});
