import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../contract/access.ts';
import { installGuard } from '../../server/access/guard.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { bearerOf, pairedAgent } from '../support/paired-agent.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';
import { routesOf } from '../support/route-list.ts';

const PERSONAS = [
  'stranger',
  'loopback',
  'officer',
  'administrator',
  'superior',
  'head',
  'newcomer',
  'print-agent',
] as const;
type Persona = (typeof PERSONAS)[number];

/** Who gets through, for each kind of route. A newcomer has still to change the password the machine made. */
const WHO = {
  anyone: PERSONAS,
  board: ['loopback', 'officer', 'administrator', 'superior', 'head'],
  kiosk: ['loopback', 'officer'],
  'print-agent': ['print-agent'],
  'signed-in': ['officer', 'administrator', 'superior', 'head', 'newcomer'],
  officer: ['officer'],
  supervisor: ['superior'],
  'officer-or-admin': ['officer', 'administrator'],
  admin: ['administrator'],
} as const satisfies Record<string, readonly Persona[]>;

/** Every route of the server. A new one fails the test until it stands here. */
const ROUTES: Record<string, keyof typeof WHO> = {
  'GET /': 'anyone',
  'GET /health/live': 'anyone',
  'GET /health/ready': 'anyone',
  'GET /kiosk': 'anyone',
  'GET /kiosk/*': 'anyone',
  'GET /officer': 'anyone',
  'GET /officer/*': 'anyone',
  'GET /display': 'anyone',
  'GET /display/*': 'anyone',
  'GET /t/:token': 'anyone',
  'GET /t/:token/events': 'anyone',
  'GET /t/:token/state': 'anyone',
  'GET /t/assets/:file': 'anyone',
  'GET /api/follow': 'admin',
  'POST /api/follow/trial': 'admin',
  'GET /documentation/json': 'officer',
  'POST /api/session': 'anyone',
  'GET /api/session': 'signed-in',
  'DELETE /api/session': 'anyone',
  'PUT /api/session/password': 'signed-in',
  'GET /api/services': 'anyone',
  'GET /api/voice/ticket-reminder/:language/:number': 'kiosk',
  'GET /api/screens/kiosk': 'anyone',
  'GET /api/screens/display': 'anyone',
  'GET /api/screens/now': 'officer',
  'POST /api/screens/display/sound-test': 'officer',
  'GET /api/board': 'board',
  'GET /api/office': 'board',
  'POST /api/office/close': 'officer',
  'POST /api/office/day': 'admin',
  'POST /api/office/reopen': 'officer',
  'GET /api/office/start': 'officer',
  'POST /api/office/start': 'officer',
  'GET /api/live': 'board',
  'POST /api/tickets': 'kiosk',
  'POST /api/tickets/by-code': 'kiosk',
  'GET /api/queue': 'officer',
  'GET /api/tickets/:id': 'officer',
  'POST /api/tickets/:id/berkas': 'officer',
  'POST /api/tickets/:id/call': 'officer',
  'POST /api/tickets/:id/cancel': 'officer',
  'POST /api/tickets/:id/claim-guidance': 'officer',
  'POST /api/tickets/:id/reprint': 'officer',
  'POST /api/tickets/:id/return': 'officer',
  'GET /api/attendance': 'supervisor',
  'PUT /api/attendance/:day/:user': 'supervisor',
  'GET /api/counters': 'officer',
  'POST /api/counters/:n/staff': 'officer',
  'POST /api/counters/:n/leave': 'officer',
  'POST /api/counters/:n/pause': 'officer',
  'POST /api/counters/:n/resume': 'officer',
  'POST /api/tickets/:id/help': 'officer',
  'POST /api/tickets/:id/looked': 'officer',
  'POST /api/tickets/:id/priority': 'officer',
  'POST /api/tickets/:id/replace': 'kiosk',
  'POST /api/tickets/:id/transfer': 'officer',
  'POST /api/counters/:n/cancel': 'officer',
  'POST /api/counters/:n/finish': 'officer',
  'POST /api/counters/:n/hold': 'officer',
  'POST /api/counters/:n/next': 'officer',
  'POST /api/counters/:n/no-show': 'officer',
  'POST /api/counters/:n/recall': 'officer',
  'POST /api/counters/:n/serve': 'officer',
  'POST /api/counters/:n/transfer': 'officer',
  'POST /api/counters/:n/undo': 'officer',
  'POST /api/berkas/search': 'officer',
  'GET /api/berkas/:id': 'officer',
  'GET /api/berkas/:id/receipt.pdf': 'officer',
  'PUT /api/berkas/:id/documents': 'officer',
  'PUT /api/berkas/:id/draft': 'officer',
  'POST /api/berkas/:id/payment-code': 'officer',
  'POST /api/berkas/:id/prints': 'officer',
  'PUT /api/berkas/:id/return-day': 'officer',
  'POST /api/berkas/:id/registration': 'officer',
  'POST /api/berkas/:id/visits': 'officer',
  'POST /api/contributions/bpu': 'officer',
  'POST /api/contributions/pu': 'officer',
  'POST /api/identity/nik': 'officer',
  'POST /api/identity/npwp': 'officer',
  'GET /api/papers': 'officer',
  'GET /api/papers/:id/picture': 'officer',
  'GET /api/print-jobs': 'officer',
  'GET /api/print-jobs/:id/bytes': 'officer',
  'GET /api/print-jobs/:id/picture': 'officer',
  'POST /api/print-jobs/:id/answer': 'officer',
  'POST /api/print-jobs/:id/by-browser': 'officer',
  'POST /api/print-jobs/:id/cancel': 'officer',
  'POST /api/print-jobs/:id/move': 'officer',
  'POST /api/print-jobs/:id/reprint': 'officer',
  'GET /api/printers': 'officer-or-admin',
  'POST /api/printers': 'admin',
  'PUT /api/printers/:id': 'admin',
  'DELETE /api/printers/:id': 'admin',
  'PUT /api/printer-roles': 'admin',
  'POST /api/printers/:id/test-page': 'officer-or-admin',
  'POST /api/printers/:id/probe': 'admin',
  'POST /api/printers/:id/probe/answers': 'admin',
  'GET /api/devices': 'admin',
  'DELETE /api/devices/:id': 'admin',
  'GET /api/pairing': 'admin',
  'POST /api/pairing': 'anyone',
  'POST /api/pairing/claim': 'anyone',
  'POST /api/pairing/confirm': 'admin',
  'POST /api/pairing-window': 'admin',
  'DELETE /api/pairing-window': 'admin',
  'GET /api/print-agent': 'print-agent',
  'GET /api/settings': 'admin',
  'PUT /api/settings/:key': 'admin',
};

