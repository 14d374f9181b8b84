import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectionOptions, connect, createServer, type TLSSocket } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { searchEvents } from '../../db/event-search.ts';
import { askServer } from '../../print-agent/ask-server.ts';
import { connectOnce } from '../../print-agent/connect.ts';
import { type RunningOffice, startOffice } from '../../server/composition/start-office.ts';
import { readConfig } from '../../server/config.ts';
import { createRandom } from '../../server/machine.ts';
import { makeOfficeCertificate } from '../../server/tls/program/make-certificates.ts';
import { authorityOf, loketTls } from '../support/office-certificate.ts';
import { ADMIN_PASSWORD } from '../support/open-office.ts';
import { askOver } from '../support/tls-client.ts';

let dataDir: string;
let office: RunningOffice | undefined;
let logged: string[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'loket-tls-'));
  logged = [];
});
afterEach(async () => {
  await office?.close();
  office = undefined;
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<RunningOffice> {
  const config = readConfig({
    ...{ LOKET_PORT: '0', LOKET_TLS_PORT: '0', LOKET_DATA_DIR: dataDir, LOKET_HOST: '::' },
    ...{ LOKET_ADMIN_PASSWORD: ADMIN_PASSWORD, ...env },
  });
  if (!config.ok) throw new Error(config.error.join());
  const log = {
    info: (what: string) => void logged.push(what),
    error: (what: string) => void logged.push(what),
  };
  const started = await startOffice(config.value, log);
  if (!started.ok) throw new Error(started.error);
  office = started.value;
  return office;
}

/** The port behind the certificate. */
const tlsPort = (running: RunningOffice) => running.securePort ?? 0;
const trusting = (): ConnectionOptions => ({ ca: authorityOf(dataDir) });
const certificates = (running: RunningOffice) =>
  running.deps.store.read((tx) =>
    searchEvents(tx, running.deps.site, { kinds: ['certificate-made'], limit: 10 }),
  );

describe('an office without a certificate', () => {
  it('serves this machine, turns the network away, and says so to whoever signs in', async () => {
    const { addresses, network } = await start();
    expect(network).toBe('closed');
    expect(addresses).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)]);
    expect((await fetch(`${addresses[0]}/health/live`)).ok).toBe(true);
    expect(await sessionIn(addresses[0])).toMatchObject({ network: 'closed' });
    expect((await fetch(`${addresses[0]}/api/tls/ca.pem`)).status).toBe(404);
  });

  it('serves the network plainly only where that was asked for, and goes on saying so', async () => {
    const { addresses, network } = await start({ LOKET_PLAIN_HTTP: 'yes', LOKET_HOST: '0.0.0.0' });
    expect(network).toBe('plain');
    for (const address of addresses) expect((await fetch(`${address}/health/live`)).ok).toBe(true);
    expect(await sessionIn(addresses[0])).toMatchObject({ network: 'plain' });
  });

  it('says nothing of the network where only this machine is served', async () => {
    const { addresses, network } = await start({ LOKET_HOST: '127.0.0.1' });
    expect(network).toBe('none');
    expect(await sessionIn(addresses[0])).not.toHaveProperty('network');
  });

  it('opens for this machine also when the certificate’s files are damaged', async () => {
    expect(loketTls(dataDir, 'init').status).toBe(0);
    writeFileSync(join(dataDir, 'keys/tls/office.pem'), 'x');
    const { addresses, network } = await start();
    expect(network).toBe('closed');
    expect((await fetch(`${addresses[0]}/health/live`)).ok).toBe(true);
    expect(logged).toContain('the certificate cannot be used');
    expect(loketTls(dataDir, 'show')).toMatchObject({ status: 1 });
  });
});

