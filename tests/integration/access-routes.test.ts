import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTS, type Act, type ActRule } from '../../domain/access/acts.ts';
import { DEVICE_KINDS, type DeviceKind, type Role } from '../../domain/access/roles.ts';
import { installGuard } from '../../server/access/guard.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { bearerOf, pairedDevice } from '../support/paired-device.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';
import { routesOf } from '../support/route-list.ts';

const PERSONAS = [
  'stranger',
  'loopback',
  'officer',
  'administrator',
  'superior',
  'head',
  'complaints-desk',
  'newcomer',
  'kiosk',
  'display',
  'desk',
  'print-agent',
] as const;
type Persona = (typeof PERSONAS)[number];

/** Whom each persona stands for in the rules; a newcomer has still to change the password the machine made. */
const DEVICES: Partial<Record<Persona, DeviceKind>> = Object.fromEntries(
  DEVICE_KINDS.map((kind) => [kind, kind]),
);

function may(persona: Persona, act: Act): boolean {
  const rule: ActRule = ACTS[act];
  if (persona === 'stranger') return rule.stranger === true;
  if (persona === 'loopback') return rule.loopback === true;
  const device = DEVICES[persona];
  if (device !== undefined) return rule.devices?.includes(device) === true;
  if (rule.always) return true;
  const account = ROLES[persona];
  if (account === undefined || account.mustChangePassword) return false;
  return rule.people === 'everyone' || rule.people.some((role) => account.roles.includes(role));
}