const ROLES: Partial<Record<Persona, { roles: Role[]; mustChangePassword?: boolean }>> = {
  officer: { roles: ['officer'] },
  administrator: { roles: ['admin'] },
  superior: { roles: ['supervisor'] },
  head: { roles: ['head'] },
  newcomer: { roles: ['officer', 'admin'], mustChangePassword: true },
};

let office: Office;
let pages: string;
const headers: Partial<Record<Persona, Record<string, string>>> = {};

beforeAll(async () => {
  pages = builtPages();
  office = await openOffice({ pages });
  for (const [username, account] of Object.entries(ROLES)) {
    await addUser(office, { username, password: 'kata sandi', ...account });
    headers[username as Persona] = cookieOf(await signIn(office, username, 'kata sandi'));
  }
  headers['print-agent'] = bearerOf(await pairedAgent(office));
});
afterAll(async () => {
  await office.close();
  rmSync(pages, { recursive: true, force: true });
});

function builtPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loket-pages-'));
  for (const page of ['kiosk', 'officer', 'display']) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), '<!doctype html><title>Loket</title>');
  }
  return folder;
}

function asPersona(persona: Persona, route: string) {
  const [method, path = ''] = route.split(' ');
  const url = path
    .replace(':id', '019a0000-0000-7000-8000-000000000000')
    .replace(':n', '1')
    .replace(':day', '2026-11-23')
    .replace(':user', '019a0000-0000-7000-8000-000000000000')
    .replace(':key', 'office.identity')
    .replace('*', '');
  return office.app.inject({
    method: method as InjectOptions['method'],
    url,
    headers: { host: '127.0.0.1', ...headers[persona] },
    remoteAddress: persona === 'stranger' ? '192.168.1.50' : '127.0.0.1',
    ...(method === 'GET' ? {} : { payload: {} }),
  });
}

