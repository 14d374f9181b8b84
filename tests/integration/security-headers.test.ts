import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../domain/result.ts';
import { createFollowing } from '../../server/follow/following.ts';
import { buildFollowApp } from '../../server/follow-app.ts';
import { installErrorHandler } from '../../server/http/error-handler.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { saying } from '../support/raw-http.ts';
import { scriptedVoice } from '../support/scripted-voice.ts';

const ALWAYS = {
  'content-security-policy':
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';" +
    "manifest-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none';" +
    "require-trusted-types-for 'script';trusted-types lit-html",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};
/** Of HTTP itself, of what was asked for, and of who may keep it. */
const OTHERS = [
  ...['cache-control', 'connection', 'content-length', 'content-type', 'date', 'location', 'set-cookie'],
  ...['accept-ranges', 'etag', 'last-modified', 'retry-after', 'content-disposition', 'x-robots-tag', 'vary'],
  ...['keep-alive', 'transfer-encoding', 'x-accel-buffering', 'clear-site-data'],
];

let office: Office;
let phones: FastifyInstance;
let pages: string;
let paths: { method: string; url: string }[];

beforeAll(async () => {
  pages = mkdtempSync(join(tmpdir(), 'loket-pages-'));
  for (const page of ['kiosk', 'officer', 'display', 'follow']) {
    mkdirSync(join(pages, page, 'assets'), { recursive: true });
    writeFileSync(join(pages, page, 'index.html'), '<!doctype html><title>x</title>');
    writeFileSync(join(pages, page, 'assets/x.js'), 'x');
  }
  // A voice that cannot speak says so with a 503 of its own.
  const voice = scriptedVoice({ announce: async () => ok(Buffer.from('RIFF')) });
  office = await openOffice({ pages, deps: (deps) => ({ ...deps, voice }) });
  phones = await buildFollowApp(office.deps, { pages, following: createFollowing(office.deps, pages) });
  const listed = office.app.printRoutes({ commonPrefix: false, includeHooks: false });
  paths = pathsIn(listed);
});
afterAll(async () => {
  await phones.close();
  await office.close();
  rmSync(pages, { recursive: true, force: true });
});

/** "/api/tickets (GET, POST)", nested below one another, as whole paths with a sample for each parameter. */
function pathsIn(listed: string): { method: string; url: string }[] {
  const found: { method: string; url: string }[] = [];
  const above: string[] = [];
  for (const line of listed.split('\n')) {
    const [, indent = '', part = '', methods] = /^([│\s]*)[├└]── ([^\s(]*)(?: \(([^)]*)\))?/.exec(line) ?? [];
    if (part === '') continue;
    const depth = indent.length / 4;
    above.length = depth;
    above[depth] = part;
    if (methods === undefined) continue;
    const url = above
      .join('')
      .replace(/:[a-zA-Z]+/g, '1')
      .replace('*', 'assets/x.js');
    for (const method of methods.split(', ')) found.push({ method, url });
  }
  return found;
}

function expectAll(headers: IncomingHttpHeaders | Record<string, unknown>, what: string): void {
  const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => !OTHERS.includes(name)));
  expect(rest, what).toEqual(ALWAYS);
}

