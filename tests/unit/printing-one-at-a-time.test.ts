import { describe, expect, it, vi } from 'vitest';
import { err, ok } from '../../domain/result.ts';
import { createDoor } from '../../printers/transports/one-at-a-time.ts';
import type { Connection, Transport } from '../../printers/transports/transport.ts';

/** A way that counts who is inside. */
function way() {
  let inside = 0;
  let most = 0;
  const transport: Transport = {
    async connect() {
      inside += 1;
      most = Math.max(most, inside);
      return ok({
        twoWay: true,
        send: async () => ok(),
        listen() {},
        lost: new Promise<void>(() => {}),
        async close() {
          inside -= 1;
        },
      });
    },
  };
  return { transport, most: () => most };
}

async function opened(transport: Transport): Promise<Connection> {
  const connected = await transport.connect();
  if (!connected.ok) throw new Error(connected.error);
  return connected.value;
}

describe('a door', () => {
  it('lets in one after the other, in the order in which they came', async () => {
    const { transport, most } = way();
    const door = createDoor();
    const order: string[] = [];
    const visit = async (name: string) => {
      const connection = await opened(door.through(transport));
      order.push(name);
      await new Promise((resolve) => void setTimeout(resolve, 5));
      await connection.close();
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(visit));
    expect(order).toEqual(['a', 'b', 'c', 'd']);
    expect(most()).toBe(1);
  });

  it('is left only once by who closes twice', async () => {
    const { transport, most } = way();
    const door = createDoor();
    const first = await opened(door.through(transport));
    await Promise.all([first.close(), first.close()]);
    const second = await opened(door.through(transport));
    const third = door.through(transport, 10).connect();
    expect(await third).toEqual(err('busy'));
    await second.close();
    expect(most()).toBe(1);
  });

  it('is busy for who does not want to wait, and keeps no place for them', async () => {
    vi.useFakeTimers();
    const { transport } = way();
    const door = createDoor();
    const inside = await opened(door.through(transport));
    const impatient = door.through(transport, 1_000).connect();
    const patient = door.through(transport).connect();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await impatient).toEqual(err('busy'));
    vi.useRealTimers();
    await inside.close();
    expect((await patient).ok).toBe(true);
  });

  it('stays open when nobody answers behind it, or the way itself fails', async () => {
    const door = createDoor();
    const offline: Transport = { connect: async () => err('offline') };
    const broken: Transport = {
      async connect() {
        throw new Error('broken');
      },
    };
    expect(await door.through(offline).connect()).toEqual(err('offline'));
    await expect(door.through(broken).connect()).rejects.toThrow('broken');
    expect((await door.through(way().transport, 10).connect()).ok).toBe(true);
  });
});
