import { join } from 'node:path';
import Fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE } from '../../db/open-database.ts';
import { healthRoutes } from '../../server/health/routes.ts';
import { StorageUnavailable, type Store } from '../../server/ports.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { scriptedVoice } from '../support/scripted-voice.ts';
import { walCommits } from '../support/wal-commits.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('whether the office is ready', () => {
  it('is asked of the disk itself, not of what is in memory', async () => {
    const file = join(office.dataDir, DATABASE_FILE);
    const before = walCommits(file);
    expect((await office.atKiosk('GET', '/health/ready')).json().parts).toMatchObject({ storage: 'ok' });
    expect(walCommits(file)).toBe(before + 1);
  });

  it('is told part by part, with 503 when one fails', async () => {
    const { store } = office;
    const full: Store = {
      ...{ onChange: store.onChange, close: store.close, read: (work) => store.read(work) },
      unit: () => Promise.reject(new StorageUnavailable('the disk is full')),
    };
    const app = Fastify();
    await app.register(healthRoutes({ ...office.deps, store: full }, () => true));
    const reply = await app.inject({ method: 'GET', url: '/health/ready' });
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toEqual({
      status: 'failed',
      parts: { database: 'ok', storage: 'failed', keys: 'ok', pages: 'ok', trail: 'ok', voice: 'ok' },
      keysKept: 'plain',
    });
    expect((await app.inject({ method: 'GET', url: '/health/live' })).json()).toEqual({ status: 'ok' });
    await app.close();
  });

  it.each([
    ['off', 'failed'],
    ['on', 'ok'],
    ['unknown', 'ok'],
  ] as const)(
    'tells of a voice that is %s, and asks nobody to start the server anew for it',
    async (state, part) => {
      const app = Fastify();
      const voice = scriptedVoice({ state: () => state });
      await app.register(healthRoutes({ ...office.deps, voice }, () => true));
      const reply = await app.inject({ method: 'GET', url: '/health/ready' });
      expect(reply.statusCode).toBe(200);
      expect(reply.json()).toMatchObject({ status: 'ok', parts: { voice: part } });
      await app.close();
    },
  );
});
