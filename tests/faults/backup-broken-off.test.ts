import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readJournal } from '../../backup/journal-files.ts';
import { backUp, keyPair, machineOf, restoreTo } from '../support/backup-office.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { ask, runOffice } from '../support/http-client.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { mountSmall, resize, unmount, whyNoSmallDisk } from '../support/small-disk.ts';
import { tempDir } from '../support/temp-dir.ts';

const SEED = process.env.LOKET_SEED ?? '1';
const KILLS = process.env.LOKET_LONG === '1' ? 12 : 3;
const KEY = await keyPair();
const NO_DISK = whyNoSmallDisk();

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const issue = () => office.atKiosk('POST', '/api/tickets', { service: 'PU' });

describe('a backup that is broken off', () => {
  it(`leaves the older ones whole and nothing in clear, wherever it was killed (seed ${SEED})`, async () => {
    for (let n = 0; n < 20; n += 1) await issue();
    const machine = machineOf(office.dataDir);
    const first = await backUp(office, machine, [KEY.recipient]);
    const random = seededRandom(`backup ${SEED}`);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await issue();
      const killed = machineOf(office.dataDir);
      const [byte = 0] = random.bytes(1);
      const under = backUp(office, killed, [KEY.recipient]).catch((error: Error) => error.message);
      await new Promise((resolve) => setTimeout(resolve, 100 + byte * 6));
      await killed.stop();
      const came = await under;
      if (typeof came === 'string') expect(came).toBe('broken-off');
    }
    const kept = await machine.list();
    expect(kept.every(({ there }) => there)).toBe(true);
    expect(kept.map(({ file }) => file)).toContain(first.manifest.file);
    // The next one wipes what the killed ones left.
    const last = await backUp(office, machine, [KEY.recipient]);
    expect(existsSync(join(machine.directory, 'making'))).toBe(false);
    expect(readdirSync(machine.directory).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect(await machine.drill(last.manifest.file, KEY.identity)).toMatchObject({ ok: true });
    expect(await machine.drill(first.manifest.file, KEY.identity)).toMatchObject({ ok: true });
  });

  it('is noticed when its file was cut off afterwards: the control', async () => {
    await issue();
    const machine = machineOf(office.dataDir);
    const { manifest, file } = await backUp(office, machine, [KEY.recipient]);
    truncateSync(file, manifest.bytes - 1);
    expect((await machine.list())[0]?.there).toBe(false);
    expect(await machine.drill(manifest.file, KEY.identity)).toEqual({ ok: false, error: 'checksum' });
  });
});

describe('a second place that is full', () => {
  it.skipIf(NO_DISK !== '')(
    `is told of in a word, keeps what it has, and the backups here are untouched${NO_DISK}`,
    async () => {
      const place = mountSmall('200k') ?? '';
      onTestFinished(() => unmount(place));
      await issue();
      const machine = machineOf(office.dataDir);
      const { manifest } = await backUp(office, machine, [KEY.recipient]);
      expect(manifest.bytes).toBeGreaterThan(200_000);
      expect(await machine.copy(manifest.file, place)).toEqual({ ok: false, error: 'disk-full' });
      expect(readdirSync(place)).toEqual([]);
      expect(await machine.listIn(place)).toEqual({ ok: true, value: [] });
      expect((await machine.list())[0]).toMatchObject({ file: manifest.file, there: true });
      resize(place, '8m');
      expect(await machine.copy(manifest.file, place)).toEqual({ ok: true });
      expect(await machine.listIn(place)).toMatchObject({ ok: true, value: [{ there: true }] });
    },
  );
});

describe('a server that is killed while it issues numbers', () => {
  it(`leaves a journal that knows every number answered more than a second before (seed ${SEED})`, async () => {
    const dataDir = tempDir();
    const journal = tempDir();
    const random = seededRandom(`journal ${SEED}`);
    const answered: { id: string; at: number }[] = [];
    let killedAt = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = await runOffice({ LOKET_DATA_DIR: dataDir, LOKET_JOURNAL_DIR: journal });
      const [byte = 0] = random.bytes(1);
      const end = performance.now() + 2_500 + byte * 5;
      while (performance.now() < end) {
        const { body } = await ask(server.address, 'POST', '/api/tickets', { service: 'PU' });
        answered.push({ id: body.id, at: performance.now() });
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      killedAt = performance.now();
      await server.stop('SIGKILL');
      const parts = await readJournal(journal, await siteOf(dataDir));
      const known = new Set(
        parts.flatMap(({ batches }) => batches.flatMap((b) => b.tickets.map(({ id }) => id))),
      );
      const missing = answered.filter(({ id, at }) => !known.has(id) && killedAt - at > 1_000);
      expect(missing).toEqual([]);
    }
    expect(answered.length).toBeGreaterThan(20 * KILLS);
  }, 240_000);
});

async function siteOf(dataDir: string): Promise<string> {
  const { stdout } = spawnSync(process.execPath, [
    ...['--input-type=module', '-e'],
    `import Database from 'better-sqlite3'; console.log(new Database(${JSON.stringify(join(dataDir, 'loket.db'))}).prepare('SELECT id FROM site').pluck().get())`,
  ]);
  return stdout.toString().trim();
}

describe('loket restore', () => {
  it('brings an office back by its command, with the key on its standard input and in no argument', async () => {
    for (let n = 0; n < 3; n += 1) await issue();
    const machine = machineOf(office.dataDir);
    const { file } = await backUp(office, machine, [KEY.recipient]);
    const target = tempDir();
    const args = ['deploy/loket.js', 'restore', file, '--to', target];
    const env = { ...process.env, LOKET_KEY_DIR: join(office.dataDir, 'keys') };
    const run = async (typed: string) => {
      const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
      const said: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => void said.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => void said.push(chunk));
      child.stdin.end(typed);
      const code = await new Promise((resolve) => child.on('close', resolve));
      return { code, said: Buffer.concat(said).toString() };
    };
    const wrong = await run((await keyPair()).identity);
    expect([wrong.code, wrong.said.includes('Tidak ada yang diubah.')]).toEqual([1, true]);
    const right = await run(`${KEY.identity}\n`);
    expect(right.said).toContain('Pemulihan selesai.');
    expect(right.said).not.toContain(KEY.identity);
    expect(right.code).toBe(0);
    const restored = await restoreTo(target, {
      ...{ file, identity: KEY.identity, keyDir: env.LOKET_KEY_DIR },
      clock: new FakeClock('2026-11-23T09:00:00+07:00'),
    });
    expect(restored).toMatchObject({
      ok: true,
      value: { setAside: expect.stringContaining('before-restore') },
    });
    expect(readFileSync(join(target, 'HAS-DATABASE'), 'utf8')).toContain('Restore it');
  });
});

describe('a backup under way', () => {
  it('holds up no number: the slowest takes no longer than a person notices', async () => {
    for (let n = 0; n < 300; n += 1) await issue();
    const machine = machineOf(office.dataDir);
    const time = async () => {
      const begun = performance.now();
      expect((await issue()).statusCode).toBe(201);
      return performance.now() - begun;
    };
    const alone: number[] = [];
    for (let n = 0; n < 30; n += 1) alone.push(await time());
    const under = backUp(office, machine, [KEY.recipient]);
    let over = false;
    void under.finally(() => {
      over = true;
    });
    const beside: number[] = [];
    while (!over) {
      beside.push(await time());
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await under;
    expect(beside.length).toBeGreaterThan(10);
    expect(Math.max(...beside)).toBeLessThan(1_500);
  });
});
