import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningOffice, startOffice } from '../../server/composition/start-office.ts';
import { readConfig } from '../../server/config.ts';

const PASSWORD = 'sepeda hijau di pasar gambir';

let dataDir: string;
let office: RunningOffice;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'loket-stop-'));
  const config = readConfig({
    ...{ LOKET_PORT: '0', LOKET_DATA_DIR: dataDir, LOKET_ADMIN_PASSWORD: PASSWORD },
  });
  if (!config.ok) throw new Error(config.error.join());
  const started = await startOffice(config.value, { info: () => undefined, error: () => undefined });
  if (!started.ok) throw new Error(started.error);
  office = started.value;
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('a server that is told to stop', () => {
  it('answers what it has begun', async () => {
    const signIn = fetch(`${office.addresses[0]}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'admin', password: PASSWORD }),
    });
    // Checking a password takes a tenth of a second: long enough to stop in the middle of it.
    await once(office.app.server, 'request');
    const begun = performance.now();
    await office.close();
    expect((await signIn).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('waits for no screen that has gone silent, and for no kept connection', async () => {
    const screen = await speak(
      ['GET /api/live HTTP/1.1', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13'],
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    );
    const kept = await speak(['GET /health/live HTTP/1.1']);
    const ended = Promise.all([once(screen, 'close'), once(kept, 'close')]);
    const begun = performance.now();
    await office.close();
    await ended;
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});

/** A connection that asked one thing, got an answer, and says nothing ever after. */
async function speak(lines: readonly string[], ...more: readonly string[]): Promise<Socket> {
  const { host, port } = new URL(office.addresses[0]);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(`${[...lines, `Host: ${host}`, ...more].join('\r\n')}\r\n\r\n`);
  await once(socket, 'data');
  socket.resume();
  return socket;
}
