import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../contract/problems.ts';
import { eventsOf } from '../support/events.ts';
import { ADMIN_PASSWORD, type Office, openOffice } from '../support/open-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Headers = Record<string, string>;
const issue = (headers: Headers, payload: string | object | undefined = { service: 'PU' }) =>
  office.app.inject({
    method: 'POST',
    url: '/api/tickets',
    headers: { host: '127.0.0.1:8080', ...headers },
    payload,
  });
const get = (url: string, headers: Headers = {}) =>
  office.app.inject({ method: 'GET', url, headers: { host: '127.0.0.1:8080', ...headers } });

describe('the name a request asks for', () => {
  it('must be one of this server’s, whatever the method', async () => {
    for (const host of [
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost.',
      '[::2]',
      '0.0.0.0',
      'loket@127.0.0.1',
    ]) {
      const refused = await get('/health/live', { host });
      expect(refused.statusCode, host).toBe(403);
      expect(refused.json().code).toBe('unknown-host');
    }
  });

  it('may be one the administrator listed, from the moment it was listed', async () => {
    expect((await get('/health/live', { host: 'loket.mpp.lan' })).statusCode).toBe(403);
    const change = { effectiveFrom: '2026-11-23', value: { names: ['loket.mpp.lan'] } };
    expect((await office.asOfficer('PUT', '/api/settings/access.hosts', change)).statusCode).toBe(200);
    await expect
      .poll(async () => (await get('/health/live', { host: 'loket.mpp.lan:8080' })).statusCode)
      .toBe(200);
  });
});

describe('a change', () => {
  const HOST = '127.0.0.1:8080';

  it('is taken from this server’s own page and from what is no browser', async () => {
    const fromOwn: Headers[] = [
      {},
      { 'sec-fetch-site': 'same-origin' },
      { origin: `http://${HOST}` },
      { 'sec-fetch-site': 'same-origin', origin: `http://${HOST}` },
    ];
    for (const headers of fromOwn)
      expect((await issue(headers)).statusCode, JSON.stringify(headers)).toBe(201);
  });

  it('is refused from every other page, and nothing is done', async () => {
    const before = (await eventsOf(office)).length;
    const foreign: Headers[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin: `http://${HOST}` },
      { origin: 'http://evil.example' },
      { origin: 'http://127.0.0.1:9090' },
      { origin: 'http://127.0.0.1' },
      { origin: 'null' },
      { origin: '' },
    ];
    for (const headers of foreign) {
      const refused = await issue(headers);
      expect(refused.statusCode, JSON.stringify(headers)).toBe(403);
      expect(refused.json().code).toBe('foreign-origin');
    }
    expect(await eventsOf(office)).toHaveLength(before);
  });

  it('does not come by GET, so that a picture on another page can change nothing', async () => {
    expect((await get('/api/tickets')).statusCode).toBe(404);
    expect((await get('/api/counters/1/next')).statusCode).toBe(404);
  });
});

