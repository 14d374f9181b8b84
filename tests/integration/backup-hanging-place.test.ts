import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainHead } from '../../db/event-log.ts';
import { ok } from '../../domain/result.ts';
import { type BackupWork, createBackupWork } from '../../server/backup/backup-work.ts';
import { createJournalKeeper, type JournalKeeper } from '../../server/backup/journal-keeper.ts';
import type { BackupMachine, KeptBackup } from '../../server/ports-backup.ts';
import { keyPair } from '../support/backup-office.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { quietBackups } from '../support/quiet-backups.ts';
import { tempDir } from '../support/temp-dir.ts';

const KEY = await keyPair();
const hanging = new Promise<never>(() => undefined);
/** What anything that is waited for in a second may take at most, with room for a busy machine. */
const SOON_MS = 3_000;

let office: Office;
let machine: { -readonly [name in keyof BackupMachine]: BackupMachine[name] };
let work: BackupWork;
let journal: JournalKeeper;
beforeEach(async () => {
  machine = { ...quietBackups, directory: tempDir() };
  office = await openOffice();
  const deps = { ...office.deps, backups: machine };
  [work, journal] = [createBackupWork(deps), createJournalKeeper(deps)];
  const reply = await office.asOfficer('PUT', '/api/backups/keys', { recovery: KEY.recipient });
  expect(reply.statusCode).toBe(200);
});
afterEach(() => office.close());

const setPlaces = async (places: object) =>
  expect((await office.asOfficer('PUT', '/api/backups/places', places)).statusCode).toBe(200);
async function tookMs(what: Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await Promise.race([what, new Promise((enough) => setTimeout(enough, 2 * SOON_MS))]);
  return performance.now() - begun;
}
const look = async (watch: { look(): Promise<void> }) => {
  office.clock.advance(21_000);
  return tookMs(watch.look());
};

describe('a second place that hangs', () => {
  it('keeps no other watch waiting, is told of, and is asked again once it answered', async () => {
    await setPlaces({ secondPlace: tempDir() });
    let asked = 0;
    let answer: (found: ReturnType<typeof ok<KeptBackup[]>>) => void = () => undefined;
    machine.listIn = () => {
      asked += 1;
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    expect(await look(work)).toBeLessThan(SOON_MS);
    expect(work.now()).toMatchObject({ doing: null, placeTrouble: 'place-refuses' });
    await look(work);
    expect(asked).toBe(1);
    answer(ok([]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(work.now().placeTrouble).toBeNull();
    await look(work);
    expect(asked).toBe(2);
    expect(await tookMs(work.stop())).toBeLessThan(SOON_MS);
  });

  it('does not begin its copy over a backup that was asked for meanwhile', async () => {
    await setPlaces({ secondPlace: tempDir() });
    let answer: () => void = () => undefined;
    let copies = 0;
    const { site } = office.deps;
    const { seq, hash } = await office.store.read((tx) => chainHead(tx, site));
    const facts = { site, seq, head: hash.toString('hex') };
    const kept = [{ facts, file: 'loket-a.age', sha256: 'a', there: true }];
    machine.list = async () => kept as unknown as KeptBackup[];
    machine.listIn = () =>
      new Promise((resolve) => {
        answer = () => resolve(ok([]));
      });
    machine.make = () => hanging;
    machine.copy = async () => {
      copies += 1;
      return ok();
    };
    const looked = look(work);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(work.begin('request', 'system').ok).toBe(true);
    answer();
    await looked;
    expect([work.now().doing?.what, copies]).toEqual(['backup', 0]);
  });
});

describe('a journal’s device that hangs', () => {
  it('keeps no other watch waiting when another place is set, nor the stop', async () => {
    await setPlaces({ journal: tempDir() });
    const files = machine.journal('', '');
    machine.journal = () => ({ ...files, ends: () => hanging });
    await look(journal);
    await look(journal);
    expect(journal.now().state).toBe('failed');
    await setPlaces({ journal: tempDir() });
    expect(await look(journal)).toBeLessThan(SOON_MS);
    expect(await tookMs(journal.stop())).toBeLessThan(SOON_MS);
  });

  it('is not waited for where it takes away old files', async () => {
    await setPlaces({ journal: tempDir() });
    const files = machine.journal('', '');
    machine.journal = () => ({ ...files, forget: () => hanging });
    expect(await look(journal)).toBeLessThan(SOON_MS);
    expect(await look(journal)).toBeLessThan(SOON_MS);
    expect(journal.now().state).toBe('writing');
    await journal.stop();
  });
});
