import { once } from 'node:events';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConnectionBook, createConnectionBook } from '../../server/http/connection-limits.ts';
import { damagedRequest } from '../support/damaged-requests.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { rawLine, saying, statusesIn } from '../support/raw-http.ts';
import { seededDice } from '../support/seeded-dice.ts';

const HOST = 'Host: 127.0.0.1:8080';
/** Beyond every timeout of the server, on a slow machine. */
const GONE_MS = 15_000;
const ATTACKER = '127.0.0.2';
const LONG = process.env.LOKET_LONG === '1';
const SEED = process.env.LOKET_SEED ?? 'damaged raw http';
const ROUNDS = LONG ? 6_000 : 200;
const AT_ONCE = 200;

let office: Office;
let book: ConnectionBook;
let port: number;
const escaped: unknown[] = [];
const note = (error: unknown) => void escaped.push(error);

beforeAll(async () => {
  office = await openOffice();
  // As if the attackers' addresses were of the network, though they are this machine's.
  book = createConnectionBook(
    { each: 60, network: 1_000, here: 1_000 },
    (address) => address === '127.0.0.1',
  );
  book.watch(office.app.server);
  await office.app.listen({ port: 0, host: '127.0.0.1' });
  port = portOf(office.app);
  process.on('unhandledRejection', note);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await office.close();
});

const portOf = (app: FastifyInstance) => (app.server.address() as AddressInfo).port;
const isWell = async () => {
  const { statuses } = await saying(
    port,
    `GET /health/live HTTP/1.1\r\n${HOST}\r\nConnection: close\r\n\r\n`,
  );
  return statuses[0] === 200;
};