describe('the routes', () => {
  it('are exactly those whose access is written down here', () => {
    expect(routesOf(office.app)).toEqual(Object.keys(ROUTES).sort());
  });

  // Signing out comes last: it ends what the others stand on.
  const order = Object.keys(ROUTES).sort(
    (a, b) => Number(a === 'DELETE /api/session') - Number(b === 'DELETE /api/session'),
  );
  it.each(order)('%s lets through whom it names and nobody else', async (route) => {
    const access = ROUTES[route] ?? 'admin';
    for (const persona of PERSONAS) {
      const { statusCode, json, headers: got } = await asPersona(persona, route);
      const may = (WHO[access] as readonly Persona[]).includes(persona);
      const isRefused = statusCode === 401 || statusCode === 403;
      if (route === 'POST /api/session') expect(statusCode).toBe(400);
      else expect(isRefused, `${persona}: ${statusCode}`).toBe(!may);
      if (may) continue;
      expect(got['content-type']).toContain('application/problem+json');
      const isKnown = headers[persona] !== undefined;
      const code = isKnown
        ? persona === 'newcomer'
          ? 'password-change-required'
          : 'forbidden'
        : 'not-signed-in';
      expect(json().code, persona).toBe(code);
      expect(statusCode).toBe(isKnown ? 403 : 401);
    }
  });

  it('that do not exist are told apart from those one may not use', async () => {
    expect((await asPersona('stranger', 'GET /api/nothing')).statusCode).toBe(404);
    expect((await asPersona('stranger', 'PUT /api/queue')).statusCode).toBe(404);
  });

  it('cannot be added without saying who may use them', () => {
    const app = Fastify();
    installGuard(app, office.deps, true);
    expect(() => app.get('/open', () => 'x')).toThrow(/does not say who may use it/);
    expect(() => app.get('/shut', { config: { access: 'admin' } }, () => 'x')).not.toThrow();
  });
});

describe('this very machine', () => {
  it('is a stranger when the office says that it is not to be trusted', async () => {
    const wary = await openOffice({ trustLoopback: false });
    expect((await wary.atKiosk('GET', '/api/board')).statusCode).toBe(401);
    expect((await wary.atKiosk('POST', '/api/tickets', { service: 'PU' })).statusCode).toBe(401);
    expect((await wary.asOfficer('POST', '/api/tickets', { service: 'PU' })).statusCode).toBe(201);
    await wary.close();
  });

  const board = (options: Partial<InjectOptions> & { headers: Record<string, string> }) =>
    office.app.inject({ method: 'GET', url: '/api/board', ...options }).then(({ statusCode }) => statusCode);

  it('goes by its three names, with any port and in any case, from any loopback address', async () => {
    for (const host of ['127.0.0.1', '127.0.0.1:8080', 'localhost:3', 'LOCALHOST', '[::1]', '[::1]:8080']) {
      for (const remoteAddress of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1']) {
        expect(await board({ headers: { host }, remoteAddress }), `${host} ${remoteAddress}`).toBe(200);
      }
    }
  });

  it('is not who came through a proxy', async () => {
    for (const header of [
      'forwarded',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'X-Forwarded-Anything',
    ]) {
      expect(await board({ headers: { host: 'localhost', [header]: '' } }), header).toBe(401);
    }
  });

  it('is not another machine that says it is, nor this one under its name in the network', async () => {
    for (const remoteAddress of [
      '192.168.1.50',
      '10.127.0.1',
      '::ffff:192.168.1.50',
      'fe80::1',
      '1270.0.0.1',
    ]) {
      expect(await board({ headers: { host: '127.0.0.1' }, remoteAddress }), remoteAddress).toBe(401);
    }
    expect(await board({ headers: { host: hostname() }, remoteAddress: '127.0.0.1' })).toBe(401);
  });
});
