import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_FILE } from '../../db/open-database.ts';
import { keysFit } from '../../server/composition/keys-fit.ts';
import { bpuForm } from '../support/berkas-samples.ts';
import { CANARY, tracesIn } from '../support/canary.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { FIRST_NIK, found, SECOND_NIK, type TwoYears, twoYears, whole } from '../support/two-years.ts';

let at: TwoYears;
beforeEach(async () => {
  at = await twoYears();
});
afterEach(() => at.office.close());

const destroy = (year: number, typed = String(year)) =>
  at.office.asOfficer('POST', `/api/keys/${year}/destroy`, { typed });
const NOW = '2029-01-15T10:00:00+07:00';

async function swept(office = at.office): Promise<void> {
  for (let i = 0; i < 6; i += 1) await office.aSecondPasses();
}

describe('destroying a retention year', () => {
  it('ends the year at once: nothing of it is shown or found, and the other year is whole', async () => {
    const second = await whole(at.office, at.second.id);
    expect((await destroy(2026)).statusCode).toBe(202);
    for (const sweeping of [false, true]) {
      if (sweeping) await swept();
      expect(await found(at.office, FIRST_NIK)).toEqual([]);
      expect(await found(at.office, CANARY.name)).toEqual([]);
      expect(await found(at.office, SECOND_NIK)).toEqual([at.second.id]);
      const shown = await at.office.asOfficer('GET', `/api/berkas/${at.first.id}`);
      expect(shown.statusCode).toBe(200);
      expect(shown.json()).toMatchObject({ state: 'erased', draft: null, registration: null, payment: null });
      const all = await at.office.asOfficer('POST', '/api/berkas/search', { query: '' });
      expect(all.json().results).toMatchObject([
        { id: at.second.id, subject: expect.stringMatching(/^B/) },
        { id: at.first.id, subject: '', identity: '', erased: true },
      ]);
      expect(await whole(at.office, at.second.id)).toEqual(second);
    }
    expect(await eventsOf(at.office, 'year-destroyed')).toMatchObject([{ data: { year: 2026, berkas: 1 } }]);
    const kept = new Database(join(at.office.dataDir, DATABASE_FILE), { readonly: true });
    const rows = kept.prepare('SELECT ground, what FROM destructions').all();
    const index = kept.prepare('SELECT DISTINCT year FROM search_index').all();
    kept.close();
    expect(rows).toEqual([{ ground: 'year-keys', what: '{"year":2026,"berkas":1}' }]);
    expect(index).toEqual([{ year: 2027 }]);
  });

  it.each(['before what is left was taken away', 'after it'])('makes no request fail, %s', async (when) => {
    const jobs: { id: string }[] = (await at.office.asOfficer('GET', '/api/print-jobs')).json();
    // Opened by its reason: what is refused from now on is refused because it is gone.
    await whole(at.office, at.first.id);
    await destroy(2026);
    if (when === 'after it') await swept();
    const berkas = `/api/berkas/${at.first.id}`;
    const repeated = { 'idempotency-key': `${at.first.id}.payment-code` };
    const code = { origin: 'official', code: `8888${FIRST_NIK.slice(-8)}` };
    const asked = [
      await at.office.asOfficer('GET', berkas),
      await at.office.asOfficer('GET', `${berkas}/receipt.pdf`),
      await at.office.asOfficer('PUT', `${berkas}/draft`, { revision: 0, form: bpuForm() }),
      await at.office.asOfficer('PUT', `${berkas}/draft`, { revision: 1, form: bpuForm() }),
      await at.office.asOfficer('POST', `${berkas}/registration`, { form: bpuForm() }),
      await at.office.asOfficer('POST', `${berkas}/payment-code`, code, repeated),
      await at.office.asOfficer('POST', `${berkas}/payment-code`, { origin: 'counter' }),
      await at.office.asOfficer('POST', `${berkas}/prints`, { paper: 'document-receipt' }),
      await at.office.asOfficer('POST', `${berkas}/prints`, { paper: 'payment-slip' }),
      await at.office.asOfficer('GET', '/api/print-jobs'),
    ];
    for (const { id } of jobs) {
      for (const what of ['bytes', 'picture', 'pdf'])
        asked.push(await at.office.asOfficer('GET', `/api/print-jobs/${id}/${what}`));
      for (const what of ['reprint', 'cancel', 'move', 'answer', 'take-over'])
        asked.push(await at.office.asOfficer('POST', `/api/print-jobs/${id}/${what}`, { reason: 'hilang' }));
    }
    expect(asked.filter(({ statusCode }) => statusCode >= 500).map(({ body }) => body)).toEqual([]);
    const said = asked.flatMap((reply) => (reply.statusCode === 409 ? reply.json().code : []));
    expect(said).toContain('paper-purged');
    expect(said).toContain(when === 'after it' ? 'berkas-erased' : 'data-destroyed');
    expect(at.office.logged.filter((line) => line.includes('request failed'))).toEqual([]);
  });

  it('is refused for the current year, one whose retention is not over, one held, and without its name typed', async () => {
    expect((await destroy(2029)).json().code).toBe('key-year-unknown');
    await at.office.atKiosk('POST', '/api/tickets', { service: 'PU' });
    expect((await destroy(2029)).json().code).toBe('key-year-kept');
    expect((await destroy(2027)).json().code).toBe('key-year-kept');
    expect((await destroy(2026, '2027')).json().code).toBe('key-year-unconfirmed');
    const file = new Database(join(at.office.dataDir, DATABASE_FILE));
    file.prepare('UPDATE berkas SET restricted_at = 1 WHERE id = ?').run(at.first.id);
    file.close();
    expect((await destroy(2026)).json().code).toBe('key-year-held');
    expect((await whole(at.office, at.first.id)).draft).not.toBeNull();
  });

  it('is tried again where the key directory refuses, said once, and holds up nothing else', async () => {
    const { keys } = at.office.deps;
    const refuse = vi.spyOn(keys, 'destroy').mockImplementation(() => {
      throw new Error('EROFS: read-only file system');
    });
    await destroy(2026);
    await swept();
    const said = () => at.office.logged.filter((line) => line.includes('could not be destroyed yet'));
    expect(said()).toHaveLength(1);
    expect(await whole(at.office, at.second.id)).toBeTruthy();
    refuse.mockRestore();
    await swept();
    expect(keys.years().find(({ year }) => year === 2026)?.state).toBe('destroyed');
    expect(said()).toHaveLength(1);
  });

  it('goes on after a restart, and the office still takes its keys for its own', async () => {
    await destroy(2026);
    at.office.clock.advance(1_000);
    at.office = await at.office.reopen();
    await swept();
    expect((await destroy(2026)).json().code).toBe('data-destroyed');
    expect(await at.office.store.read((tx) => keysFit(tx, at.office.deps))).toBe(true);
    expect(await at.office.asOfficer('GET', '/api/keys').then((reply) => reply.json().years)).toMatchObject([
      { year: 2027, state: 'whole', mayGo: false, berkas: 1 },
      { year: 2026, state: 'destroyed', berkas: 0 },
    ]);
  });
});