describe('damaged HTTP', () => {
  it(`neither breaks nor hangs the server, seed "${SEED}"`, async () => {
    const before = process.memoryUsage().heapUsed;
    for (let begun = 0; begun < ROUNDS; begun += AT_ONCE) {
      const answers = Array.from({ length: AT_ONCE }, async (_, index) => {
        const bytes = damagedRequest(seededDice(`${SEED} ${begun + index}`));
        const { after, heard, statuses } = await saying(port, bytes, `127.0.0.${3 + (index % 40)}`);
        const what = `round ${begun + index}: ${JSON.stringify(bytes.toString('latin1').slice(0, 400))}`;
        expect(after, what).toBeLessThan(GONE_MS);
        for (const status of statuses) expect(status, what).toBeLessThan(500);
        expect(heard, what).not.toMatch(/at .*\.(ts|js):\d+|node_modules|FST_ERR|HPE_|SyntaxError/);
      });
      await Promise.all(answers);
    }
    expect(await isWell()).toBe(true);
    expect(escaped).toEqual([]);
    expect(office.logged.filter((line) => /failed/.test(line))).toEqual([]);
    await expect.poll(() => book.standing(), { timeout: GONE_MS }).toBe(0);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
  }, 1_200_000);

  it('smuggles nothing: what contradicts itself is refused, and what follows it is never answered', async () => {
    const smuggled = `GET /api/services HTTP/1.1\r\n${HOST}\r\n\r\n`;
    const post = (headers: string, body: string) =>
      `POST /api/tickets HTTP/1.1\r\n${HOST}\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`;
    const contradictions = [
      post('Content-Length: 5\r\nTransfer-Encoding: chunked', `0\r\n\r\n${smuggled}`),
      post('Transfer-Encoding: chunked\r\nContent-Length: 5', `0\r\n\r\n${smuggled}`),
      post('Content-Length: 2\r\nContent-Length: 4', `{}${smuggled}`),
      post('Content-Length: 2, 4', `{}${smuggled}`),
      post('Content-Length: +2', `{}${smuggled}`),
      post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', `0\r\n\r\n${smuggled}`),
      post('Transfer-Encoding: xchunked', `0\r\n\r\n${smuggled}`),
      post('Transfer-Encoding : chunked', `0\r\n\r\n${smuggled}`),
      post('Transfer-Encoding: chunked', `zz\r\n${smuggled}`),
      post('Transfer-Encoding: chunked', `2\r\n{}XX0\r\n\r\n${smuggled}`),
      post('X: y\r\n Content-Length: 2', smuggled).replace('POST', 'GET'),
      `GET /api/services HTTP/1.1\r\n${HOST}\r\nX: a\rb\r\n\r\n${smuggled}`,
      `GET /api/services HTTP/1.1\r\n${HOST}\r\nHost: evil.example\r\nConnection: close\r\n\r\n${smuggled}`,
      `GET /api/services HTTP/1.1\r\n${HOST}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nContent-Length: 2\r\n\r\n{}${smuggled}`,
    ];
    for (const bytes of contradictions) {
      const { heard, statuses } = await saying(port, bytes);
      expect(statuses.length, bytes).toBeLessThanOrEqual(1);
      if (statuses.length === 1) expect([400, 404], `${bytes}\n${heard}`).toContain(statuses[0]);
    }
  });

  it('is refused as everything else is: a problem, with headers in which nothing can run', async () => {
    const bad = await saying(port, 'NONSENSE\r\n\r\n');
    expect(bad.heard).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    const large = await saying(port, `GET / HTTP/1.1\r\n${HOST}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(large.heard).toMatch(/^HTTP\/1\.1 431 /);
    for (const { heard } of [bad, large]) {
      const [head = '', body = ''] = heard.split('\r\n\r\n');
      expect(head).toContain("Content-Security-Policy: default-src 'none'");
      expect(head).toContain('X-Content-Type-Options: nosniff');
      expect(head).toContain('Cache-Control: no-store');
      expect(head).toContain('Content-Type: application/problem+json; charset=utf-8');
      expect(head).toContain(`Content-Length: ${Buffer.byteLength(body, 'latin1')}`);
      expect(JSON.parse(body)).toMatchObject({ status: expect.any(Number), code: expect.any(String) });
    }
  });

  it('after a request that is still being answered is not taken for its answer', async () => {
    const line = await rawLine(port);
    const body = '{"username":"admin","password":"x"}';
    const signIn = `POST /api/session HTTP/1.1\r\n${HOST}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    line.socket.write(`${signIn}NONSENSE\r\n\r\n`);
    await line.ended;
    expect(statusesIn(line.heard())).not.toContain(400);
  });
});

describe.concurrent('who takes their time', () => {
  it.each([
    ['says nothing', '', null],
    ['stops in the middle of a line', 'GET / HT', null],
    ['sends a header every now and then', `GET / HTTP/1.1\r\n${HOST}\r\n`, 'X: y\r\n'],
    [
      'dribbles a body',
      `POST /api/session HTTP/1.1\r\n${HOST}\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n`,
      ' ',
    ],
    [
      'dribbles chunks',
      `POST /api/session HTTP/1.1\r\n${HOST}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
      '1\r\n \r\n',
    ],
    ['keeps a connection it does not use', `GET /health/live HTTP/1.1\r\n${HOST}\r\n\r\n`, null],
    [
      'asks for another protocol and stays',
      `GET /health/live HTTP/1.1\r\n${HOST}\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n`,
      null,
    ],
    [
      'asks for a websocket that is none',
      `GET /api/live HTTP/1.1\r\n${HOST}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
      null,
    ],
    [
      'changes protocol in the middle of a command',
      `POST /api/tickets HTTP/1.1\r\n${HOST}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{`,
      null,
    ],
    [
      'has its command continued',
      `POST /api/session HTTP/1.1\r\n${HOST}\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 40\r\n\r\n`,
      null,
    ],
  ])('%s is gone within seconds', async (_what, first, more) => {
    const line = await rawLine(port, ATTACKER);
    line.socket.write(first);
    const dribble = more === null ? undefined : setInterval(() => line.socket.write(more), 300);
    expect(await line.ended).toBeLessThan(GONE_MS);
    clearInterval(dribble);
    for (const status of statusesIn(line.heard())) expect(status).toBeLessThan(500);
  });

  it('would stay without what protects us: silent lines at a bare server, two hundred of them', async () => {
    const bare = Fastify();
    await bare.listen({ port: 0, host: '127.0.0.1' });
    const lines = await Promise.all(Array.from({ length: 200 }, () => rawLine(portOf(bare), ATTACKER)));
    await sleep(9_000);
    expect(lines.filter(({ socket }) => !socket.destroyed)).toHaveLength(200);
    for (const { socket } of lines) socket.destroy();
    await bare.close();
  });
});

describe('an address that takes all it can get', () => {
  it('takes nobody else’s place: two hundred half-open lines of one address, and the hall goes on', async () => {
    const lines = await Promise.all(Array.from({ length: 200 }, () => rawLine(port, ATTACKER)));
    for (const [index, { socket }] of lines.entries()) {
      socket.write(index % 2 === 0 ? 'G' : `GET / HTTP/1.1\r\n${HOST}\r\nX: `);
    }
    await expect.poll(() => book.standing()).toBe(60);
    const good = `POST /api/tickets HTTP/1.1\r\n${HOST}\r\nContent-Type: application/json\r\nContent-Length: 16\r\nConnection: close\r\n\r\n{"service":"PU"}`;
    const begun = performance.now();
    for (let number = 0; number < 40; number += 1) {
      const { statuses } = await saying(port, good, '127.0.0.9');
      expect(statuses).toEqual([201]);
    }
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(Math.max(...(await Promise.all(lines.map(({ ended }) => ended))))).toBeLessThan(GONE_MS);
    await expect.poll(() => book.standing(), { timeout: GONE_MS }).toBe(0);
  });
});

describe('without what protects it', () => {
  it('a server that trusts what it reads would be found out by the same eyes', async () => {
    const naive = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () =>
        socket.end('HTTP/1.1 500 Oops\r\n\r\nSyntaxError\r\nHTTP/1.1 200 OK\r\n\r\n'),
      );
    }).listen(0, '127.0.0.1');
    await once(naive, 'listening');
    const { statuses, heard } = await saying((naive.address() as AddressInfo).port, 'x');
    expect(statuses).toEqual([500, 200]);
    expect(heard).toMatch(/SyntaxError/);
    naive.close();
  });
});