/** Every route of the server. A new one fails the test until it stands here. */
const ROUTES: Record<string, Act> = {
  'GET /': 'visit',
  'GET /health/live': 'visit',
  'GET /health/ready': 'visit',
  'GET /kiosk': 'visit',
  'GET /kiosk/*': 'visit',
  'GET /officer': 'visit',
  'GET /officer/*': 'visit',
  'GET /display': 'visit',
  'GET /display/*': 'visit',
  'GET /t/:token': 'visit',
  'GET /t/data-anda': 'visit',
  'GET /t/:token/events': 'visit',
  'GET /t/:token/state': 'visit',
  'GET /t/assets/:file': 'visit',
  'GET /api/tls/ca.pem': 'visit',
  'GET /api/follow': 'run-settings',
  'POST /api/follow/trial': 'run-settings',
  'GET /documentation/json': 'read-documentation',
  'GET /api/backups': 'see-backups',
  'POST /api/backups': 'run-backups',
  'GET /api/backups/notes': 'see-backups',
  'POST /api/backups/drill': 'run-backups',
  'POST /api/backups/recovery-key': 'run-backups',
  'PUT /api/backups/keys': 'run-backups',
  'PUT /api/backups/places': 'run-backups',
  'GET /api/office/end': 'close-day',
  'POST /api/office/end': 'close-day',
  'POST /api/session': 'visit',
  'GET /api/session': 'use-own-account',
  'DELETE /api/session': 'visit',
  'PUT /api/session/password': 'use-own-account',
  'POST /api/session/password/check': 'use-own-account',
  'POST /api/session/active': 'use-own-account',
  'POST /api/session/lock': 'use-own-account',
  'POST /api/session/unlock': 'use-own-account',
  'PUT /api/session/pin': 'change-own-account',
  'POST /api/session/totp': 'change-own-account',
  'PUT /api/session/totp': 'change-own-account',
  'POST /api/session/totp/remove': 'change-own-account',
  'GET /api/services': 'visit',
  'GET /api/voice/ticket-reminder/:language/:number': 'issue-number',
  'GET /api/voice/calls/:seq': 'watch-board',
  'GET /api/voice/sound-test': 'watch-board',
  'GET /api/voice/state': 'run-settings',
  'GET /api/voice/kiosk/:language/lines/:line': 'issue-number',
  'GET /api/voice/kiosk/:language/services/:service/:state': 'issue-number',
  'GET /api/voice/kiosk/:language/numbers/:service/:number': 'issue-number',
  'GET /api/voice/kiosk/:language/waits/:ahead': 'issue-number',
  'GET /api/voice/kiosk/:language/waits/:ahead/:low/:high': 'issue-number',
  'GET /api/voice/kiosk/:language/office/:saying': 'issue-number',
  'GET /api/screens/kiosk': 'visit',
  'GET /api/standard': 'visit',
  'POST /api/satisfaction': 'rate-service',
  'GET /api/satisfaction/today': 'watch-board',
  'GET /api/screens/display': 'visit',
  'GET /api/screens/now': 'try-screens',
  'POST /api/screens/display/sound-test': 'try-screens',
  'POST /api/screens/kiosk/measure': 'run-devices',
  'GET /api/board': 'watch-board',
  'GET /api/office': 'watch-board',
  'POST /api/office/close': 'serve-queue',
  'POST /api/office/day': 'run-settings',
  'POST /api/office/reopen': 'serve-queue',
  'GET /api/office/start': 'serve-queue',
  'POST /api/office/start': 'serve-queue',
  'GET /api/live': 'watch-board',
  'GET /api/privacy/retention': 'destroy-data',
  'POST /api/privacy/retention/destroy': 'destroy-data',
  'GET /api/privacy/destructions/:id/record.pdf': 'destroy-data',
  'GET /api/privacy/breaches': 'handle-breach',
  'POST /api/privacy/breaches': 'handle-breach',
  'PUT /api/privacy/breaches/:id': 'handle-breach',
  'POST /api/privacy/breaches/:id/told': 'handle-breach',
  'POST /api/privacy/breaches/:id/close': 'handle-breach',
  'POST /api/privacy/breaches/:id/exposed': 'handle-breach',
  'GET /api/privacy/breaches/:id/notice-person.pdf': 'handle-breach',
  'GET /api/privacy/breaches/:id/notice-agency.pdf': 'handle-breach',
  'POST /api/privacy/find': 'take-data-request',
  'GET /api/privacy/requests': 'decide-data-request',
  'POST /api/privacy/requests': 'take-data-request',
  'GET /api/privacy/taken': 'see-privacy',
  'GET /api/privacy/due': 'decide-data-request',
  'POST /api/privacy/requests/:id/decision': 'decide-data-request',
  'GET /api/privacy/requests/:id/data-copy.json': 'decide-data-request',
  'GET /api/privacy/requests/:id/data-copy.pdf': 'decide-data-request',
  'POST /api/privacy/berkas/:id/unrestrict': 'decide-data-request',
  'POST /api/tickets': 'issue-number',
  'POST /api/tickets/by-code': 'issue-number',
  'GET /api/queue': 'serve-queue',
  'GET /api/tickets/:id': 'serve-queue',
  'POST /api/tickets/:id/berkas': 'keep-berkas',
  'POST /api/tickets/:id/call': 'serve-queue',
  'POST /api/tickets/:id/cancel': 'serve-queue',
  'POST /api/tickets/:id/claim-guidance': 'keep-berkas',
  'POST /api/tickets/:id/reprint': 'serve-queue',
  'POST /api/tickets/:id/return': 'serve-queue',
  'GET /api/attendance': 'set-attendance',
  'PUT /api/attendance/:day/:user': 'set-attendance',
  'GET /api/accounts': 'run-accounts',
  'POST /api/accounts': 'run-accounts',
  'PUT /api/accounts/:id': 'run-accounts',
  'POST /api/accounts/:id/disable': 'run-accounts',
  'POST /api/accounts/:id/enable': 'run-accounts',
  'POST /api/accounts/:id/password': 'run-accounts',
  'GET /api/sessions': 'run-accounts',
  'DELETE /api/sessions/:id': 'run-accounts',
  'GET /api/substitutes': 'name-substitute',
  'PUT /api/substitutes/:day/:user': 'name-substitute',
  'DELETE /api/substitutes/:day/:user': 'name-substitute',
  'GET /api/keys': 'destroy-data',
  'POST /api/keys/:year/destroy': 'destroy-data',
  'POST /api/keys/:year/rotate': 'run-keys',
  'GET /api/counters': 'serve-queue',
  'POST /api/counters/:n/staff': 'serve-queue',
  'POST /api/counters/:n/leave': 'serve-queue',
  'POST /api/counters/:n/pause': 'serve-queue',
  'POST /api/counters/:n/resume': 'serve-queue',
  'POST /api/tickets/:id/help': 'serve-queue',
  'POST /api/tickets/:id/looked': 'serve-queue',
  'POST /api/tickets/:id/priority': 'serve-queue',
  'POST /api/tickets/:id/replace': 'change-own-number',
  'POST /api/tickets/:id/transfer': 'serve-queue',
  'POST /api/counters/:n/cancel': 'serve-queue',
  'POST /api/counters/:n/finish': 'serve-queue',
  'POST /api/counters/:n/hold': 'serve-queue',
  'POST /api/counters/:n/next': 'serve-queue',
  'POST /api/counters/:n/no-show': 'serve-queue',
  'POST /api/counters/:n/recall': 'serve-queue',
  'POST /api/counters/:n/serve': 'serve-queue',
  'POST /api/counters/:n/transfer': 'serve-queue',
  'POST /api/counters/:n/undo': 'serve-queue',
  'POST /api/berkas/search': 'keep-berkas',
  'GET /api/berkas/:id': 'keep-berkas',
  'GET /api/berkas/:id/receipt.pdf': 'keep-berkas',
  'PUT /api/berkas/:id/documents': 'keep-berkas',
  'PUT /api/berkas/:id/draft': 'keep-berkas',
  'POST /api/berkas/:id/payment-code': 'keep-berkas',
  'POST /api/berkas/:id/prints': 'keep-berkas',
  'PUT /api/berkas/:id/return-day': 'keep-berkas',
  'POST /api/berkas/:id/registration': 'keep-berkas',
  'POST /api/berkas/:id/unmask': 'unmask-person',
  'POST /api/berkas/:id/visits': 'keep-berkas',
  'POST /api/contributions/bpu': 'keep-berkas',
  'POST /api/contributions/pu': 'keep-berkas',
  'POST /api/identity/nik': 'keep-berkas',
  'POST /api/identity/npwp': 'keep-berkas',
  'GET /api/papers': 'print-papers',
  'GET /api/papers/:id/picture': 'print-papers',
  'GET /api/print-jobs': 'print-papers',
  'GET /api/print-jobs/:id/bytes': 'print-papers',
  'GET /api/print-jobs/:id/picture': 'print-papers',
  'POST /api/print-jobs/:id/answer': 'print-papers',
  'POST /api/print-jobs/:id/by-browser': 'print-papers',
  'POST /api/print-jobs/:id/cancel': 'print-papers',
  'POST /api/print-jobs/:id/move': 'print-papers',
  'POST /api/print-jobs/:id/reprint': 'print-papers',
  'GET /api/printers': 'see-printers',
  'POST /api/printers': 'run-printers',
  'PUT /api/printers/:id': 'run-printers',
  'DELETE /api/printers/:id': 'run-printers',
  'PUT /api/printer-roles': 'run-printers',
  'POST /api/printers/:id/test-page': 'see-printers',
  'POST /api/printers/:id/probe': 'run-printers',
  'POST /api/printers/:id/probe/answers': 'run-printers',
  'GET /api/devices': 'run-devices',
  'PUT /api/devices/:id': 'run-devices',
  'DELETE /api/devices/:id': 'run-devices',
  'GET /api/pairing': 'run-devices',
  'POST /api/pairing': 'visit',
  'POST /api/pairing/claim': 'visit',
  'POST /api/pairing/confirm': 'run-devices',
  'POST /api/pairing-window': 'run-devices',
  'DELETE /api/pairing-window': 'run-devices',
  'GET /api/print-agent': 'relay-print',
  'GET /api/settings': 'run-settings',
  'PUT /api/settings/:key': 'run-settings',
  'GET /api/trail/state': 'read-trail',
  'POST /api/trail/verify': 'read-trail',
  'POST /api/trail/check-anchor': 'read-trail',
  'GET /api/trail/people': 'read-trail',
  'POST /api/trail/search': 'read-trail',
  'GET /api/trail/span': 'read-trail',
  'GET /api/trail/proof': 'read-trail',
  'GET /api/lookups': 'see-lookups',
  'GET /api/lookups/own': 'use-own-account',
};

