import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pairedDevices } from '../../db/devices.ts';
import { eventsAbout } from '../../db/event-log.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import { StorageUnavailable } from '../../server/ports.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { bearerOf, pairedDevice } from '../support/paired-device.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const ASK = { kind: 'print-agent', name: 'Mesin antrian' };
const PAIRING: EventKind[] = [
  ...(['pairing-opened', 'pairing-closed'] as const),
  ...(['device-paired', 'device-renamed', 'device-revoked', 'session-ended'] as const),
];

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const open = () => office.asOfficer('POST', '/api/pairing-window');
const ask = (name = ASK.name, remoteAddress = '192.168.1.50') =>
  office.app.inject({
    ...{ method: 'POST', url: '/api/pairing', headers: { host: '127.0.0.1:8080' } },
    ...{ payload: { ...ASK, name }, remoteAddress },
  });
const claim = (secret: string) => office.atKiosk('POST', '/api/pairing/claim', { claim: secret });
const confirm = (code: string, kind = ASK.kind, more: { name?: string } = {}) =>
  office.asOfficer('POST', '/api/pairing/confirm', { code, kind, ...more });
const view = async () => (await office.asOfficer('GET', '/api/pairing')).json();
const eventsOf = (subject: string) =>
  office.store.read((tx) => eventsAbout(tx, office.deps.site, [subject], PAIRING));
const agentMay = (token: string) =>
  office.atKiosk('GET', '/api/print-agent', undefined, { authorization: `Bearer ${token}` });