describe('an office with a certificate', () => {
  beforeEach(() => {
    expect(loketTls(dataDir, 'init', '--host', 'loket.mpp.lan').status).toBe(0);
  });

  it('keeps its secrets for its own user and is made once', () => {
    for (const file of ['ca.key', 'office.pem']) {
      expect(statSync(join(dataDir, 'keys/tls', file)).mode & 0o777, file).toBe(0o600);
    }
    const before = authorityOf(dataDir);
    expect(loketTls(dataDir, 'init')).toMatchObject({ status: 1 });
    expect(authorityOf(dataDir)).toBe(before);
    const shown = loketTls(dataDir, 'show').said;
    expect(shown).toContain('loket.mpp.lan');
    expect(shown).toContain(`${hostname().toLowerCase()}.local`);
    expect(shown).not.toContain('PRIVATE');
    expect(loketTls(dataDir, 'init', '--anew').status).toBe(0);
    expect(authorityOf(dataDir)).not.toBe(before);
    for (const words of [[], ['x'], ['show', 'x'], ['init', '--host', 'a b'], ['init', '--hots', 'a']]) {
      expect(loketTls(dataDir, ...words).status, words.join(' ')).toBe(2);
    }
  });

  it('answers the network over TLS 1.3 and this machine plainly, by the same app', async () => {
    const running = await start();
    const [here] = running.addresses;
    expect(new URL(here).hostname).toBe('127.0.0.1');
    expect(running.addresses[1]).toBe(`https://${hostname().toLowerCase()}:${tlsPort(running)}`);
    const signedIn = await askOver({ port: tlsPort(running), ...trusting() }, 'POST', '/api/session', {
      username: 'admin',
      password: ADMIN_PASSWORD,
    });
    expect(signedIn.status).toBe(200);
    expect(signedIn.body).not.toHaveProperty('network');
    expect(String(signedIn.headers['set-cookie'])).toContain('Secure');
    // What was signed in over TLS is the same office.
    expect((await fetch(`${here}/health/live`)).ok).toBe(true);
    const pem = await fetch(`${here}/api/tls/ca.pem`);
    expect(await pem.text()).toBe(authorityOf(dataDir));
    await expect(shake({ port: tlsPort(running), ...trusting(), maxVersion: 'TLSv1.2' })).rejects.toThrow();
    await expect(shake({ port: tlsPort(running) })).rejects.toThrow(/verify|issuer|self/);
    const socket = await shake({ port: tlsPort(running), ...trusting() });
    expect(socket.getProtocol()).toBe('TLSv1.3');
    socket.destroy();
  });

  it('signs in with a cookie that only this host over TLS can have set, and reads no other there', async () => {
    const running = await start();
    const ask = (method: string, headers: Record<string, string> = {}, body?: object) =>
      askOver({ port: tlsPort(running), ...trusting() }, method, '/api/session', body, headers);
    const { headers } = await ask('POST', {}, { username: 'admin', password: ADMIN_PASSWORD });
    const [cookie = '', ...more] = headers['set-cookie'] ?? [];
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^__Host-loket_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const [guarded = ''] = cookie.split(';');
    const plain = guarded.replace('__Host-', '');
    expect((await ask('GET', { cookie: guarded })).status).toBe(200);
    expect((await ask('GET', { cookie: plain })).status).toBe(401);
    const here = `${running.addresses[0]}/api/session`;
    expect((await fetch(here, { headers: { cookie: guarded } })).status).toBe(401);
    const out = await ask('DELETE', { cookie: guarded });
    expect(String(out.headers['set-cookie'])).toMatch(/^__Host-loket_session=;.*Secure/);
    // Not the storage: a desk keeps its token there.
    expect(out.headers['clear-site-data']).toBe('"cache"');
    expect((await ask('GET', { cookie: guarded })).status).toBe(401);
  });

  it('is trusted under each of its names, and asks browsers to keep to TLS only where nothing else is served', async () => {
    const running = await start({ LOKET_PUBLIC_URL: 'http://loket.mpp.lan:8081' });
    const machine = hostname().toLowerCase();
    const over = async (host: string) => {
      const at = { port: tlsPort(running), servername: host.includes(':') ? '' : host, ...trusting() };
      return (await askOver(at, 'GET', '/health/live', undefined, { host: `${host}:8443` })).headers;
    };
    expect((await over(`${machine}.local`))['strict-transport-security']).toBe('max-age=31536000');
    // Phones reach this name plainly; the machine's own screens reach localhost so.
    expect((await over('loket.mpp.lan'))['strict-transport-security']).toBeUndefined();
    expect((await over('localhost'))['strict-transport-security']).toBeUndefined();
    const [here] = running.addresses;
    expect((await fetch(`${here}/health/live`)).headers.get('strict-transport-security')).toBeNull();
  });

  it('is believed by a print agent that has the office’s certificate, and by no other', async () => {
    const running = await start();
    const server = `https://127.0.0.1:${tlsPort(running)}`;
    const ca = authorityOf(dataDir);
    const question = { kind: 'print-agent', name: 'Mesin antrian' };
    expect(await askServer({ server }, '/api/pairing', question)).toBe('untrusted');
    expect(await askServer({ server, ca }, '/api/pairing', question)).toMatchObject({ status: 403 });
    const pairing = { server, device: '019a', token: 'x'.repeat(43) };
    const deps = {
      transport: { connect: async () => ({ ok: false, error: 'offline' }) as const },
      ...{ stop: new AbortController().signal, onConnected() {}, onPrinter() {} },
    };
    expect(await connectOnce(pairing, deps)).toBe('untrusted');
    expect(await connectOnce(pairing, { ...deps, ca })).toBe('unknown');
  });

  it('is made by an authority nobody believes for other names and addresses', async () => {
    const authority = {
      key: readFileSync(join(dataDir, 'keys/tls/ca.key'), 'utf8'),
      certificate: authorityOf(dataDir),
    };
    const making = { random: createRandom(), now: Date.now() };
    const believed = async (names: string[], addresses: string[]) => {
      const made = await makeOfficeCertificate(authority, { names, addresses }, making);
      const server = createServer({ key: made.key, cert: made.certificate }, (socket) => socket.end());
      server.on('tlsClientError', () => undefined);
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const [servername = ''] = names;
      const shaken = await shake({ port, servername, ...trusting() }).then(
        (socket) => socket.authorized,
        (error: Error) => error.message,
      );
      server.close();
      return shaken;
    };
    expect(await believed(['loket.mpp.lan'], ['192.168.7.7'])).toBe(true);
    expect(await believed(['bank.example'], [])).toMatch(/permitted subtree violation/);
    expect(await believed(['loket.mpp.lan', 'bank.example'], [])).toMatch(/permitted subtree violation/);
    expect(await believed(['loket.mpp.lan'], ['8.8.8.8'])).toMatch(/permitted subtree violation/);
    // Nothing stands in it but what it says: the memory of a Buffer may be larger than the Buffer.
    expect(authority.certificate.length).toBeLessThan(2_000);
  });

  it('carries websockets, which end with the server', async () => {
    const running = await start();
    const socket = new WebSocket(`wss://localhost:${tlsPort(running)}/api/live`, trusting());
    const [first] = (await once(socket, 'message')) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ type: 'snapshot' });
    const ended = once(socket, 'close');
    await running.close();
    office = undefined;
    expect((await ended)[0]).toBe(1001);
  });

  it('answers what it has begun when it is told to stop', async () => {
    const running = await start();
    const asked = askOver({ port: tlsPort(running), ...trusting() }, 'POST', '/api/session', {
      username: 'admin',
      password: ADMIN_PASSWORD,
    });
    await once(running.app.server, 'request');
    const begun = performance.now();
    await running.close();
    office = undefined;
    expect((await asked).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('shows a certificate made anew without dropping anybody, and writes each down once', async () => {
    let running = await start();
    expect(await certificates(running)).toHaveLength(1);
    const standing = new WebSocket(`wss://localhost:${tlsPort(running)}/api/live`, trusting());
    await once(standing, 'message');
    const before = await shown(running);
    expect(loketTls(dataDir, 'renew').status).toBe(0);
    await expect.poll(() => shown(running), { timeout: 20_000, interval: 250 }).not.toBe(before);
    standing.ping();
    await once(standing, 'pong');
    standing.terminate();
    expect(await certificates(running)).toHaveLength(2);
    await running.close();
    running = await start();
    expect(await certificates(running)).toHaveLength(2);
    expect(JSON.stringify(await certificates(running))).not.toContain('BEGIN');
  });

  it('listens nowhere when its port is taken', async () => {
    const first = await start();
    const port = tlsPort(first);
    const second = mkdtempSync(join(tmpdir(), 'loket-tls-'));
    expect(loketTls(second, 'init').status).toBe(0);
    const config = readConfig({
      ...{ LOKET_PORT: '0', LOKET_TLS_PORT: String(port), LOKET_DATA_DIR: second, LOKET_HOST: '::' },
    });
    if (!config.ok) throw new Error(config.error.join());
    const started = await startOffice(config.value, { info: () => {}, error: () => {} });
    expect(started).toEqual({ ok: false, error: 'tls-port-taken' });
    rmSync(second, { recursive: true });
  });
});

async function shake(options: ConnectionOptions): Promise<TLSSocket> {
  const socket = connect({ host: '127.0.0.1', servername: 'localhost', ...options });
  await once(socket, 'secureConnect');
  socket.on('error', () => undefined);
  return socket;
}

/** The fingerprint of the certificate a newcomer is shown. */
async function shown(running: RunningOffice): Promise<string> {
  const socket = await shake({ port: tlsPort(running), ...trusting() });
  const { fingerprint256 } = socket.getPeerCertificate();
  socket.destroy();
  return fingerprint256;
}

async function sessionIn(address: string): Promise<unknown> {
  const reply = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: ADMIN_PASSWORD }),
  });
  return reply.json();
}
