import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backups } from '../../contract/backups.ts';
import { searchEvents } from '../../db/event-search.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import { keyPair, machineOf, restoreTo } from '../support/backup-office.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { tempDir } from '../support/temp-dir.ts';

const KEY = await keyPair();

let office: Office;
let place: string;
beforeEach(async () => {
  place = tempDir();
  office = await openWithMachine('2026-11-23T08:00:00+07:00', tempDir());
});
afterEach(() => office.close());

function openWithMachine(at: string, dataDir: string): Promise<Office> {
  return openOffice({ at, dataDir, deps: (deps) => ({ ...deps, backups: machineOf(dataDir) }) });
}

const issue = async () =>
  (await office.atKiosk('POST', '/api/tickets', { service: 'PU' })).json() as { number: string };
const state = async () => (await office.asOfficer('GET', '/api/backups')).json() as Backups;
const put = (path: string, body: unknown) => office.asOfficer('PUT', `/api/backups/${path}`, body);
/** Lets seconds pass until nothing was under way for half a minute. */
async function settle(): Promise<Backups> {
  for (let turn = 0, idle = 0; turn < 400; turn += 1) {
    office.clock.advance(1_000);
    await office.aSecondPasses();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = await state();
    idle = now.doing === null ? idle + 1 : 0;
    if (idle > 30) return now;
  }
  throw new Error('it never settled');
}
const happened = (kind: EventKind) =>
  office.store.read((tx) => searchEvents(tx, office.deps.site, { kinds: [kind], limit: 50 }));

describe('the end of a day', () => {
  it('asks once while people are here, prints its paper and makes the backup beside the work', async () => {
    await put('keys', { recovery: KEY.recipient });
    await put('places', { secondPlace: place });
    await issue();
    const asked = await office.asOfficer('POST', '/api/office/end', { sure: false });
    expect([asked.statusCode, asked.json().code]).toEqual([409, 'people-still-here']);
    const ended = await office.asOfficer('POST', '/api/office/end', { sure: true });
    expect(ended.json()).toMatchObject({ day: '2026-11-23', waiting: 1 });
    expect((await happened('day-closed'))[0]?.data).toMatchObject({ given: 1, served: 0, stillHere: 1 });
    const anchored = (await happened('trail-anchored')).map(({ data }) => data.where);
    expect(anchored).toContain('closing-paper');
    expect((await office.asOfficer('GET', '/api/print-jobs')).json().at(-1)).toMatchObject({
      kind: 'day-closing',
    });
    expect((await issue()).number).toBe('A-002');
    const done = await settle();
    expect(done.last).toMatchObject({ day: '2026-11-23', there: true, ours: true, copied: true });
    expect(readdirSync(place)).toHaveLength(2);
    expect(await happened('backup-made')).toHaveLength(1);
    expect(await happened('backup-copied')).toHaveLength(1);
    expect(existsSync(join(office.dataDir, 'backups/making'))).toBe(false);
  });

  it('says plainly that no backup is set up, and lets nothing leave the office then', async () => {
    await issue();
    await office.asOfficer('POST', '/api/office/end', { sure: true });
    const now = await settle();
    expect(now).toMatchObject({ notes: ['not-ready'], last: null, backups: [] });
    expect((await office.asOfficer('POST', '/api/backups')).json().code).toBe('backup-not-ready');
  });
});

describe('a day that was never closed', () => {
  it('is backed up by itself at the next start, and the first number does not wait for it', async () => {
    await put('keys', { recovery: KEY.recipient });
    await issue();
    const { dataDir } = office;
    await office.app.close();
    await office.store.close();
    office = await openWithMachine('2026-11-24T07:45:00+07:00', dataDir);
    expect((await office.asOfficer('GET', '/api/backups/notes')).json().notes).toEqual(['overdue']);
    await office.aSecondPasses();
    expect((await state()).doing?.what).toBe('backup');
    expect((await issue()).number).toBe('A-001');
    const done = await settle();
    expect(done.notes).toEqual([]);
    expect((await happened('backup-made'))[0]?.data.occasion).toBe('missed');
    expect(await happened('backup-made')).toHaveLength(1);
  });
});

