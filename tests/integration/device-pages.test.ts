import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { BEARER_PROTOCOL, PUT_OUT, SOCKET_PROTOCOL } from '../../contract/device-protocol.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { bearerOf, pairedDevice } from '../support/paired-device.ts';
import { addUser, cookieOf } from '../support/personas.ts';

let office: Office;
let address: string;
beforeEach(async () => {
  // Whoever shows nothing is a stranger, as on another machine.
  office = await openOffice({ trustLoopback: false });
  await office.app.listen({ port: 0, host: '127.0.0.1' });
  address = `127.0.0.1:${(office.app.server.address() as AddressInfo).port}`;
});
afterEach(() => office.close());

interface Line {
  readonly protocol: string;
  readonly texts: string[];
  readonly ended: Promise<number>;
}

/** Connects as a page does; the status of the refusal when it is not let in. */
function connect(protocols: string[], screen = 'kiosk', headers = {}): Promise<Line | number> {
  const socket = new WebSocket(`ws://${address}/api/live?screen=${screen}`, protocols, { headers });
  const texts: string[] = [];
  return new Promise((resolve, reject) => {
    socket.on('message', (data) => void texts.push(String(data)));
    const ended = new Promise<number>((end) => socket.once('close', end));
    socket.once('open', () => resolve({ protocol: socket.protocol, texts, ended }));
    socket.once('unexpected-response', (_request, reply) => {
      resolve(reply.statusCode ?? 0);
      socket.terminate();
    });
    socket.once('error', reject);
  });
}

const shown = (token: string) => [SOCKET_PROTOCOL, `${BEARER_PROTOCOL}${token}`];
async function line(token: string): Promise<Line> {
  const connected = await connect(shown(token));
  if (typeof connected === 'number') throw new Error(`refused: ${connected}`);
  return connected;
}
/** Long before the next look at who is still there. */
const soon = (ended: Promise<number>) =>
  Promise.race([ended, new Promise<string>((resolve) => setTimeout(resolve, 3_000, 'still there'))]);
const devices = async () => (await office.asOfficer('GET', '/api/devices')).json();

describe('a page on another machine', () => {
  it('hears the news with its token beside the protocol, which alone is said back', async () => {
    for (const kind of ['kiosk', 'display'] as const) {
      const { token } = await pairedDevice(office, kind);
      const { protocol, texts } = await line(token);
      expect(protocol).toBe(SOCKET_PROTOCOL);
      await expect.poll(() => texts.length).toBe(1);
      expect(texts[0]).toContain('"type":"snapshot"');
    }
  });

  it('hears nothing without a token, with a wrong one, or with one of a device that hears no news', async () => {
    expect(await connect([])).toBe(401);
    expect(await connect([SOCKET_PROTOCOL])).toBe(401);
    expect(await connect(shown('A'.repeat(43)))).toBe(401);
    expect(await connect(shown((await pairedDevice(office, 'desk')).token))).toBe(403);
    expect(await connect(shown((await pairedDevice(office, 'print-agent')).token))).toBe(403);
  });

  it('is seen to be there while it is connected', async () => {
    const { device, token } = await pairedDevice(office, 'kiosk');
    expect(await devices()).toMatchObject([{ id: device, here: false }]);
    const { texts } = await line(token);
    await expect.poll(() => texts.length).toBe(1);
    await expect.poll(devices).toMatchObject([{ id: device, here: true }]);
  });

  it('is put out at once when it is revoked, alone, and does not come back', async () => {
    const first = await pairedDevice(office, 'kiosk');
    const second = await pairedDevice(office, 'kiosk', 'Mesin kedua');
    const [revoked, stays] = [await line(first.token), await line(second.token)];
    await expect
      .poll(async () => (await devices()).map(({ here }: { here: boolean }) => here))
      .toEqual([true, true]);
    await office.asOfficer('DELETE', `/api/devices/${first.device}`);
    expect(await soon(revoked.ended)).toBe(PUT_OUT);
    expect(await connect(shown(first.token))).toBe(401);
    expect(stays.texts.length).toBe(1);
    expect(await devices()).toMatchObject([{ id: second.device, here: true }]);
    expect((await office.atKiosk('GET', '/api/board', undefined, bearerOf(first))).statusCode).toBe(401);
  });

  it('is put out also when it was revoked between being let in and being noted', async () => {
    const { device, token } = await pairedDevice(office, 'display');
    const [connected] = await Promise.all([
      connect(shown(token), 'display'),
      office.asOfficer('DELETE', `/api/devices/${device}`),
    ]);
    if (typeof connected === 'number') expect(connected).toBe(401);
    else expect(await connected.ended).toBe(PUT_OUT);
  });

  it('shows its token to nobody: neither a log nor an event holds it', async () => {
    const { device, token } = await pairedDevice(office, 'kiosk');
    await line(token);
    await connect(shown(`${token.slice(1)}x`));
    await office.atKiosk('GET', '/api/queue', undefined, bearerOf({ token }));
    await office.asOfficer('DELETE', `/api/devices/${device}`);
    expect(office.logged.join('\n')).not.toContain(token.slice(1));
  });
});

describe('a desk', () => {
  it('is there while somebody works at it, and is put out with them', async () => {
    const { device, token } = await pairedDevice(office, 'desk');
    await addUser(office, { username: 'petugas', password: 'kata sandi', roles: ['officer'] });
    const credentials = { username: 'petugas', password: 'kata sandi', desk: token };
    const cookie = cookieOf(await office.atKiosk('POST', '/api/session', credentials));
    expect(await devices()).toMatchObject([{ id: device, here: false }]);
    const page = await connect([], 'officer', cookie);
    if (typeof page === 'number') throw new Error(`refused: ${page}`);
    await expect.poll(devices).toMatchObject([{ id: device, here: true }]);
    await office.asOfficer('DELETE', `/api/devices/${device}`);
    expect(await soon(page.ended)).toBe(PUT_OUT);
    expect((await office.atKiosk('GET', '/api/session', undefined, cookie)).statusCode).toBe(401);
    const [ended] = await eventsOf(office, 'session-ended');
    expect(ended?.data).toMatchObject({ why: 'desk-revoked', device });
  });
});
