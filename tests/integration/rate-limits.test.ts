import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../contract/problems.ts';
import { FIRST_LIMITS } from '../../server/settings/first-limits.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { bearerOf, pairedDevice } from '../support/paired-device.ts';
import { cookieOf, signIn } from '../support/personas.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const NETWORK = '192.168.1.77';
const ask = (
  method: 'GET' | 'POST',
  url: string,
  {
    from = NETWORK,
    headers = {},
    body,
  }: { from?: string; headers?: Record<string, string>; body?: object } = {},
) =>
  office.app.inject({
    ...{ method, url, remoteAddress: from, headers: { host: '127.0.0.1:8080', ...headers } },
    ...(body === undefined ? {} : { payload: body }),
  });

/** How many of so many are answered otherwise than with "too often". */
async function passed(count: number, once: () => Promise<{ statusCode: number }>): Promise<number> {
  let passing = 0;
  for (let index = 0; index < count; index += 1) passing += (await once()).statusCode === 429 ? 0 : 1;
  return passing;
}

describe('somebody unknown', () => {
  it('is stopped after a minute’s worth, told when to come back, and may then', async () => {
    const board = () => ask('GET', '/api/board');
    expect(await passed(FIRST_LIMITS.strangers, board)).toBe(FIRST_LIMITS.strangers);
    const refused = await ask('GET', '/api/board');
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(refused.headers['retry-after']).toBe('1');
    expect(refused.json()).toEqual({
      type: 'urn:loket:problem:too-many-requests',
      title: PROBLEMS['too-many-requests'].title.id,
      status: 429,
      code: 'too-many-requests',
      detail: 'Coba lagi dalam 1 detik.',
    });
    office.clock.advance(1_000);
    expect((await board()).statusCode).toBe(401);
  });

  it('stops nobody else: no other address, no session, no device from the same one', async () => {
    const session = cookieOf(await signIn(office, 'admin', 'sepeda hijau di pasar gambir', NETWORK));
    const kiosk = bearerOf(await pairedDevice(office, 'kiosk'));
    await passed(FIRST_LIMITS.strangers + 50, () => ask('GET', '/tidak/ada'));
    expect((await ask('GET', '/tidak/ada')).statusCode).toBe(429);
    expect((await ask('GET', '/tidak/ada', { from: '192.168.1.78' })).statusCode).toBe(404);
    expect((await ask('GET', '/api/queue', { headers: session })).statusCode).toBe(200);
    expect((await ask('GET', '/api/services', { headers: kiosk })).statusCode).toBe(200);
    expect((await ask('GET', '/tidak/ada', { headers: { authorization: 'Bearer x' } })).statusCode).toBe(429);
  });

  it('cannot get round it with other addresses of the same IPv6 network', async () => {
    await passed(FIRST_LIMITS.strangers, () => ask('GET', '/tidak/ada', { from: 'fd00::1' }));
    expect((await ask('GET', '/tidak/ada', { from: 'fd00::2' })).statusCode).toBe(429);
    expect((await ask('GET', '/tidak/ada', { from: 'fd00:0:0:1::1' })).statusCode).toBe(404);
  });

  it('is counted apart where it signs in or asks to be paired', async () => {
    const pairing = { kind: 'print-agent', name: 'Meja' };
    expect(await passed(FIRST_LIMITS.pairing + 9, () => ask('POST', '/api/pairing', { body: pairing }))).toBe(
      FIRST_LIMITS.pairing,
    );
    // No body that fits: the limit is in front of everything a sign-in costs.
    expect(await passed(FIRST_LIMITS.signIns + 9, () => ask('POST', '/api/session', { body: {} }))).toBe(
      FIRST_LIMITS.signIns,
    );
    expect((await ask('GET', '/api/board')).statusCode).toBe(401);
  });
});

describe('a kiosk', () => {
  it('gives numbers in a rush, and is stopped when it has gone mad, without losing what else it needs', async () => {
    const kiosk = bearerOf(await pairedDevice(office, 'kiosk'));
    const take = () => ask('POST', '/api/tickets', { headers: kiosk, body: { service: 'PU' } });
    for (let second = 0; second < 120; second += 2) {
      expect((await take()).statusCode, `second ${second}`).toBe(201);
      office.clock.advance(2_000);
    }
    const before = (await ask('GET', '/api/services', { headers: kiosk })).json();
    expect(await passed(100, take)).toBe(FIRST_LIMITS.kioskNumbers);
    const after = (await ask('GET', '/api/services', { headers: kiosk })).json();
    expect(after[0].waiting - before[0].waiting).toBe(FIRST_LIMITS.kioskNumbers);
  });
});

describe('this machine', () => {
  it('has no limit, unless a request comes through a proxy', async () => {
    const here = () => ask('GET', '/api/board', { from: '127.0.0.1' });
    expect(await passed(FIRST_LIMITS.strangers + 50, here)).toBe(FIRST_LIMITS.strangers + 50);
    const proxied = () =>
      ask('GET', '/api/board', { from: '127.0.0.1', headers: { 'x-forwarded-for': '1.2.3.4' } });
    expect(await passed(FIRST_LIMITS.strangers + 50, proxied)).toBe(FIRST_LIMITS.strangers);
  });
});

describe('the limits', () => {
  it('are a setting, which counts a few seconds after it was changed', async () => {
    const value = { ...FIRST_LIMITS, signIns: 5 };
    const change = { effectiveFrom: '2026-11-23', value };
    expect((await office.asOfficer('PUT', '/api/settings/access.limits', change)).statusCode).toBe(200);
    office.clock.advance(5_000);
    expect(await passed(20, () => ask('POST', '/api/session', { body: {} }))).toBe(5);
  });

  it('cannot be set so low that ordinary work stops', async () => {
    const value = { ...FIRST_LIMITS, kioskNumbers: 5 };
    const change = { effectiveFrom: '2026-11-23', value };
    expect((await office.asOfficer('PUT', '/api/settings/access.limits', change)).statusCode).toBe(422);
  });
});