describe('an old backup', () => {
  let restored: Office | undefined;
  afterEach(async () => {
    await restored?.close();
    restored = undefined;
  });

  /** A directory as it is after a restore: that database, with the keys as they lie in `keys`. */
  function restoredDir(backup: string, keys: string): string {
    const dir = mkdtempSync(join(tmpdir(), 'loket-restored-'));
    cpSync(backup, join(dir, DATABASE_FILE));
    mkdirSync(join(dir, 'keys'));
    cpSync(keys, join(dir, 'keys'), { recursive: true });
    return dir;
  }

  /** `VACUUM INTO`, as a backup is made. */
  function backup(to: string): void {
    const file = new Database(join(at.office.dataDir, DATABASE_FILE));
    file.exec(`VACUUM INTO '${to}'`);
    file.close();
  }

  it('of before holds nothing readable of a destroyed year, and all of the other', async () => {
    const away = mkdtempSync(join(tmpdir(), 'loket-away-'));
    const old = join(away, 'backup.db');
    backup(old);
    cpSync(join(at.office.dataDir, 'keys'), join(away, 'keys-copied-with-it'), { recursive: true });
    await destroy(2026);
    const keysAtHand = join(at.office.dataDir, 'keys');

    restored = await openOffice({ dataDir: restoredDir(old, keysAtHand), at: NOW });
    // The year is destroyed in it again as soon as it runs; what is asked before that is answered no better.
    for (const sweeping of [false, true]) {
      if (sweeping) await swept(restored);
      expect(await found(restored, FIRST_NIK)).toEqual([]);
      expect(await found(restored, CANARY.name)).toEqual([]);
      expect(await found(restored, SECOND_NIK)).toEqual([at.second.id]);
      const first = await restored.asOfficer('GET', `/api/berkas/${at.first.id}`);
      expect(first.json()).toMatchObject({ draft: null, registration: null, payment: null });
      const second = await whole(restored, at.second.id);
      expect(second.draft?.form).toMatchObject({ nik: SECOND_NIK });
    }
    expect(await restored.store.read((tx) => keysFit(tx, restored?.deps as Office['deps']))).toBe(true);
    await restored.close();

    // The control: had the key file been copied with the backup, all of it would be there.
    restored = await openOffice({ dataDir: restoredDir(old, join(away, 'keys-copied-with-it')), at: NOW });
    expect(await found(restored, FIRST_NIK)).toEqual([at.first.id]);
    expect((await whole(restored, at.first.id)).draft?.form).toMatchObject({ name: CANARY.name });
    rmSync(away, { recursive: true });
  });

  it('and every file of the office hold nothing of anybody in plain, before and after', async () => {
    const old = join(at.office.dataDir, 'set-aside', 'old.db');
    mkdirSync(join(at.office.dataDir, 'set-aside'), { recursive: true });
    backup(old);
    expect(tracesIn(at.office.dataDir)).toEqual([]);
    await destroy(2026);
    await swept();
    expect(tracesIn(at.office.dataDir)).toEqual([]);
    expect(readdirSync(join(at.office.dataDir, 'keys')).sort()).toEqual([
      'year-2026.destroyed',
      'year-2027.key',
    ]);
    expect(readFileSync(old).length).toBeGreaterThan(0);
  });
});
