import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installOriginGuard } from '../../server/http/origin-guard.ts';

let app: FastifyInstance;
let addresses: string[];
let listed: string[];

beforeEach(() => {
  addresses = ['192.168.1.20', '[fd00::1]'];
  listed = [];
  app = Fastify();
  const publicUrl = 'https://Antrian.Example:8443/loket';
  installOriginGuard(app, { publicUrl, addresses: () => addresses, listed: async () => listed });
  app.get('/', async () => 'ok');
});
afterEach(() => app.close());

const status = async (host: string) =>
  (await app.inject({ method: 'GET', url: '/', headers: { host } })).statusCode;

describe('the names a server answers to', () => {
  it('are loopback, its own addresses and the published name, in any case and with any port', async () => {
    for (const host of [
      'localhost',
      'LOCALHOST:1',
      '[::1]:8080',
      '192.168.1.20',
      '[FD00::1]:80',
      'antrian.example',
    ])
      expect(await status(host), host).toBe(200);
    for (const host of [
      'evil.example',
      'localhost.',
      '192.168.1.20.evil.example',
      '::1',
      'localhost:',
      '[::1',
    ])
      expect(await status(host), host).toBe(403);
  });

  it('are also the address the machine has got since', async () => {
    expect(await status('10.0.0.5')).toBe(403);
    addresses = ['10.0.0.5'];
    expect(await status('10.0.0.5')).toBe(200);
  });

  it('are also those the administrator lists, as long as they are listed', async () => {
    listed = ['loket.mpp.lan'];
    expect(await status('loket.mpp.lan:8080')).toBe(200);
    listed = [];
    expect(await status('loket.mpp.lan:8080')).toBe(403);
  });
});
