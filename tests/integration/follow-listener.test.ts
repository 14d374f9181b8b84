import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningOffice, startOffice } from '../../server/composition/start-office.ts';
import { hostAndPort, readConfig } from '../../server/config.ts';
import type { Log } from '../../server/ports.ts';
import { listenTo } from '../support/event-listener.ts';

const silent: Log = { info: () => undefined, error: () => undefined };

let dataDir: string;
let office: RunningOffice | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'loket-listen-'));
});
afterEach(async () => {
  await office?.close();
  office = undefined;
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(followListen: string): Promise<string> {
  const config = readConfig({
    ...{ LOKET_PORT: '0', LOKET_DATA_DIR: dataDir, LOKET_PUBLIC_URL: 'http://antrian.mpp:8081/' },
    LOKET_FOLLOW_LISTEN: followListen,
  });
  if (!config.ok) throw new Error(config.error.join());
  const started = await startOffice(config.value, silent);
  if (!started.ok) return started.error;
  office = started.value;
  return 'started';
}

const phones = () => office?.followAddress ?? '';
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const asked = request(`${phones()}${path}`, { method, headers }, (reply) => {
        let body = '';
        reply.on('data', (chunk: Buffer) => {
          body += chunk.toString();
        });
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body }));
      });
      asked.on('error', reject);
      asked.end();
    },
  );
const issue = async (): Promise<string> => {
  const reply = await fetch(`${office?.addresses[0]}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"service":"BPU"}',
  });
  const { followUrl } = (await reply.json()) as { followUrl: string };
  expect(followUrl).toMatch(/^http:\/\/antrian\.mpp:8081\/t\//);
  return new URL(followUrl).pathname;
};

describe('the listener for phones', () => {
  it('serves the pages of tokens, with no cookie, under the public name and the machine’s own', async () => {
    expect(await start('127.0.0.1:0')).toBe('started');
    const path = await issue();
    for (const host of ['antrian.mpp:8081', '127.0.0.1:8081', 'localhost']) {
      const page = await ask(path, { host });
      expect([page.status, page.headers['set-cookie']], host).toEqual([200, undefined]);
      expect(page.body).toContain('B-001');
    }
    expect(JSON.parse((await ask(`${path}/state`)).body)).toMatchObject({ number: 'B-001' });
    const events = await listenTo(`${phones()}${path}/events`);
    expect((await events.told(1))[0]).toMatchObject({ number: 'B-001', state: 'waiting' });
    events.hangUp();
    const foreign = await ask(path, { host: 'jahat.example' });
    expect([foreign.status, JSON.parse(foreign.body).code]).toEqual([403, 'unknown-host']);
  });

  it('knows nothing else: no office, no page of its own, no health, no documentation', async () => {
    await start('127.0.0.1:0');
    const others = ['/', '/officer/', '/kiosk/', '/display/', '/api/board', '/api/services', '/api/live'];
    for (const path of [...others, '/health/live', '/health/ready', '/documentation/json', '/t', '/t/']) {
      const { status, headers } = await ask(path);
      expect([status, headers['set-cookie']], path).toEqual([404, undefined]);
    }
    for (const path of ['/api/tickets', '/api/session', '/api/tickets/by-code']) {
      expect((await ask(path, {}, 'POST')).status, path).toBe(404);
    }
    const outside = await ask('/t/assets/..%2f..%2fofficer%2findex.html');
    expect([400, 404]).toContain(outside.status);
  });

  it('pays no heed to a session cookie', async () => {
    await start('127.0.0.1:0');
    expect((await ask('/api/queue', { cookie: 'loket_session=x' })).status).toBe(404);
  });

  it('ends with the office, with those who listen', async () => {
    await start('127.0.0.1:0');
    const events = await listenTo(`${phones()}${await issue()}/events`);
    await events.told(1);
    const begun = performance.now();
    await office?.close();
    office = undefined;
    await events.ended;
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('a place to listen that cannot be had', () => {
  it('is refused in words of its own, and the office stays closed', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await start(`127.0.0.1:${port}`)).toBe('follow-port-taken');
    other.close();
    expect(await start('192.0.2.1:8081')).toBe('follow-host-unusable');
    // Nothing of the two tries is left: the directory is free.
    expect(await start('127.0.0.1:0')).toBe('started');
  });

  it.each(['8081', 'antrian.mpp', ':8081', '0.0.0.0:99999', '::1:8081', 'http://0.0.0.0:8081'])(
    'is not read from "%s"',
    (LOKET_FOLLOW_LISTEN) => {
      const config = readConfig({ LOKET_FOLLOW_LISTEN, LOKET_PORT: 'x' });
      expect(config).toMatchObject({ ok: false });
      // Every setting that makes no sense is named, not only the first.
      if (!config.ok) expect(config.error.join()).toMatch(/LOKET_PORT.*LOKET_FOLLOW_LISTEN/);
    },
  );

  it.each([
    ['0.0.0.0:8081', '0.0.0.0', 8081],
    ['[::]:8081', '::', 8081],
    ['antrian.mpp:80', 'antrian.mpp', 80],
  ])('is read from "%s"', (LOKET_FOLLOW_LISTEN, host, port) => {
    const config = readConfig({ LOKET_FOLLOW_LISTEN });
    expect(config.ok && config.value.followListen).toEqual({ host, port });
    expect(hostAndPort({ host, port })).toBe(LOKET_FOLLOW_LISTEN);
  });
});
