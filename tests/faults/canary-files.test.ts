import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { DEFAULT_PROFILE } from '../../printers/profiles/profiles.ts';
import { CANARY, canaryBpu, canaryPu, traces, tracesIn } from '../support/canary.ts';
import { ask, runOffice, sessionAt } from '../support/http-client.ts';
import type { RunningServer } from '../support/running-server.ts';
import { tempDir } from '../support/temp-dir.ts';

/** What a paper of a kind may say of a citizen; nothing on the others. Never a NIK or a phone in full. */
const MAY_STAND_ON: Readonly<Record<string, readonly string[]>> = {
  'document-receipt': ['kenarista', 'wiratamaputri'],
  'payment-slip': ['kenarista', 'wiratamaputri'],
};

let server: RunningServer;
let key: { identity: string; recipient: string };
let journal: string;
let session: { cookie: string };
const frames: string[] = [];

const post = async (path: string, body?: unknown) => {
  const answer = await ask(server.address, 'POST', path, body, session);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

beforeAll(async () => {
  journal = mkdtempSync(join(tmpdir(), 'loket-journal-'));
  server = await runOffice({ LOKET_JOURNAL_DIR: journal });
  session = await sessionAt(server.address);
  const screen = new WebSocket(`${server.address.replace('http', 'ws')}/api/live?screen=display`);
  screen.on('message', (data) => frames.push(String(data)));
  await visit('BPU', canaryBpu());
  await visit('PU', canaryPu());
  key = await post('/api/backups/recovery-key');
  await ask(server.address, 'PUT', '/api/backups/keys', { recovery: key.recipient }, session);
  await post('/api/office/end', { sure: true });
  await papersAreOut();
  await backupIsMade();
  screen.terminate();
});
afterAll(async () => {
  await server.discard();
  rmSync(journal, { recursive: true });
});

async function visit(service: string, form: unknown): Promise<void> {
  await ask(server.address, 'POST', '/api/tickets', { service });
  const called = await post('/api/counters/1/next');
  await post('/api/counters/1/serve');
  const { id } = await post(`/api/tickets/${called.id}/berkas`, {});
  await post(`/api/berkas/${id}/registration`, { form });
  await post(`/api/berkas/${id}/payment-code`, { origin: 'counter' });
  for (const paper of ['payment-slip', 'document-receipt', 'missing-documents']) {
    await post(`/api/berkas/${id}/prints`, { paper });
  }
  await post('/api/counters/1/finish');
  await post('/api/berkas/search', { query: CANARY.nik });
}

interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
}

const jobs = async () =>
  (await ask(server.address, 'GET', '/api/print-jobs', undefined, session)).body as Job[];

/** @throws when the printers take longer than any test waits */
async function papersAreOut(): Promise<void> {
  for (let tries = 0; (await jobs()).some(({ state }) => state !== 'printed'); tries += 1) {
    if (tries > 300) throw new Error(`still in line: ${JSON.stringify(await jobs())}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @throws when it takes longer than any test waits */
async function backupIsMade(): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const { body } = await ask(server.address, 'GET', '/api/backups', undefined, session);
    if (body.last !== null && body.doing === null) return;
    if (tries > 300) throw new Error(`no backup: ${JSON.stringify(body)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('somebody whose visits went through a server with its printers', () => {
  it('is on her own papers alone, by name, never by number', async () => {
    const kinds = new Set<string>();
    for (const { id, kind } of await jobs()) {
      kinds.add(kind);
      const reply = await fetch(`${server.address}/api/print-jobs/${id}/bytes`, { headers: session });
      const bytes = new Uint8Array(await reply.arrayBuffer());
      const text = paperText(decodePaper(bytes, DEFAULT_PROFILE)).join('\n');
      const found = traces(text).filter((trace) => !MAY_STAND_ON[kind]?.includes(trace));
      expect(found, kind).toEqual([]);
      if (MAY_STAND_ON[kind] !== undefined) expect(traces(text), kind).not.toEqual([]);
    }
    expect([...kinds].sort()).toEqual([
      ...['day-closing', 'document-receipt', 'missing-documents', 'payment-slip', 'queue-ticket'],
    ]);
  });

  it('is in nothing it sent to the screens or wrote to the terminal', () => {
    expect(frames.length).toBeGreaterThan(10);
    expect(frames.filter((frame) => traces(frame).length > 0)).toEqual([]);
    expect(traces(server.said())).toEqual([]);
  });

  it('is in no file: database, log beside it, spool, papers of the virtual printers', () => {
    expect(existsSync(join(server.dataDir, 'loket.db-wal'))).toBe(true);
    expect(readdirSync(server.dataDir, { recursive: true }).length).toBeGreaterThan(10);
    expect(tracesIn(server.dataDir)).toEqual([]);
  });

  it('is not in the journal, nor in the backup once somebody opened it', async () => {
    expect(tracesIn(journal)).toEqual([]);
    const files = readdirSync(server.dataDir, { recursive: true, encoding: 'utf8' });
    const backup = files.find((name) => name.endsWith('.age'));
    const age = new Decrypter();
    age.addIdentity(key.identity);
    const opened = await age.decrypt(readFileSync(join(server.dataDir, backup ?? 'none')));
    expect(Buffer.from(opened).subarray(0, 15).toString()).toBe('SQLite format 3');
    expect(Buffer.from(opened).includes('payment-code-issued')).toBe(true);
    expect(traces(opened)).toEqual([]);
  });

  it('would be found in a file that had her in the clear', () => {
    writeFileSync(join(server.dataDir, 'control.txt'), `x${CANARY.nik}`);
    expect(tracesIn(server.dataDir)).toEqual(['control.txt: nik']);
  });
});

/** A mistake some seconds after the server is ready for mistakes; its other processes end before. */
const fallsOver = `
  setInterval(() => {
    if (process.listenerCount('uncaughtException') === 0) return;
    setTimeout(() => { throw new TypeError('cannot read "${CANARY.name}" of ${CANARY.nik}'); }, 3_000);
  }, 200).unref();
`;

describe('a server that falls over a mistake', () => {
  it('says where, and nothing of what it was working on', async () => {
    const mistake = join(tempDir(), 'mistake.mjs');
    writeFileSync(mistake, fallsOver);
    const falling = await runOffice({ NODE_OPTIONS: `--import=${mistake}` });
    await expect.poll(() => falling.said(), { timeout: 20_000 }).toContain('mistake of ours');
    expect(falling.said()).toContain('TypeError');
    expect(traces(falling.said())).toEqual([]);
    await falling.discard();
  });
});
