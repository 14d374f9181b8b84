import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { askServer } from '../../print-agent/ask-server.ts';
import { connectOnce } from '../../print-agent/connect.ts';
import { keepPairing, readPairing } from '../../print-agent/kept-pairing.ts';
import { readOptions } from '../../print-agent/options.ts';
import { pair } from '../../print-agent/pair.ts';
import { startAgent } from '../support/printing/agent-child.ts';

const SERVER = 'http://192.168.1.10:8080';
const LP0 = 'device:///dev/usb/lp0';

describe('what an agent is told when it is started', () => {
  const read = (...args: string[]) => readOptions(args, {}, 'linux');

  it('is its server, its printer, and a name if the PC’s own does not do', () => {
    const options = read('--server', `${SERVER}/`, '--printer', LP0, '--name', ' Mesin antrian ');
    expect(options).toMatchObject({
      ok: true,
      value: { server: SERVER, printer: { kind: 'device', path: '/dev/usb/lp0' }, name: 'Mesin antrian' },
    });
    const unnamed = read('--server', SERVER, '--printer', 'windows://POS58');
    expect(unnamed.ok && unnamed.value.name).toMatch(/./);
  });

  it.each([
    [[], 'usage'],
    [['--server', SERVER], 'usage'],
    [['--server', SERVER, '--printer', LP0, '--token', 'x'], 'usage'],
    [['--server', SERVER, '--printer', LP0, 'lagi'], 'usage'],
    [['--server', 'kantor', '--printer', LP0], 'server'],
    [['--server', 'ftp://kantor', '--printer', LP0], 'server'],
    [['--server', `${SERVER}/officer/`, '--printer', LP0], 'server'],
    [['--server', 'http://admin:rahasia@kantor:8080', '--printer', LP0], 'server'],
    [['--server', SERVER, '--printer', 'lp0'], 'printer'],
    [['--server', SERVER, '--printer', 'agent://019a0000-0000-7000-8000-000000000000'], 'printer'],
    [['--server', SERVER, '--printer', LP0, '--name', 'x'.repeat(61)], 'name'],
  ])('%j is refused: %s', (args, problem) => {
    expect(read(...args)).toEqual({ ok: false, error: problem });
  });

  it('decides where its pairing is kept', () => {
    const args = ['--server', SERVER, '--printer', LP0];
    const directory = (env: Record<string, string>, platform: NodeJS.Platform) => {
      const options = readOptions(args, env, platform);
      return options.ok && options.value.directory;
    };
    expect(directory({}, 'linux')).toBe(join(homedir(), '.loket-agent'));
    expect(directory({ LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'loket-agent'));
    expect(directory({ LOCALAPPDATA: '/local', LOKET_AGENT_DIR: '/srv/agen-2' }, 'win32')).toBe(
      '/srv/agen-2',
    );
  });

  it('is complained about in both languages, with an exit code', async () => {
    const agent = startAgent({ server: 'kantor', printer: LP0, directory: join(tmpdir(), 'loket-no-agent') });
    expect(await agent.ended).toBe(2);
    expect(agent.said()).toMatch(/bukan alamat server[\s\S]*no server’s address/);
  });
});

describe('the pairing an agent keeps', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'loket-kept-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const pairing = { server: SERVER, device: '019a', token: 'rahasia' };
  const directory = () => join(folder, 'agent');

  it('is for its own user’s eyes alone, and whole or absent', async () => {
    expect(await readPairing(directory(), SERVER)).toBeNull();
    await keepPairing(directory(), pairing);
    expect(await readPairing(directory(), SERVER)).toEqual(pairing);
    expect(statSync(directory()).mode & 0o777).toBe(0o700);
    expect(statSync(join(directory(), 'pairing.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(directory())).toEqual(['pairing.json']);
  });

  it('is shown to no other server than the one that gave it', async () => {
    await keepPairing(directory(), pairing);
    expect(await readPairing(directory(), 'http://192.168.1.99:8080')).toBeNull();
  });

  it('is none when the file was spoilt', async () => {
    await keepPairing(directory(), pairing);
    for (const text of ['', '{', 'null', '{"server":"http://192.168.1.10:8080","device":1,"token":"x"}']) {
      writeFileSync(join(directory(), 'pairing.json'), text);
      expect(await readPairing(directory(), SERVER), text).toBeNull();
    }
  });
});

describe('an agent that asks to be paired', () => {
  let server: Server;
  let address: string;
  /** What the server answers next, oldest first; the last one holds. */
  let answers: { status: number; body?: unknown }[];
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    server = createServer((request, reply) => {
      asked.push(request.url ?? '');
      const { status, body } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 500 };
      request.resume();
      reply.writeHead(status).end(body === undefined ? '<html>' : JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('waits for the window, shows its code, asks anew when that dies, and takes what it is given', async () => {
    answers = [
      { status: 403, body: {} },
      { status: 429, body: {} },
      { status: 200, body: { some: 'other server' } },
      { status: 201, body: { code: 'K7MF3XQP', claim: 'c'.repeat(43) } },
      { status: 202, body: {} },
      { status: 404, body: {} },
      { status: 201, body: { code: 'XQP2K7MF', claim: 'd'.repeat(43) } },
      { status: 202, body: {} },
      { status: 200, body: { device: '019a', token: 'rahasia' } },
    ];
    const said: string[] = [];
    const stop = new AbortController().signal;
    const say = ({ id }: { id: string }) => void said.push(id);
    const pairing = await pair({ server: address, name: 'Mesin antrian', stop, askEveryMs: 5, say });
    expect(pairing).toEqual({ server: address, device: '019a', token: 'rahasia' });
    expect(said.map((line) => line.slice(0, 25))).toEqual([
      'Pemasangan perangkat di s',
      'Terlalu banyak perangkat ',
      'Di alamat --server bukan ',
      'Kode agen ini: K7MF-3XQP.',
      'Kode tadi tidak berlaku l',
      'Kode agen ini: XQP2-K7MF.',
    ]);
    expect(said.join()).not.toContain('rahasia');
    expect(asked.filter((path) => path === '/api/pairing').length).toBe(5);
  });

  it('goes on until it is told to stop', async () => {
    answers = [{ status: 403, body: {} }];
    const stop = new AbortController();
    const say = vi.fn();
    const pairing = pair({ server: address, name: 'x', stop: stop.signal, askEveryMs: 5, say });
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(3));
    stop.abort();
    expect(await pairing).toBeNull();
  });

  it('takes what is no JSON for nothing, and a server that is not there for none', async () => {
    answers = [{ status: 200 }];
    expect(await askServer({ server: address }, '/api/pairing', {})).toEqual({ status: 200, body: null });
    expect(await askServer({ server: 'http://127.0.0.1:1' }, '/api/pairing', {})).toBe('unreachable');
  });
});

describe('an agent whose server falls silent', () => {
  it('notices it after three beats and hangs up', async () => {
    const silent = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await new Promise((resolve) => silent.once('listening', resolve));
    const server = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const end = await connectOnce(
      { server, device: '019a', token: 'rahasia' },
      {
        transport: { connect: async () => ({ ok: false, error: 'offline' }) },
        ...{ stop: new AbortController().signal, beatEveryMs: 40, onConnected() {}, onPrinter() {} },
      },
    );
    expect(end).toBe('lost');
    await new Promise((resolve) => silent.close(resolve));
  });
});
