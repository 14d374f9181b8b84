import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenLink } from '../../db/event-chain.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { takeSerial } from '../../db/serials.ts';
import { ok } from '../../domain/result.ts';
import { StorageUnavailable } from '../../server/ports.ts';
import { openTestStore, SITE, type TestStore } from '../support/open-test-store.ts';

let at: TestStore;
beforeEach(async () => {
  at = await openTestStore();
});
afterEach(() => at.close());

const small = () => at.store.unit(async (tx) => ok(await takeSerial(tx, SITE, 'small', '')));
/** Needs some ten new pages of the file. */
const large = () =>
  at.store.unit(async (tx) => {
    recordEvent(tx, {
      kind: 'ticket-issued',
      actor: 'system',
      subject: 's',
      data: { filler: 'x'.repeat(40_000) },
    });
    return ok(await takeSerial(tx, SITE, 'large', ''));
  });
const serial = (scope: string) =>
  at.fromOutside<{ last: number }>(`SELECT last FROM serials WHERE scope = '${scope}'`)[0]?.last ?? 0;
/** The file may not grow any more: SQLite answers SQLITE_FULL as it does when the disk is. */
const fill = () =>
  at.writer.client.pragma(`max_page_count = ${at.writer.client.pragma('page_count', { simple: true })}`);
const makeRoom = () => at.writer.client.pragma('max_page_count = 1000000');

describe('a disk that cannot be read', () => {
  it('refuses a read as StorageUnavailable, and the next one is asked anew', async () => {
    const broken = at.store.read(async () => {
      throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_READ');
    });
    await expect(broken).rejects.toBeInstanceOf(StorageUnavailable);
    expect(await at.store.read(async (tx) => tx.open)).toBe(true);
  });
});

describe('a full disk', () => {
  it('refuses what needs room as StorageUnavailable, keeps nothing of it, and heals by itself', async () => {
    await small();
    fill();
    const refused = await Promise.allSettled([large(), large(), large()]);
    for (const outcome of refused) {
      expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(StorageUnavailable);
    }
    expect(serial('large')).toBe(0);
    expect(await at.store.read(async () => serial('small'))).toBe(1);
    makeRoom();
    expect(await large()).toEqual({ ok: true, value: 1 });
    expect(await at.store.read((tx) => findBrokenLink(tx, SITE))).toBeNull();
    expect(at.fromOutside('SELECT seq FROM events')).toEqual([{ seq: 1 }]);
  });

  it('answers as done only what is in the file, whatever else was in the group', async () => {
    await small();
    fill();
    const mixed = await Promise.allSettled([small(), large(), small()]);
    const done = mixed.filter(({ status }) => status === 'fulfilled').length;
    expect(mixed[1]?.status).toBe('rejected');
    expect(serial('small')).toBe(1 + done);
    expect(serial('large')).toBe(0);
  });

  it('announces nothing', async () => {
    const news: unknown[] = [];
    at.store.onChange((events) => void news.push(events));
    fill();
    await large().catch(() => undefined);
    expect(news).toEqual([]);
  });
});

describe('a transaction that is lost', () => {
  /** What an I/O error does to SQLite: the whole transaction is rolled back in the middle of a command. */
  const loseTransaction = () =>
    at.store.unit(async () => {
      at.writer.client.exec('ROLLBACK');
      return ok();
    });

  it('refuses every command of its group, those before it and those behind it', async () => {
    const group = await Promise.allSettled([small(), loseTransaction(), small()]);
    for (const outcome of group) {
      expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(StorageUnavailable);
    }
    expect(serial('small')).toBe(0);
    expect(await small()).toEqual({ ok: true, value: 1 });
  });

  it('refuses every command when the COMMIT is what fails', async () => {
    const { client } = at.writer;
    const exec = client.exec.bind(client);
    client.exec = (sql) => {
      if (sql === 'COMMIT') throw new Error('the disk is gone');
      return exec(sql);
    };
    const group = await Promise.allSettled([small(), small()]);
    client.exec = exec;
    for (const outcome of group) {
      expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(StorageUnavailable);
    }
    expect(serial('small')).toBe(0);
    expect(await small()).toEqual({ ok: true, value: 1 });
  });

  it('refuses every command, and hangs none, when even the rollback fails', async () => {
    const { client } = at.writer;
    const exec = client.exec.bind(client);
    client.exec = (sql) => {
      if (sql === 'COMMIT' || sql === 'ROLLBACK') throw new Error('the disk is gone');
      return exec(sql);
    };
    const group = await Promise.allSettled([small(), small()]);
    expect(group.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const later = await Promise.allSettled([small()]);
    expect(later[0]?.status).toBe('rejected');
    client.exec = exec;
    expect(await small()).toEqual({ ok: true, value: 1 });
  });
});

describe('closing', () => {
  it('lets commands and reads that were under way finish first', async () => {
    const units = Array.from({ length: 200 }, small);
    const read = at.store.read(async () => 'read');
    const closed = at.store.close();
    await Promise.all(units);
    expect(await read).toBe('read');
    await closed;
    expect(serial('small')).toBe(200);
    expect(at.writer.client.open).toBe(false);
    expect(at.reader.client.open).toBe(false);
  });

  it('takes no command and no read any more', async () => {
    await at.store.close();
    await expect(small()).rejects.toBeInstanceOf(StorageUnavailable);
    await expect(at.store.read(async () => 1)).rejects.toBeInstanceOf(StorageUnavailable);
  });

  it('does no harm twice', async () => {
    await at.store.close();
    await at.store.close();
  });
});
