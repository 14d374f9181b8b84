import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, keyPair, machineOf, restoreTo } from '../support/backup-office.ts';
import { examineOffice } from '../support/examine-office.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { tempDir } from '../support/temp-dir.ts';

const KEYS = { recovery: await keyPair(), head: await keyPair() };
const RECIPIENTS = [KEYS.recovery.recipient, KEYS.head.recipient];
const { identity } = KEYS.recovery;

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const issue = async (service = 'PU') =>
  (await office.atKiosk('POST', '/api/tickets', { service })).json() as { id: string; number: string };
const keysOf = ({ dataDir }: Office) => join(dataDir, 'keys');

describe('a backup', () => {
  it('is encrypted to both keys, and its manifest tells what is in it and nothing about anybody', async () => {
    await issue();
    const machine = machineOf(office.dataDir);
    const { manifest, file } = await backUp(office, machine, RECIPIENTS);
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(bytes.includes('SQLite format 3')).toBe(false);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(manifest.facts.newestTicket?.number).toBe('A-001');
    expect(manifest.facts.counts).toMatchObject({ tickets: 1, users: 1 });
    expect(readdirSync(machine.directory).sort()).toEqual(
      [manifest.file, manifest.file.replace('.age', '.json')].sort(),
    );
    for (const key of [KEYS.recovery, KEYS.head]) {
      const tried = await machine.drill(manifest.file, key.identity);
      expect(tried).toMatchObject({ ok: true, value: { facts: manifest.facts } });
    }
    expect(existsSync(join(machine.directory, 'drill'))).toBe(false);
  });

  it('is not opened by another key, nor when a byte of it or of its manifest was changed', async () => {
    await issue();
    const machine = machineOf(office.dataDir);
    const { manifest, file } = await backUp(office, machine, RECIPIENTS);
    const stranger = await keyPair();
    expect(await machine.drill(manifest.file, stranger.identity)).toEqual({ ok: false, error: 'wrong-key' });
    const manifestFile = file.replace('.age', '.json');
    const text = readFileSync(manifestFile, 'utf8');
    writeFileSync(manifestFile, text.replace('"tickets": 1', '"tickets": 2'));
    expect(await machine.drill(manifest.file, identity)).toEqual({
      ok: false,
      error: 'differs-from-manifest',
    });
    writeFileSync(manifestFile, text);
    const bytes = readFileSync(file);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await machine.drill(manifest.file, identity)).toEqual({ ok: false, error: 'checksum' });
  });
});

describe('a restore', () => {
  it('refuses while the server runs, with the wrong key and without the keys, and touches nothing', async () => {
    await issue();
    const machine = machineOf(office.dataDir);
    const { file } = await backUp(office, machine, RECIPIENTS);
    const { clock } = office;
    const target = tempDir();
    const lock = new Database(join(target, 'IN-USE'));
    lock.exec('BEGIN EXCLUSIVE');
    expect(await restoreTo(target, { file, identity, clock })).toEqual({
      ok: false,
      error: 'already-running',
    });
    lock.close();
    const stranger = await keyPair();
    expect(await restoreTo(target, { file, identity: stranger.identity, clock })).toEqual({
      ok: false,
      error: 'wrong-key',
    });
    expect(await restoreTo(target, { file, identity, clock })).toEqual({ ok: false, error: 'keys-missing' });
    expect(existsSync(join(target, 'loket.db'))).toBe(false);
    expect(existsSync(join(target, 'restoring'))).toBe(false);
  });

  it('on a new machine brings the office back, signs everybody out and says from which backup', async () => {
    const first = await issue();
    const machine = machineOf(office.dataDir);
    const { file, manifest } = await backUp(office, machine, RECIPIENTS);
    const target = tempDir();
    const clock = new FakeClock('2026-11-23T08:30:00+07:00');
    const restored = await restoreTo(target, { file, identity, clock, keyDir: keysOf(office) });
    expect(restored).toMatchObject({ ok: true, value: { backupSeq: manifest.facts.seq, setAside: null } });
    const { faults } = await examineOffice(target);
    expect(faults.filter((fault) => !fault.startsWith('ticket:'))).toEqual([]);
    const db = new Database(join(target, 'loket.db'), { readonly: true });
    expect(db.prepare('SELECT id FROM tickets').pluck().all()).toEqual([first.id]);
    expect(db.prepare('SELECT count(*) FROM sessions').pluck().get()).toBe(0);
    const { kind, data } = db.prepare('SELECT kind, data FROM events ORDER BY seq DESC').get() as {
      kind: string;
      data: string;
    };
    expect([kind, JSON.parse(data).seq]).toEqual(['restored', manifest.facts.seq]);
    db.close();
  });

  it('of an older backup over the living database loses no number and gives none twice', async () => {
    await issue();
    const machine = machineOf(office.dataDir);
    const { file } = await backUp(office, machine, RECIPIENTS);
    const second = await issue();
    const third = await issue();
    await office.asOfficer('POST', '/api/counters/1/next');
    await office.app.close();
    await office.store.close();
    const { dataDir, clock } = office;
    const restored = await restoreTo(dataDir, { file, identity, clock });
    expect(restored).toMatchObject({ ok: true, value: { complete: true, tickets: 3 } });
    expect(restored.ok && existsSync(join(restored.value.setAside ?? '', 'loket.db'))).toBe(true);
    office = await openOffice({ dataDir });
    const board = (await office.atKiosk('GET', '/api/board')).json();
    expect(board.counters[0]).toMatchObject({ number: 'A-001', state: 'called' });
    expect(board.waiting.PU).toBe(2);
    const queue = (await office.asOfficer('GET', '/api/queue')).json();
    expect(queue.waiting.map(({ id }: { id: string }) => id)).toEqual([second.id, third.id]);
    expect((await issue()).number).toBe('A-004');
    // Their papers came out before; what was printed on them is not in the log.
    const { faults } = await examineOffice(dataDir);
    expect(faults.filter((fault) => !fault.endsWith('has 0 papers'))).toEqual([]);
  });

  it('with nothing but an older backup begins above every number that may be on a paper', async () => {
    await issue();
    const machine = machineOf(office.dataDir);
    const { file } = await backUp(office, machine, RECIPIENTS);
    for (let n = 0; n < 12; n += 1) await issue();
    const target = tempDir();
    const clock = new FakeClock('2026-11-23T08:10:00+07:00');
    const restored = await restoreTo(target, { file, identity, clock, keyDir: keysOf(office) });
    expect(restored).toMatchObject({ ok: true, value: { complete: false, knownUntil: null } });
    const db = new Database(join(target, 'loket.db'), { readonly: true });
    const last = db
      .prepare("SELECT last FROM serials WHERE scope = 'ticket:A' AND period = '2026-11-23'")
      .pluck()
      .get();
    expect(last).toBe(1 + 10 + 10);
    db.close();
  });
});
