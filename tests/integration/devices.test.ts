import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pairedDevices } from '../../db/devices.ts';
import { eventsAbout } from '../../db/event-log.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import { StorageUnavailable } from '../../server/ports.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { bearerOf, pairedAgent } from '../support/paired-agent.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const ASK = { kind: 'print-agent', name: 'Mesin antrian' };
const PAIRING: EventKind[] = ['pairing-opened', 'pairing-closed', 'device-paired', 'device-revoked'];

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const open = () => office.asOfficer('POST', '/api/pairing-window');
const ask = (name = ASK.name) => office.atKiosk('POST', '/api/pairing', { ...ASK, name });
const claim = (secret: string) => office.atKiosk('POST', '/api/pairing/claim', { claim: secret });
const confirm = (code: string) => office.asOfficer('POST', '/api/pairing/confirm', { code });
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

  it('lets a device in when the administrator has confirmed its code, and gives its token out once', async () => {
    await open();
    const { code, claim: secret } = (await ask()).json();
    expect(code).toMatch(/^[2-9CFHJKMNPQRTVWX]{8}$/);
    expect((await view()).asking).toEqual([{ code, ...ASK }]);
    const early = await claim(secret);
    expect([early.statusCode, early.body]).toEqual([202, '{}']);

    expect((await confirm(code)).json().asking).toEqual([]);
    const { device, token } = (await claim(secret)).json();
    expect(Buffer.from(token, 'base64url').length).toBe(32);
    expect((await claim(secret)).json()).toMatchObject({ status: 404, code: 'pairing-unknown' });
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

  it('takes five at a time, and forgets those that do not come back', async () => {
    await open();
    const asked = await Promise.all(['1', '2', '3', '4', '5'].map((name) => ask(name)));
    expect(asked.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201]);
    expect((await ask('6')).json()).toMatchObject({ status: 429, code: 'too-many-asking' });
    office.clock.advance(20_000);
    await claim(asked[4]?.json().claim);
    office.clock.advance(10_000);
    expect((await view()).asking.map(({ name }: { name: string }) => name)).toEqual(['5']);
    expect((await ask('6')).statusCode).toBe(201);
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
    const bearer = bearerOf(await pairedAgent(office));
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
    const agent = await pairedAgent(office);
    const other = await pairedAgent(office, 'Meja dua');
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
});