describe('pairing', () => {
  it('is shut until the administrator opens it, and then for the minutes that are set', async () => {
    expect((await ask()).json()).toMatchObject({ status: 403, code: 'pairing-closed' });
    const opened = await open();
    expect(opened.json()).toEqual({ openUntil: '2026-11-23T08:10:00.000+07:00', asking: [] });
    expect((await view()).openUntil).toBe('2026-11-23T08:10:00.000+07:00');
    expect((await ask()).statusCode).toBe(201);
    office.clock.advance(10 * 60_000 - 1);
    expect((await ask()).statusCode).toBe(201);
    office.clock.advance(1);
    expect((await ask()).statusCode).toBe(403);
    expect(await view()).toEqual({ openUntil: null, asking: [] });
  });

  it('goes by running time, so that a clock that is set neither opens nor shuts it', async () => {
    await open();
    office.clock.set('2026-11-23T09:00:00+07:00');
    expect((await ask()).statusCode).toBe(201);
    office.clock.set('2026-11-23T07:00:00+07:00');
    office.clock.advance(10 * 60_000);
    expect((await ask()).statusCode).toBe(403);
  });

  it('lets a device in when the administrator has confirmed its code, and gives its token to its claim alone', async () => {
    await open();
    const { code, claim: secret } = (await ask()).json();
    expect(code).toMatch(/^[2-9CFHJKMNPQRTVWX]{8}$/);
    expect((await view()).asking).toEqual([{ code, ...ASK, address: '192.168.1.50' }]);
    const early = await claim(secret);
    expect([early.statusCode, early.body]).toEqual([202, '{}']);

    expect((await confirm(code)).json().asking).toEqual([]);
    const { device, token } = (await claim(secret)).json();
    expect(Buffer.from(token, 'base64url').length).toBe(32);
    expect((await claim([...secret].reverse().join(''))).json().code).toBe('pairing-unknown');
    expect((await agentMay(token)).statusCode).not.toBe(401);
    expect((await office.asOfficer('GET', '/api/devices')).json()).toEqual([
      {
        ...{ id: device, ...ASK, here: false },
        pairedAt: '2026-11-23T08:00:00.000+07:00',
        lastSeenAt: '2026-11-23T08:00:00.000+07:00',
      },
    ]);
  });

  it('keeps of a token only its SHA-256, and writes neither token nor code anywhere', async () => {
    await open();
    const { code, claim: secret } = (await ask()).json();
    await confirm(code);
    const { device, token } = (
      await office.atKiosk('POST', '/api/pairing/claim', { claim: secret }, { 'idempotency-key': 'once' })
    ).json();
    const [row] = await office.store.read((tx) => pairedDevices(tx, office.deps.site));
    expect(row?.tokenHash.equals(createHash('sha256').update(token).digest())).toBe(true);
    const told = JSON.stringify([office.logged, await eventsOf(device), await eventsOf(office.deps.site)]);
    for (const private_ of [token, code, secret, ASK.name]) expect(told).not.toContain(private_);
  });

  it('writes down who let it in and when the window opened and shut', async () => {
    await open();
    const { code, claim: secret } = (await ask()).json();
    await confirm(code);
    const { device } = (await claim(secret)).json();
    office.clock.advance(11 * 60_000);
    await office.aSecondPasses();
    await office.aSecondPasses();
    const kinds = (await eventsOf(office.deps.site)).map(({ kind, actor, data }) => [
      kind,
      actor.split(':')[0],
      data,
    ]);
    expect(kinds).toEqual([
      ['pairing-opened', 'user', { minutes: 10 }],
      ['pairing-closed', 'system', {}],
    ]);
    expect(await eventsOf(device)).toMatchObject([
      { kind: 'device-paired', actor: expect.stringMatching(/^user:/) },
    ]);
  });

  it('is shut by hand as well, once, and forgets who was not confirmed', async () => {
    await open();
    const { code, claim: secret } = (await ask()).json();
    await office.asOfficer('DELETE', '/api/pairing-window');
    await office.asOfficer('DELETE', '/api/pairing-window');
    expect((await confirm(code)).statusCode).toBe(404);
    expect((await claim(secret)).statusCode).toBe(404);
    expect((await eventsOf(office.deps.site)).map(({ kind }) => kind)).toEqual([
      'pairing-opened',
      'pairing-closed',
    ]);
  });

  it('lets a confirmed device fetch its token for a minute after the window was shut behind it', async () => {
    await open();
    const first = (await ask('satu')).json();
    const second = (await ask('dua')).json();
    await confirm(first.code);
    await confirm(second.code);
    await office.asOfficer('DELETE', '/api/pairing-window');
    office.clock.advance(59_000);
    expect((await claim(first.claim)).statusCode).toBe(200);
    office.clock.advance(1_000);
    expect((await claim(second.claim)).statusCode).toBe(404);
  });

  it('answers the same claim once more for a minute, so that a lost answer leaves no device behind that nobody is', async () => {
    await open();
    const { code, claim: secret } = (await ask()).json();
    await confirm(code);
    const answers = await Promise.all([claim(secret), claim(secret)]);
    office.clock.advance(59_000);
    answers.push(await claim(secret));
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    office.clock.advance(1_000);
    expect((await claim(secret)).json()).toMatchObject({ status: 404, code: 'pairing-unknown' });
    expect((await office.asOfficer('GET', '/api/devices')).json()).toHaveLength(1);
  });

  it('lets nothing in under a code of another kind than the administrator means', async () => {
    await open();
    const { code, claim: secret } = (await ask()).json();
    expect((await confirm(code, 'kiosk')).json()).toMatchObject({ status: 409, code: 'pairing-other-kind' });
    expect((await claim(secret)).statusCode).toBe(202);
    expect((await view()).asking).toHaveLength(1);
    expect((await confirm(code)).statusCode).toBe(200);
    expect((await confirm(code)).json().code).toBe('pairing-unknown');
  });

  it('calls the device as the administrator does, or else as it calls itself', async () => {
    await open();
    for (const more of [{ name: 'PC di lantai dua' }, {}]) {
      const { code, claim: secret } = (await ask()).json();
      await confirm(code, ASK.kind, more);
      await claim(secret);
    }
    const names = (await office.asOfficer('GET', '/api/devices'))
      .json()
      .map(({ name }: { name: string }) => name);
    expect(names).toEqual(['PC di lantai dua', 'Mesin antrian']);
    expect((await confirm('22222222', ASK.kind, { name: '   ' })).statusCode).toBe(400);
  });

  it('takes five at a time, and forgets those that do not come back', async () => {
    await open();
    const asked = await Promise.all(['1', '2', '3', '4', '5'].map((name) => ask(name, `192.168.1.${name}`)));
    expect(asked.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201]);
    expect((await ask('6')).json()).toMatchObject({ status: 429, code: 'too-many-asking' });
    office.clock.advance(20_000);
    await claim(asked[4]?.json().claim);
    office.clock.advance(10_000);
    expect((await view()).asking.map(({ name }: { name: string }) => name)).toEqual(['5']);
    expect((await ask('6')).statusCode).toBe(201);
  });

  it('takes two from one address: who asks once more from there takes the place of the first', async () => {
    await open();
    await ask('meja', '192.168.1.60');
    for (let n = 1; n <= 20; n += 1) expect((await ask(`asing ${n}`, '192.168.1.66')).statusCode).toBe(201);
    expect((await view()).asking.map(({ name }: { name: string }) => name)).toEqual([
      'meja',
      'asing 19',
      'asing 20',
    ]);
  });

  it('forgets everything with a restart', async () => {
    await open();
    const { claim: secret } = (await ask()).json();
    const again = await office.reopen();
    expect((await again.atKiosk('POST', '/api/pairing', ASK)).statusCode).toBe(403);
    expect((await again.atKiosk('POST', '/api/pairing/claim', { claim: secret })).statusCode).toBe(404);
    office = again;
  });

  it('is not lost when the disk refuses for a moment', async () => {
    await office.close();
    let isFull = false;
    office = await openOffice({
      deps: (deps) => ({
        ...deps,
        store: {
          ...{ read: (work) => deps.store.read(work), close: () => deps.store.close() },
          onChange: (listener) => deps.store.onChange(listener),
          unit: (work) => {
            if (isFull) return Promise.reject(new StorageUnavailable('full'));
            return deps.store.unit(work);
          },
        },
      }),
    });
    await open();
    const { code, claim: secret } = (await ask()).json();
    await confirm(code);
    isFull = true;
    expect((await claim(secret)).statusCode).toBe(503);
    isFull = false;
    expect((await claim(secret)).statusCode).toBe(200);
  });
});