const ROLES: Partial<Record<Persona, { roles: Role[]; mustChangePassword?: boolean }>> = {
  officer: { roles: ['officer'] },
  administrator: { roles: ['admin'] },
  superior: { roles: ['supervisor'] },
  head: { roles: ['head'] },
  'complaints-desk': { roles: ['complaints'] },
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
  for (const kind of DEVICE_KINDS) headers[kind] = bearerOf(await pairedDevice(office, kind));
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

  // Locking and signing out come last: they end what the others stand on.
  const last = ['POST /api/session/lock', 'DELETE /api/session'];
  const order = Object.keys(ROUTES).sort((a, b) => last.indexOf(a) - last.indexOf(b));
  it.each(order)('%s lets through whom it names and nobody else', async (route) => {
    const act = ROUTES[route] ?? 'run-settings';
    for (const persona of PERSONAS) {
      const { statusCode, json, headers: got } = await asPersona(persona, route);
      const allowed = may(persona, act);
      const isRefused = statusCode === 401 || statusCode === 403;
      if (route === 'POST /api/session') expect(statusCode).toBe(400);
      else expect(isRefused, `${persona}: ${statusCode}`).toBe(!allowed);
      if (allowed) continue;
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
    expect(() => app.get('/shut', { config: { act: 'run-settings' } }, () => 'x')).not.toThrow();
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
