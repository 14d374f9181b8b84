import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { PROBLEMS } from '../../contract/problems.ts';
import type { Connection } from '../../db/connection.ts';
import { examineOffice } from '../support/examine-office.ts';
import { ask, runOffice } from '../support/http-client.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { mountSmall, unmount, whyNoSmallDisk } from '../support/small-disk.ts';

const NO_DISK = whyNoSmallDisk();

const held = vi.hoisted(() => ({ writers: [] as Connection[] }));
/** The store keeps its connection to itself; this test needs it to fill the disk. */
vi.mock(import('../../db/connection.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    connect(file, use) {
      const connection = real.connect(file, use);
      if (use === 'write') held.writers.push(connection);
      return connection;
    },
  };
});

const FULL = {
  type: 'urn:loket:problem:storage-unavailable',
  status: 503,
  code: 'storage-unavailable',
  title: PROBLEMS['storage-unavailable'].title.id,
};

describe('a disk that is full', () => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  const writer = () => held.writers.at(-1)?.client;
  /** The database may not grow by a page: SQLite then says what it says when the disk is full. */
  const fill = () => writer()?.pragma(`max_page_count = ${writer()?.pragma('page_count', { simple: true })}`);
  const makeRoom = () => writer()?.pragma('max_page_count = 1000000');
  const issue = (key?: string) =>
    office.atKiosk(
      'POST',
      '/api/tickets',
      { service: 'PU' },
      key === undefined ? {} : { 'idempotency-key': key },
    );
  const waiting = async () => (await office.atKiosk('GET', '/api/board')).json().waiting.PU;

  async function issueUntilRefused(): Promise<number> {
    for (let given = 0; given < 100; given += 1) {
      const reply = await issue();
      if (reply.statusCode === 201) continue;
      expect(reply.json()).toEqual(FULL);
      expect(reply.headers['content-type']).toContain('application/problem+json');
      return given;
    }
    throw new Error('the disk was never full');
  }

  it('is told in plain Indonesian as 503, with nothing half done, and reading goes on', async () => {
    await issue();
    fill();
    const given = await issueUntilRefused();
    expect(PROBLEMS['storage-unavailable'].title.id).toContain('panggil petugas');
    expect(await waiting()).toBe(1 + given);
    expect((await office.atKiosk('GET', '/api/services')).statusCode).toBe(200);
    expect(office.logged.some((line) => line.includes('the storage refused'))).toBe(true);
  });

  it('heals by itself when there is room again: the next number is the next number', async () => {
    await issue();
    fill();
    const given = await issueUntilRefused();
    expect((await issue('kunci')).statusCode).toBe(503);
    makeRoom();
    const healed = await issue('kunci');
    expect(healed.statusCode).toBe(201);
    expect(healed.json().number).toBe(`A-${String(given + 2).padStart(3, '0')}`);
    expect((await issue('kunci')).json()).toEqual(healed.json());
    const { dataDir, app, store } = office;
    await app.close();
    await store.close();
    expect((await examineOffice(dataDir)).faults).toEqual([]);
    office = await openOffice({ dataDir });
  });

  it('lets the officer go on reading, also when her session would be noted as used', async () => {
    await issue();
    expect((await office.asOfficer('GET', '/api/queue')).statusCode).toBe(200);
    const client = writer();
    if (client === undefined) throw new Error('no writer');
    const exec = client.exec.bind(client);
    client.exec = () => {
      throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL');
    };
    office.clock.advance(90_000);
    expect((await office.asOfficer('GET', '/api/queue')).json().waiting).toHaveLength(1);
    expect((await office.asOfficer('POST', '/api/counters/1/next')).json()).toEqual(FULL);
    client.exec = exec;
    expect((await office.asOfficer('POST', '/api/counters/1/next')).json().number).toBe('A-001');
  });

  it('refuses every one of many at once alike, and answers as done only what is kept', async () => {
    fill();
    const replies = await Promise.all(Array.from({ length: 60 }, (_, i) => issue(`k${i}`)));
    const done = replies.filter(({ statusCode }) => statusCode === 201);
    const refused = replies.filter(({ statusCode }) => statusCode === 503);
    expect(done.length + refused.length).toBe(60);
    expect(refused.length).toBeGreaterThan(0);
    expect(await waiting()).toBe(done.length);
  });
});

/** Takes what is left, to the last page. Returns the way to give it back. */
function takeAllRoom(folder: string): () => void {
  const taken: string[] = [];
  for (let size = 1_048_576; size >= 4_096; size /= 2) {
    try {
      for (;;) {
        const file = join(folder, `ballast-${taken.length}`);
        taken.push(file);
        writeFileSync(file, Buffer.alloc(size));
      }
    } catch {
      // Full for pieces of this size; smaller ones may still fit.
    }
  }
  return () => {
    for (const file of taken) rmSync(file, { force: true });
  };
}

describe('a file system that is really full', () => {
  it.skipIf(NO_DISK !== '')(
    `refuses numbers, goes on showing the board, and heals without a restart${NO_DISK}`,
    async () => {
      const folder = mountSmall('4m') ?? '';
      onTestFinished(() => unmount(folder));
      const dataDir = join(folder, 'data');
      const server = await runOffice({ LOKET_DATA_DIR: dataDir });
      const issue = () => ask(server.address, 'POST', '/api/tickets', { service: 'PU' });
      expect((await issue()).status).toBe(201);
      const giveBack = takeAllRoom(folder);
      const refusals: unknown[] = [];
      let given = 1;
      for (let i = 0; i < 200 && refusals.length < 3; i += 1) {
        const { status, body } = await issue();
        if (status === 201) given += 1;
        else refusals.push({ ...body, type: FULL.type });
      }
      expect(refusals).toEqual([FULL, FULL, FULL]);
      const board = await ask(server.address, 'GET', '/api/board');
      expect([board.status, board.body.waiting.PU]).toEqual([200, given]);
      giveBack();
      await expect.poll(async () => (await issue()).status, { timeout: 10_000 }).toBe(201);
      expect(await server.stop()).toBe(0);
      expect((await examineOffice(dataDir)).faults).toEqual([]);
    },
  );
});