describe('the second place', () => {
  it('is told of when it is not there, and gets what it missed when it is', async () => {
    await put('keys', { recovery: KEY.recipient });
    const stick = join(place, 'stick');
    await put('places', { secondPlace: stick });
    await issue();
    await office.asOfficer('POST', '/api/backups');
    const away = await settle();
    expect(away.notes).toEqual(['second-place-missing']);
    expect(away.secondPlace?.trouble).toBe('place-missing');
    mkdirSync(stick);
    const back = await settle();
    expect(back.notes).toEqual([]);
    expect(back.last?.copied).toBe(true);
  });
});

describe('keys', () => {
  it('are refused when mistyped; a recovery key that was made opens what is encrypted to it', async () => {
    const wrong = `${KEY.recipient.slice(0, -1)}${KEY.recipient.endsWith('q') ? 'p' : 'q'}`;
    expect((await put('keys', { recovery: wrong })).json().code).toBe('invalid-public-key');
    const made = (await office.asOfficer('POST', '/api/backups/recovery-key', {})).json();
    expect((await put('keys', { recovery: made.recipient })).statusCode).toBe(200);
    await issue();
    await office.asOfficer('POST', '/api/backups');
    await settle();
    const typed = made.identity
      .toLowerCase()
      .match(/.{1,4}/g)
      .join(' ');
    const begun = await office.asOfficer('POST', '/api/backups/drill', { key: typed });
    expect(begun.json().doing.what).toBe('drill');
    expect((await settle()).drill?.fault).toBeNull();
    expect((await happened('backup-drilled'))[0]?.data).toMatchObject({ whole: true });
    await office.asOfficer('POST', '/api/backups/drill', { key: KEY.identity });
    expect((await settle()).drill?.fault).toBe('wrong-key');
    const trail = JSON.stringify(
      await office.store.read((tx) => searchEvents(tx, office.deps.site, { limit: 500 })),
    );
    expect(trail).not.toContain(made.identity);
  });
});

describe('the journal', () => {
  it('brings back every number given after the backup, on another machine', async () => {
    await put('keys', { recovery: KEY.recipient });
    await put('places', { journal: place });
    await issue();
    await office.asOfficer('POST', '/api/backups');
    const { last } = await settle();
    await issue();
    await issue();
    await office.asOfficer('POST', '/api/counters/1/next');
    await settle();
    const target = tempDir();
    const restored = await restoreTo(target, {
      ...{ file: join(office.dataDir, 'backups', last?.file ?? ''), identity: KEY.identity, journal: place },
      ...{
        clock: new FakeClock(new Date(office.clock.now()).toISOString()),
        keyDir: join(office.dataDir, 'keys'),
      },
    });
    expect(restored).toMatchObject({ ok: true, value: { tickets: 3, complete: false } });
    const { dataDir } = office;
    const at = new Date(office.clock.now()).toISOString();
    rmSync(join(target, 'keys'), { recursive: true, force: true });
    const other = await openOffice({ dataDir: target, at });
    try {
      const board = (await other.atKiosk('GET', '/api/board')).json();
      expect([board.waiting.PU, board.counters[0]?.number]).toEqual([2, 'A-001']);
      const next = (await other.atKiosk('POST', '/api/tickets', { service: 'PU' })).json().number;
      expect(Number(next.slice(2))).toBeGreaterThan(3);
    } finally {
      await other.app.close();
      await other.store.close();
    }
    expect(existsSync(dataDir)).toBe(true);
  });

  it('says when its device is gone, loses nothing, and goes on when it is back', async () => {
    const stick = join(place, 'stick');
    mkdirSync(stick);
    await put('places', { journal: stick });
    await issue();
    await settle();
    rmSync(stick, { recursive: true });
    for (let n = 0; n < 3; n += 1) await issue();
    const gone = await settle();
    expect(gone.notes).toContain('journal-failed');
    mkdirSync(stick);
    const back = await settle();
    expect(back.notes).not.toContain('journal-failed');
    expect(await happened('journal-failed')).toHaveLength(1);
    expect(await happened('journal-resumed')).toHaveLength(1);
  });
});