describe('the headers that keep a page to itself', () => {
  it('are the same on every route, whatever it answers to a stranger and to this machine', async () => {
    expect(paths.length).toBeGreaterThan(80);
    for (const { method, url } of paths) {
      for (const remoteAddress of ['192.168.1.9', '127.0.0.1']) {
        if (/\/api\/(live|print-agent)$|\/events$/.test(url)) continue;
        const reply = await office.app.inject({
          ...{ method: method as 'GET', url, remoteAddress, headers: { host: '127.0.0.1:8080' } },
        });
        expectAll(reply.headers, `${method} ${url} ${reply.statusCode}`);
        expect(reply.statusCode, `${method} ${url}`).toBeLessThan(500);
      }
    }
  });

  it('are the same on every way a request can fail, at the office’s listener and at the phones’', async () => {
    const big = JSON.stringify({ x: 'x'.repeat(300_000) });
    const json = { 'content-type': 'application/json' };
    const ways: [string, number, object][] = [
      ['unknown', 404, { url: '/tidak/ada' }],
      ['unknown file', 404, { url: '/kiosk/assets/y.js' }],
      ['foreign host', 403, { url: '/', headers: { host: 'evil.example' } }],
      [
        'foreign page',
        403,
        { method: 'POST', url: '/api/tickets', headers: { host: 'localhost', origin: 'null' } },
      ],
      [
        'too large',
        413,
        { method: 'POST', url: '/api/session', headers: { host: 'localhost', ...json }, payload: big },
      ],
      [
        'no JSON',
        415,
        {
          method: 'POST',
          url: '/api/session',
          headers: { host: 'localhost', 'content-type': 'a/b' },
          payload: 'x',
        },
      ],
      [
        'unreadable',
        400,
        { method: 'POST', url: '/api/session', headers: { host: 'localhost', ...json }, payload: '{' },
      ],
      ['another method', 404, { method: 'DELETE', url: '/api/services', headers: { host: 'localhost' } }],
    ];
    for (const [what, status, request] of ways) {
      const reply = await office.app.inject({ headers: { host: 'localhost' }, ...request });
      expect(reply.statusCode, what).toBe(status);
      expectAll(reply.headers, what);
    }
    for (const [url, status] of [
      ['/x', 404],
      ['/t/xyz', 404],
      ['/t/xyz/state', 404],
      ['/t/assets/x.js', 200],
    ] as const) {
      const reply = await phones.inject({ url, headers: { host: 'localhost' } });
      expect(reply.statusCode, url).toBe(status);
      expectAll(reply.headers, url);
    }
    let often = await office.app.inject({
      url: '/x',
      remoteAddress: '10.9.9.9',
      headers: { host: 'localhost' },
    });
    for (let count = 0; often.statusCode !== 429 && count < 1_000; count += 1) {
      often = await office.app.inject({
        url: '/x',
        remoteAddress: '10.9.9.9',
        headers: { host: 'localhost' },
      });
    }
    expect(often.statusCode).toBe(429);
    expectAll(often.headers, 'too often');
  });

  it('stand on a refused websocket, too', async () => {
    await office.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = office.app.server.address() as AddressInfo;
    const upgrade =
      'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
    for (const [path, headers, status] of [
      ['/api/live', 'Origin: http://evil.example\r\n', 403],
      ['/api/print-agent', '', 401],
      ['/api/tidak', '', 404],
    ] as const) {
      const { heard, statuses } = await saying(
        port,
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${upgrade}${headers}\r\n`,
      );
      expect(statuses, path).toEqual([status]);
      expectAll(headersOf(heard), path);
    }
  });
});

function headersOf(heard: string): Record<string, string> {
  const [head = ''] = heard.split('\r\n\r\n');
  const lines = head.split('\r\n').slice(1);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
}

describe('what goes wrong inside', () => {
  const SECRET = '1276045503900001';
  const thrown: [string, unknown][] = [
    ['an error', new Error(SECRET)],
    [
      'an error with a status of its own',
      Object.assign(new Error(SECRET), { statusCode: 418, code: SECRET }),
    ],
    [
      'an error with a validation',
      Object.assign(new Error(SECRET), { validation: [], validationContext: SECRET }),
    ],
    ['an error that names its cause', new Error('x', { cause: new Error(SECRET) })],
    ['a text', SECRET],
    ['an object', { message: SECRET, detail: SECRET, statusCode: 400 }],
    ['nothing', undefined],
  ];

  it.each(thrown)('is told to nobody: %s, thrown in each place one can be', async (_what, error) => {
    const app = Fastify();
    const logged: string[] = [];
    installErrorHandler(app, {
      log: { info: () => undefined, error: (what) => void logged.push(what) },
      ids: { next: () => 'reference' },
    });
    const fail = async () => {
      throw error;
    };
    app.get('/handler', fail);
    app.post('/handler', fail);
    for (const hook of [
      'onRequest',
      'preParsing',
      'preValidation',
      'preHandler',
      'preSerialization',
      'onSend',
    ] as const) {
      app.get(`/${hook}`, { [hook]: fail }, async () => ({}));
    }
    app.get('/sent', (_request, reply) => reply.send(error instanceof Error ? error : new Error(SECRET)));
    for (const url of [
      '/handler',
      '/onRequest',
      '/preParsing',
      '/preValidation',
      '/preHandler',
      '/preSerialization',
      '/sent',
    ]) {
      const reply = await app.inject({ url, headers: { host: 'localhost' } });
      expect(`${reply.body}${JSON.stringify(reply.headers)}`, url).not.toContain(SECRET);
      expect(reply.statusCode, url).toBeGreaterThanOrEqual(400);
      expect(reply.headers['content-type'], url).toBe('application/problem+json; charset=utf-8');
    }
    await app.close();
  });
});