describe('reading', () => {
  it('is answered to a link on another page, and lets no other page read the answer', async () => {
    const reply = await get('/api/services', {
      'sec-fetch-site': 'cross-site',
      origin: 'http://evil.example',
    });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    expect(reply.headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

describe('every reply', () => {
  const HEADERS = {
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
  /** Of HTTP itself, and of what was asked for. */
  const OTHERS = [
    'cache-control',
    'connection',
    'content-length',
    'content-type',
    'date',
    'location',
    'set-cookie',
  ];

  const KINDS: Record<string, () => Promise<LightMyRequestResponse>> = {
    'a JSON answer': () => get('/api/services'),
    'a made number': () => issue({}),
    'a redirect': () => get('/'),
    'an unknown address': () => get('/tidak/ada'),
    'a body that does not fit': () => issue({}, { service: 'SIM' }),
    'a body that is no JSON': () => issue({ 'content-type': 'application/json' }, '{'),
    'a body of another kind': () => issue({ 'content-type': 'text/plain' }, 'PU'),
    'a refusal for want of a session': () => get('/api/queue'),
    'a foreign host': () => get('/', { host: 'evil.example' }),
    'a foreign page': () => issue({ origin: 'http://evil.example' }),
    'bytes for a printer': async () => {
      await issue({});
      const [job] = (await office.asOfficer('GET', '/api/print-jobs')).json();
      return office.asOfficer('GET', `/api/print-jobs/${job.id}/bytes`);
    },
    'a signing in': () =>
      office.atKiosk('POST', '/api/session', { username: 'admin', password: ADMIN_PASSWORD }),
    'a signing out': () =>
      office.app.inject({ method: 'DELETE', url: '/api/session', headers: { host: 'localhost' } }),
  };

  it.each(Object.entries(KINDS))('carries the same headers: %s', async (what, ask) => {
    const { headers } = await ask();
    const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => !OTHERS.includes(name)));
    expect(rest).toEqual(HEADERS);
    const setsCookie = what === 'a signing in' || what === 'a signing out';
    expect(headers['set-cookie'] !== undefined).toBe(setsCookie);
  });

  it('under /api/ is kept by no cache', async () => {
    for (const url of ['/api/services', '/api/board', '/api/queue', '/api/tidak-ada']) {
      expect((await get(url)).headers['cache-control'], url).toBe('no-store');
    }
  });

  it('to an address that cannot be read is a problem, too, that nothing can run in', async () => {
    const reply = await get('/%zz');
    expect(reply.statusCode).toBe(400);
    expect(reply.json().code).toBe('invalid-request');
    expect(reply.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    });
    expect(reply.body).not.toContain('zz');
  });
});

describe('a refusal', () => {
  it.each([
    [undefined, 'id'],
    ['id', 'id'],
    ['id-ID,id;q=0.9,en;q=0.8', 'id'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['EN-us', 'en'],
    ['de-DE,en;q=0.5', 'id'],
    ['', 'id'],
  ] as const)('to %j speaks %s', async (language, expected) => {
    const reply = await get('/api/queue', language === undefined ? {} : { 'accept-language': language });
    expect(reply.json()).toEqual({
      type: 'urn:loket:problem:not-signed-in',
      title: PROBLEMS['not-signed-in'].title[expected],
      status: 401,
      code: 'not-signed-in',
    });
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it('for a fault of ours has a reference that stands in the log, and tells nothing else', async () => {
    const broken = await openOffice({
      deps: (deps) => ({
        ...deps,
        spool: {
          ...deps.spool,
          onState: () => () => undefined,
          wake: () => undefined,
          states: () => {
            throw new Error('rahasia dapur');
          },
        },
      }),
    });
    const reply = await broken.atKiosk('GET', '/api/board');
    expect(reply.statusCode).toBe(500);
    expect(reply.json()).toMatchObject({ code: 'internal', title: PROBLEMS.internal.title.id });
    expect(reply.body).not.toContain('rahasia');
    expect(broken.logged.some((line) => line.includes('rahasia dapur'))).toBe(true);
    expect(broken.logged.join()).not.toContain('127.0.0.1:8080');
    await broken.close();
  });
});

describe('the body of a command', () => {
  const next = (headers: Headers, payload?: string) =>
    office.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { host: 'localhost', ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
  const finish = (headers: Headers, payload?: string) =>
    office.asOfficer('POST', '/api/counters/9/finish', payload, headers);
  const JSON_TYPE = { 'content-type': 'application/json' };

  it('that takes none may be absent, empty, of length zero or {}', async () => {
    const replies = [
      await finish({}),
      await finish({ 'content-length': '0' }),
      await finish(JSON_TYPE, ''),
      await finish({ ...JSON_TYPE, 'content-length': '0' }),
      await finish(JSON_TYPE, '{}'),
      await finish({ 'content-type': 'application/json; charset=utf-8' }, ' { } '),
    ];
    for (const reply of replies) expect(reply.json().code).toBe('nothing-at-counter');
    expect((await finish(JSON_TYPE, '{"n":1}')).json().code).toBe('invalid-body');
    expect((await finish(JSON_TYPE, 'null')).json().code).toBe('invalid-body');
    expect((await finish(JSON_TYPE, '[]')).json().code).toBe('invalid-body');
  });

  it('that needs one is refused without it, by naming the fields', async () => {
    for (const reply of [await next({}), await next(JSON_TYPE, ''), await next(JSON_TYPE, '{}')]) {
      expect(reply.statusCode).toBe(400);
      const paths = reply.json().errors.map((error: { path: string }) => error.path);
      expect(paths).toEqual(['username', 'password']);
    }
  });

  it('must be JSON: anything else is refused as 415', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
    ]) {
      const refused = await issue({ 'content-type': type }, 'service=PU');
      expect(refused.statusCode, type).toBe(415);
      expect(refused.json().code).toBe('unsupported-media');
    }
  });

  it('must be JSON that can be read', async () => {
    for (const text of ['{', '{"service":"PU"', 'PU', '{service:"PU"}', '\u0000']) {
      const refused = await issue(JSON_TYPE, text);
      expect(refused.statusCode, text).toBe(400);
      expect(refused.json().code, text).toBe('invalid-body');
    }
  });

  it('is as large as what it commands needs: 4 KiB without an account, 32 with one, 256 for forms', async () => {
    const sized = (bytes: number) => JSON.stringify({ x: 'x'.repeat(bytes - 8) });
    const kinds: [string, number][] = [
      ['/api/session', 4_096],
      ['/api/tickets', 4_096],
      ['/api/counters/9/finish', 32_768],
      ['/api/berkas/search', 262_144],
    ];
    for (const [url, most] of kinds) {
      const fits = await office.asOfficer('POST', url, sized(most), JSON_TYPE);
      expect(fits.json().code, url).toBe('invalid-body');
      const refused = await office.asOfficer('POST', url, sized(most + 1), JSON_TYPE);
      expect([refused.statusCode, refused.json().code], url).toEqual([413, 'body-too-large']);
    }
  });

  it('reaches no prototype', async () => {
    for (const text of [
      '{"service":"PU","__proto__":{"polluted":true}}',
      '{"service":"PU","constructor":{"prototype":{"polluted":true}}}',
      '{"service":"PU","\\u005f_proto__":{"polluted":true}}',
    ]) {
      const refused = await issue(JSON_TYPE, text);
      expect(refused.statusCode, text).toBe(400);
    }
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it('is neither bent into shape nor silently trimmed', async () => {
    for (const body of [
      { service: 'PU', priority: 'true' },
      { service: 'PU', priority: 1 },
      { service: ['PU'] },
      { service: 'pu' },
    ]) {
      expect((await issue({}, body)).statusCode, JSON.stringify(body)).toBe(400);
    }
    expect((await issue({}, { service: 'PU', note: 'x' })).json().errors[0].path).toBe('note');
  });
});

describe('an address', () => {
  it('with parameters that do not fit is refused before anything is looked up', async () => {
    for (const url of [
      '/api/counters/0/next',
      '/api/counters/100/next',
      '/api/counters/1e1/next',
      '/api/counters/-1/next',
    ]) {
      expect((await office.asOfficer('POST', url)).json().code, url).toBe('invalid-request');
    }
    for (const id of ['1', '..%2F..', "'; DROP TABLE tickets", 'x'.repeat(150)]) {
      const reply = await office.asOfficer('GET', `/api/tickets/${encodeURIComponent(id)}`);
      expect(reply.json().code, id).toBe('invalid-request');
    }
  });
});