describe('a device', () => {
  it('may do what it is there for, and nothing else, wherever it stands and whosever cookie it shows', async () => {
    const bearer = bearerOf(await pairedDevice(office, 'print-agent'));
    await addUser(office, { username: 'petugas', password: 'kata sandi', roles: ['officer', 'admin'] });
    const { cookie } = cookieOf(await signIn(office, 'petugas', 'kata sandi'));
    for (const url of ['/api/board', '/api/queue', '/api/devices', '/api/session']) {
      const { statusCode } = await office.atKiosk('GET', url, undefined, { ...bearer, cookie });
      expect(statusCode, url).toBe(403);
    }
    expect((await office.atKiosk('POST', '/api/tickets', { service: 'PU' }, bearer)).statusCode).toBe(403);
    expect((await office.atKiosk('GET', '/health/live', undefined, bearer)).statusCode).toBe(200);
  });

  it('is a stranger with a token that is none, though it stands beside the server', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), 'A'.repeat(10_000)]) {
      const { statusCode } = await office.atKiosk('GET', '/api/board', undefined, {
        authorization: `Bearer ${token}`,
      });
      expect(statusCode).toBe(401);
    }
  });

  it('is nobody when it shows a password in the place of a token, which a proxy may do', async () => {
    const { statusCode } = await office.atKiosk('GET', '/api/board', undefined, {
      authorization: 'Basic bG9rZXQ6bG9rZXQ=',
    });
    expect(statusCode).toBe(200);
  });

  it('is put out for good when it is revoked', async () => {
    const agent = await pairedDevice(office, 'print-agent');
    const other = await pairedDevice(office, 'print-agent', 'Meja dua');
    const revoked = await office.asOfficer('DELETE', `/api/devices/${agent.device}`);
    expect(revoked.json()).toMatchObject({ id: agent.device, name: 'Mesin antrian' });
    expect((await agentMay(agent.token)).statusCode).toBe(401);
    expect((await agentMay(other.token)).statusCode).not.toBe(401);
    expect((await office.asOfficer('GET', '/api/devices')).json()).toMatchObject([{ id: other.device }]);
    expect((await office.asOfficer('DELETE', `/api/devices/${agent.device}`)).json().code).toBe(
      'device-not-found',
    );
    expect((await eventsOf(agent.device)).map(({ kind }) => kind)).toEqual([
      'device-paired',
      'device-revoked',
    ]);
  });

  it('is called something else when the administrator says so, which is written down without the name', async () => {
    const { device } = await pairedDevice(office, 'display');
    const rename = (id: string, name: string) => office.asOfficer('PUT', `/api/devices/${id}`, { name });
    expect((await rename(device, ' TV di ruang tunggu ')).json()).toMatchObject({
      ...{ id: device, kind: 'display', name: 'TV di ruang tunggu' },
    });
    expect((await rename(device, 'TV di ruang tunggu')).statusCode).toBe(200);
    expect((await rename(device, ' ')).statusCode).toBe(400);
    expect((await rename('019a0000-0000-7000-8000-000000000000', 'x')).statusCode).toBe(404);
    const events = await eventsOf(device);
    expect(events.map(({ kind }) => kind)).toEqual(['device-paired', 'device-renamed']);
    expect(JSON.stringify(events)).not.toContain('ruang tunggu');
  });

  it('that is a desk takes with it, when it is revoked, who is signed in there', async () => {
    const { device, token } = await pairedDevice(office, 'desk');
    await addUser(office, { username: 'petugas', password: 'kata sandi', roles: ['officer'] });
    const elsewhere = cookieOf(await signIn(office, 'petugas', 'kata sandi'));
    const credentials = { username: 'petugas', password: 'kata sandi', desk: token };
    const cookie = cookieOf(await office.atKiosk('POST', '/api/session', credentials));
    await office.app.inject({
      ...{ method: 'POST', url: '/api/counters/2/staff', headers: { host: '127.0.0.1', ...cookie } },
      payload: {},
    });
    await office.asOfficer('DELETE', `/api/devices/${device}`);
    expect((await office.atKiosk('GET', '/api/session', undefined, cookie)).statusCode).toBe(401);
    expect((await office.atKiosk('GET', '/api/session', undefined, elsewhere)).statusCode).toBe(200);
    const { counters } = (await office.atKiosk('GET', '/api/board')).json();
    expect(counters.find(({ counter }: { counter: number }) => counter === 2)?.staffed ?? false).toBe(false);
  });
});
