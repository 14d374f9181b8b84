import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beforeMigration, beforeRestore, openSetAside } from '../../db/set-aside.ts';
import { assembleOffice } from '../../server/composition/assemble-office.ts';
import { readConfig } from '../../server/config.ts';
import { createSetAsideWatch, type SetAsideWatch } from '../../server/privacy/set-aside-watch.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

const DAY_MS = 24 * 3_600_000;
const MEGABYTE = 1_048_576;

let office: Office;
let watch: SetAsideWatch;
let overwritten: number;
const folder = () => join(office.dataDir, 'set-aside');
const names = () => readdirSync(folder()).sort();

beforeEach(async () => {
  office = await openOffice();
  overwritten = 0;
  const random = {
    bytes: (count: number) => {
      overwritten += count;
      return office.deps.random.bytes(count);
    },
  };
  watch = createSetAsideWatch({ ...office.deps, setAside: openSetAside(office.dataDir, random) });
  mkdirSync(folder());
});
afterEach(() => office.close());

const looked = async () => {
  await watch.look();
  await watch.settled();
};

describe('a database that was set aside', () => {
  it('is overwritten and taken away once its time is over, and a record of it is written', async () => {
    const now = office.clock.now();
    const migrated = join(folder(), beforeMigration(now));
    writeFileSync(migrated, Buffer.alloc(2 * MEGABYTE + 7, 'Siti'));
    const restored = join(folder(), beforeRestore(now));
    mkdirSync(restored);
    for (const name of ['loket.db', 'loket.db-wal']) writeFileSync(join(restored, name), 'Siti');
    const kept = [join(office.dataDir, 'seen-1'), join(office.dataDir, 'seen-2')] as const;
    linkSync(migrated, kept[0]);
    linkSync(join(restored, 'loket.db-wal'), kept[1]);

    office.clock.advance(30 * DAY_MS);
    await looked();
    expect(names()).toEqual([beforeMigration(now), beforeRestore(now)]);

    office.clock.advance(DAY_MS);
    await looked();
    expect(names()).toEqual([]);
    expect(overwritten).toBe(2 * MEGABYTE + 7 + 2 * 4);
    expect(kept.map((path) => readFileSync(path).length)).toEqual([0, 0]);
    const [applied, ...more] = await eventsOf(office, 'retention-applied');
    expect(applied).toMatchObject({ actor: 'system', data: { 'set-aside': 2 } });
    expect(more).toEqual([]);
    const { destructions } = (await office.asOfficer('GET', '/api/privacy/retention')).json();
    expect(destructions).toMatchObject([
      { id: applied?.subject, ground: 'retention', by: 'Loket', what: { 'set-aside': 2 } },
    ]);
  });

  it('is kept as long as the office says', async () => {
    const value = { ...FIRST_VALUES['privacy.retention'], setAsideDays: 2 };
    const set = await office.asOfficer('PUT', '/api/settings/privacy.retention', {
      ...{ effectiveFrom: '2026-11-23', value },
    });
    expect(set.statusCode).toBe(200);
    const name = beforeMigration(office.clock.now());
    writeFileSync(join(folder(), name), 'Siti');
    office.clock.advance(DAY_MS);
    await looked();
    expect(names()).toEqual([name]);
    office.clock.advance(2 * DAY_MS);
    await looked();
    expect(names()).toEqual([]);
  });

  it('is finished by the next start when the office was closed in the middle', async () => {
    const name = beforeMigration(office.clock.now() - 31 * DAY_MS);
    writeFileSync(join(folder(), name), Buffer.alloc(MEGABYTE));
    await watch.look();
    await watch.stop();
    expect(names()).toEqual([name]);
    expect(await eventsOf(office, 'retention-applied')).toEqual([]);
    watch = createSetAsideWatch({
      ...office.deps,
      setAside: openSetAside(office.dataDir, office.deps.random),
    });
    await looked();
    expect(names()).toEqual([]);
  });

  it('is counted as destroyed even when the next one refuses', async () => {
    const old = office.clock.now() - 31 * DAY_MS;
    writeFileSync(join(folder(), beforeMigration(old)), 'Siti');
    mkdirSync(join(folder(), beforeRestore(old), 'a folder where a file should be'), { recursive: true });
    await looked();
    expect(names()).toEqual([beforeRestore(old)]);
    expect((await eventsOf(office, 'retention-applied'))[0]).toMatchObject({ data: { 'set-aside': 1 } });
    expect(office.logged.join()).toContain('databases that were set aside could not be destroyed');
  });

  it('goes while the office runs, without anybody asking', async () => {
    const path = join(folder(), beforeMigration(office.clock.now() - 31 * DAY_MS));
    writeFileSync(path, 'Siti');
    await office.app.close();
    await office.store.close();
    const read = readConfig({ LOKET_DATA_DIR: office.dataDir });
    if (!read.ok) throw new Error(read.error.join());
    const quiet = { info: () => undefined, error: () => undefined };
    const assembled = await assembleOffice(read.value, { clock: office.clock, log: quiet });
    if (!assembled.ok) throw new Error(assembled.error);
    await vi.waitFor(() => expect(existsSync(path)).toBe(false), { timeout: 5_000 });
    await assembled.value.close();
    expect(statSync(folder()).isDirectory()).toBe(true);
    office = await openOffice({ dataDir: office.dataDir });
    expect(await eventsOf(office, 'retention-applied')).toHaveLength(1);
  });
});
