import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../deploy/ensure-built.ts';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { DEFAULT_PROFILE } from '../../printers/profiles/profiles.ts';
import { FIRST_HALL } from '../../server/settings/first-hall.ts';
import { loudness } from '../../voice/mastering/loudness.ts';
import { readWav } from '../../voice/mastering/wav.ts';
import { childrenOf } from '../support/child-processes.ts';
import { heardTones } from '../support/heard-tones.ts';
import { type Answer, ask, officerAt, runOffice, sessionAt } from '../support/http-client.ts';
import { toneOf, writePack } from '../support/recorded-pack.ts';
import type { RunningServer } from '../support/running-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const buildTime = () => statSync(join(ROOT, 'dist/build.json')).mtimeMs;

let server: RunningServer;
let officer: (method: string, path: string, body?: unknown) => Promise<Answer>;
let builtAt: number;

beforeAll(async () => {
  ensureBuilt();
  server = await runOffice();
  officer = await officerAt(server.address);
  builtAt = buildTime();
});
afterAll(() => server.discard());

describe('the program as it is shipped', () => {
  it('is ready with all its parts', async () => {
    const { status, body } = await ask(server.address, 'GET', '/health/ready');
    expect(status).toBe(200);
    expect(new Set(Object.values(body.parts))).toEqual(new Set(['ok']));
  });

  it('serves the three pages, and each of the files they name', async () => {
    for (const page of ['kiosk', 'officer', 'display']) {
      const html = await (await fetch(`${server.address}/${page}/`)).text();
      const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
      expect(files.length).toBeGreaterThan(0);
      for (const path of files) expect((await fetch(`${server.address}${path}`)).status, path).toBe(200);
    }
  });

  it('prints a number on the virtual printer, byte for byte what a real one can read', async () => {
    const { body: ticket } = await ask(server.address, 'POST', '/api/tickets', { service: 'JHT' });
    expect(ticket.number).toBe('C-001');
    await expect
      .poll(async () => (await officer('GET', '/api/papers')).body.length, { timeout: 10_000 })
      .toBe(1);
    const [job] = (await officer('GET', '/api/print-jobs')).body;
    await expect.poll(async () => (await officer('GET', '/api/print-jobs')).body[0].state).toBe('printed');
    const bytes = await bytesOf(`/api/print-jobs/${job.id}/bytes`);
    const paper = decodePaper(bytes, DEFAULT_PROFILE);
    expect(paper.warnings).toEqual([]);
    expect(paperText(paper).join('\n')).toContain('C-001');
  });

  it('makes the tanda terima as a PDF', async () => {
    const { body: ticket } = await officer('POST', '/api/counters/1/next');
    const { status, body: berkas } = await officer('POST', `/api/tickets/${ticket.id}/berkas`, {});
    expect(status).toBe(201);
    const [document] = berkas.documents;
    await officer('PUT', `/api/berkas/${berkas.id}/documents`, {
      documents: [{ code: document.code, state: 'received' }],
    });
    const pdf = Buffer.from(await bytesOf(`/api/berkas/${berkas.id}/receipt.pdf`));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.subarray(-6).toString()).toContain('%%EOF');
    expect(pdf.length).toBeGreaterThan(2_000);
  });

  it('speaks a sentence as loud as a hall needs it, and no process of the voice is left', async () => {
    const reply = await fetch(`${server.address}/api/voice/ticket-reminder/id/C-001`);
    expect(reply.status).toBe(200);
    const sound = readWav(new Uint8Array(await reply.arrayBuffer()));
    if (!sound.ok) throw new Error(sound.error);
    expect(sound.value.samples.length / sound.value.rate).toBeGreaterThan(4);
    expect(Math.abs(loudness(sound.value) + 16)).toBeLessThan(0.5);
    expect(readdirSync(join(server.dataDir, 'voice'))).not.toEqual([]);
    expect(childrenOf(server.pid)).toEqual([]);
  });

  it('brings a print agent that is small, by itself, and knows no database and no web server', async () => {
    const program = join(ROOT, 'dist/server/print-agent.js');
    const code = readFileSync(program, 'utf8');
    expect(code.length).toBeLessThan(300_000);
    expect(code).not.toMatch(/better-sqlite3|drizzle|fastify|typebox|from "\.\//);
    const usage = spawnSync(process.execPath, [join(ROOT, 'deploy/loket.js'), 'print-agent'], {
      encoding: 'utf8',
    });
    expect(usage.status).toBe(2);
    expect(usage.stderr).toMatch(
      /Cara pakai: loket print-agent --server[\s\S]*Usage: loket print-agent --server/,
    );
    const mistaken = spawnSync(process.execPath, [join(ROOT, 'deploy/loket.js'), 'agent'], {
      encoding: 'utf8',
    });
    expect(mistaken.status).toBe(2);
    expect(mistaken.stderr).toContain('loket print-agent');
  });

  it('keeps its files to its own user', () => {
    for (const entry of readdirSync(server.dataDir, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      expect(statSync(path).mode & 0o077, path).toBe(0);
    }
  });

  it('speaks by the recordings of a voice pack once it is set', async () => {
    writePack(join(server.dataDir, 'voice-packs'), 'rina');
    const state = async () => (await officer('GET', '/api/voice/state')).body;
    expect(await state()).toMatchObject({ pack: '', packs: [{ name: 'rina', findings: [], unnamed: [] }] });
    const value = { ...FIRST_HALL['voice.rules'], pack: 'rina' };
    const effectiveFrom = (await officer('GET', '/api/office')).body.day;
    expect((await officer('PUT', '/api/settings/voice.rules', { effectiveFrom, value })).status).toBe(200);
    expect((await state()).pack).toBe('rina');
    const heard = async () => {
      const sound = readWav(await bytesOf('/api/voice/sound-test'));
      return sound.ok ? heardTones(sound.value, [toneOf('uji-suara'), 659.25, 523.25]) : [];
    };
    await expect.poll(heard, { timeout: 10_000 }).toContain(toneOf('uji-suara'));
    const none = { effectiveFrom, value: FIRST_HALL['voice.rules'] };
    expect((await officer('PUT', '/api/settings/voice.rules', none)).status).toBe(200);
  });

  it('complains about nothing', () => {
    expect(server.said()).not.toMatch(/warning|deprecat|error|"level"/i);
  });

  it('starts a second time without building again, knows the day, and stops with code 0 when told to', async () => {
    const { dataDir } = server;
    expect(await server.stop('SIGTERM')).toBe(0);
    server = await runOffice({ LOKET_DATA_DIR: dataDir });
    expect(buildTime()).toBe(builtAt);
    expect(server.said()).not.toContain('Membangun');
    const { body } = await ask(server.address, 'POST', '/api/tickets', { service: 'JHT' });
    expect(body.number).toBe('C-002');
    expect(await server.stop('SIGINT')).toBe(0);
  });
});

async function bytesOf(path: string): Promise<Uint8Array> {
  const reply = await fetch(`${server.address}${path}`, { headers: await sessionAt(server.address) });
  expect(reply.status).toBe(200);
  return new Uint8Array(await reply.arrayBuffer());
}
