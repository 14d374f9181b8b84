import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Keys } from '../../contract/keys.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { SEALED_TABLES, sealedRowsAfter, sealedValues } from '../../db/sealed-tables.ts';
import { ok } from '../../domain/result.ts';
import { eventsOf } from '../support/events.ts';
import { FIRST_NIK, found, SECOND_NIK, type TwoYears, twoYears, whole } from '../support/two-years.ts';

let at: TwoYears;
beforeEach(async () => {
  at = await twoYears();
});
afterEach(() => at.office.close());

const YEAR = 2026;
const rotate = (year = YEAR) => at.office.asOfficer('POST', `/api/keys/${year}/rotate`, {});
const state = async () => {
  const keys: Keys = (await at.office.asOfficer('GET', '/api/keys')).json();
  return keys.years.find(({ year }) => year === YEAR);
};

async function restart(): Promise<void> {
  at.office.clock.advance(1_000);
  at.office = await at.office.reopen();
}

/** How many values of the year are still sealed with older keys. */
function oldValues(): Promise<number> {
  const { store, keys } = at.office.deps;
  return store.read(async (tx) => {
    let old = 0;
    for (const name of SEALED_TABLES)
      for (const row of await sealedRowsAfter(tx, name, '', 1_000))
        for (const { value } of await sealedValues(tx, name, row))
          if (row.year === YEAR && keys.isOld(YEAR, value)) old += 1;
    return old;
  });
}

async function backup(): Promise<void> {
  await at.office.store.unit(async (tx) => {
    recordEvent(tx, { kind: 'backup-made', actor: 'system', subject: at.office.deps.site, data: {} });
    return ok();
  });
}

describe('fresh keys for a year', () => {
  it('seal what is new at once and what is old beside the work; the old ones go after the next backup', async () => {
    const before = await whole(at.office, at.first.id);
    expect((await rotate()).statusCode).toBe(202);
    expect(await oldValues()).toBeGreaterThan(5);
    expect(await found(at.office, FIRST_NIK)).toEqual([at.first.id]);
    for (let i = 0; i < 5; i += 1) await at.office.aSecondPasses();
    expect(await oldValues()).toBe(0);
    expect(await state()).toMatchObject({ state: 'waiting', percent: 100, generation: 2 });
    await at.office.aSecondPasses();
    expect(await state()).toMatchObject({ state: 'waiting' });
    await backup();
    await at.office.aSecondPasses();
    expect(await state()).toMatchObject({ state: 'whole', generation: 2 });
    expect(at.office.deps.sealer.indexes(YEAR, 'nik', FIRST_NIK)).toHaveLength(1);
    // Everything is as it was: read, found, printed.
    expect(await whole(at.office, at.first.id)).toEqual(before);
    expect(await found(at.office, FIRST_NIK)).toEqual([at.first.id]);
    expect(await found(at.office, `8888${FIRST_NIK.slice(-8)}`)).toEqual([at.first.id]);
    expect(await found(at.office, SECOND_NIK)).toEqual([at.second.id]);
    const steps = (await eventsOf(at.office, 'keys-rotated')).map(({ data }) => data.step);
    expect(steps).toEqual(['begun', 'sealed', 'ended']);
    expect(at.office.logged.filter((line) => line.includes('cannot'))).toEqual([]);
  });

  it('leave the page of a berkas where its printed paper says it is', async () => {
    const receipt = async () =>
      (await at.office.asOfficer('GET', `/api/berkas/${at.first.id}/receipt.pdf`)).statusCode;
    const links = () =>
      at.office.store.read(
        async (tx) => (await sealedValues(tx, 'berkas', { id: at.first.id, year: YEAR })).length,
      );
    const { code } = await whole(at.office, at.first.id);
    expect(await receipt()).toBe(200);
    expect(await links()).toBe(2);
    await rotate();
    await backup();
    for (let i = 0; i < 6; i += 1) await at.office.aSecondPasses();
    await backup();
    await at.office.aSecondPasses();
    expect(await state()).toMatchObject({ state: 'whole' });
    expect(await receipt()).toBe(200);
    expect((await whole(at.office, at.first.id)).code).toBe(code);
  });

  it('are gone on with after a restart, from the beginning or the middle', async () => {
    await rotate();
    await restart();
    expect(await state()).toMatchObject({ state: 'sealing', generation: 2 });
    await at.office.aSecondPasses();
    await restart();
    for (let i = 0; i < 5; i += 1) await at.office.aSecondPasses();
    await restart();
    for (let i = 0; i < 5; i += 1) await at.office.aSecondPasses();
    expect(await oldValues()).toBe(0);
    await backup();
    await at.office.aSecondPasses();
    expect(await state()).toMatchObject({ state: 'whole', generation: 2 });
    const steps = (await eventsOf(at.office, 'keys-rotated')).map(({ data }) => data.step);
    expect(steps).toEqual(['begun', 'sealed', 'ended']);
  });

  it('wait for the replies that are kept for two days: a request sent twice is still done once', async () => {
    const year = 2029;
    const ask = (body: object) =>
      at.office.asOfficer('POST', '/api/tickets', body, { 'idempotency-key': 'tiket' });
    const first = (await ask({ service: 'PU' })).json();
    expect((await rotate(year)).statusCode).toBe(202);
    expect((await ask({ service: 'PU' })).json()).toEqual(first);
    expect((await ask({ service: 'BPU' })).json().code).toBe('key-reused');
    for (let i = 0; i < 6; i += 1) await at.office.aSecondPasses();
    await backup();
    await at.office.aSecondPasses();
    const stateOf = () => at.office.deps.keys.years().find((one) => one.year === year)?.state;
    expect(stateOf()).toBe('rotating');
    expect((await ask({ service: 'PU' })).json()).toEqual(first);
    at.office.clock.advance(48 * 3_600_000 + 1);
    at.office = await at.office.reopen();
    await at.office.asOfficer('POST', '/api/tickets', { service: 'PU' }, { 'idempotency-key': 'lain' });
    for (let i = 0; i < 6; i += 1) await at.office.aSecondPasses();
    await backup();
    await at.office.aSecondPasses();
    expect(stateOf()).toBe('whole');
  });

  it('are refused while the last change goes on, for a year without keys, and to anybody but the administrator', async () => {
    await rotate();
    expect((await rotate()).json().code).toBe('keys-rotating');
    expect((await rotate(2011)).json().code).toBe('key-year-unknown');
    expect((await at.office.atKiosk('POST', '/api/keys/2026/rotate')).statusCode).toBe(401);
  });

  it('leave no byte of the old ones in the folder of the keys, and an old copy of the file opens nothing new', async () => {
    const file = join(at.office.dataDir, 'keys', 'year-2026.key');
    const old = join(at.office.dataDir, 'old-copy');
    copyFileSync(file, old);
    const material = readFileSync(old).subarray(-64);
    await rotate();
    expect(readFileSync(file).includes(material.subarray(0, 32))).toBe(true);
    for (let i = 0; i < 6; i += 1) await at.office.aSecondPasses();
    await backup();
    await at.office.aSecondPasses();
    expect(readFileSync(file).includes(material.subarray(0, 32))).toBe(false);
    expect(readFileSync(file).includes(material.subarray(32))).toBe(false);
  });
});
