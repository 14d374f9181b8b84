import { setImmediate as nextMacrotask } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries, recordEvent } from '../../db/open-tx.ts';
import { takeSerial } from '../../db/serials.ts';
import { serials } from '../../db/tables/site.ts';
import { err, ok } from '../../domain/result.ts';
import type { Tx } from '../../server/ports.ts';
import { openTestStore, SITE, type TestStore } from '../support/open-test-store.ts';
import { walCommits } from '../support/wal-commits.ts';

let at: TestStore;
beforeEach(async () => {
  at = await openTestStore();
});
afterEach(() => at.close());

const take = async (tx: Tx) => ok(await takeSerial(tx, SITE, 'group', ''));
const taken = () =>
  at.fromOutside<{ last: number }>("SELECT last FROM serials WHERE scope = 'group'")[0]?.last ?? 0;
const lastTaken = async (tx: Tx) =>
  (await queries(tx).select().from(serials).where(eq(serials.scope, 'group')))[0]?.last ?? 0;
const takenAsRead = () => at.store.read(lastTaken);

describe('commands that arrive together', () => {
  it('share one COMMIT', async () => {
    const before = walCommits(at.file);
    const numbers = await Promise.all(Array.from({ length: 40 }, () => at.store.unit(take)));
    expect(numbers.map((result) => result.ok && result.value)).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
    expect(walCommits(at.file) - before).toBe(1);
  });

  it('have a COMMIT each when they come one after the other', async () => {
    const before = walCommits(at.file);
    for (let i = 0; i < 5; i += 1) await at.store.unit(take);
    expect(walCommits(at.file) - before).toBe(5);
  });

  it('undo only themselves: the one that throws and the one that refuses leave the others as they are', async () => {
    const outcomes = await Promise.allSettled([
      at.store.unit(take),
      at.store.unit(async (tx) => {
        await take(tx);
        throw new Error('a bug');
      }),
      at.store.unit(async (tx) => {
        await take(tx);
        return err('refused' as const);
      }),
      at.store.unit(take),
    ]);
    expect(outcomes[0]).toMatchObject({ value: { ok: true, value: 1 } });
    expect(outcomes[1]).toMatchObject({ status: 'rejected', reason: { message: 'a bug' } });
    expect(outcomes[2]).toMatchObject({ value: { ok: false, error: 'refused' } });
    expect(outcomes[3]).toMatchObject({ value: { ok: true, value: 2 } });
    expect(taken()).toBe(2);
  });

  it('see what those before them in the group did, in the order in which they came', async () => {
    const order: string[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        at.store.unit(async (tx) => {
          order.push(`${name} begins`);
          await take(tx);
          await take(tx);
          order.push(`${name} ends`);
          return ok();
        }),
      ),
    );
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });
});

describe('an answer', () => {
  it('comes only after the COMMIT, to every command of the group', async () => {
    const seenAtAnswer: number[] = [];
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        await at.store.unit(take);
        seenAtAnswer.push(taken());
      }),
    );
    expect(seenAtAnswer).toEqual(Array.from({ length: 10 }, () => 10));
  });

  it('that refuses comes only when the group has been committed, too', async () => {
    const seen: number[] = [];
    const refused = at.store.unit(async () => err('no' as const)).then(() => seen.push(taken()));
    await Promise.all([refused, at.store.unit(take)]);
    expect(seen).toEqual([1]);
  });
});

describe('a long line of commands', () => {
  it('lets timers and sockets have their turn between two groups', async () => {
    let answered = 0;
    const line = Promise.all(
      Array.from({ length: 300 }, () => at.store.unit(take).then(() => (answered += 1))),
    );
    const seen = new Set<number>();
    while (answered < 300) {
      await nextMacrotask();
      seen.add(answered);
    }
    await line;
    // 300 commands are five groups at least: whoever waits for a turn gets one between them.
    expect(seen.size).toBeGreaterThanOrEqual(4);
    expect(taken()).toBe(300);
  });

  it('shows a reader between two groups what is committed so far', async () => {
    const line = Promise.all(Array.from({ length: 300 }, () => at.store.unit(take)));
    const seen = new Set<number>();
    for (let last = 0; last < 300; ) {
      await nextMacrotask();
      last = await takenAsRead();
      seen.add(last);
    }
    await line;
    expect(seen.size).toBeGreaterThanOrEqual(4);
  });
});

describe('a read', () => {
  it('never sees what a unit that is still open wrote', async () => {
    const seen: number[] = [];
    await at.store.unit(async (tx) => {
      await take(tx);
      seen.push(await takenAsRead());
      return ok();
    });
    seen.push(await takenAsRead());
    expect(seen).toEqual([0, 1]);
  });

  it('never sees what an earlier command of the same group wrote, nor ever what was rolled back', async () => {
    const seen: number[] = [];
    await Promise.all([
      at.store.unit(take),
      at.store.unit(async (tx) => {
        await take(tx);
        seen.push(await takenAsRead());
        return err('undone' as const);
      }),
      at.store.unit(async () => ok(seen.push(await takenAsRead()))),
    ]);
    seen.push(await takenAsRead());
    expect(seen).toEqual([0, 0, 1]);
  });

  it('has one view from its beginning to its end', async () => {
    await at.store.unit(take);
    const views = at.store.read(async (tx) => {
      const first = await lastTaken(tx);
      // The writer commits in the middle of it.
      at.writer.client.exec("UPDATE serials SET last = 99 WHERE scope = 'group'");
      return [first, await lastTaken(tx)];
    });
    expect(await views).toEqual([1, 1]);
    expect(await takenAsRead()).toBe(99);
  });

  it('cannot write, and cannot record an event', async () => {
    await expect(at.store.read((tx) => take(tx))).rejects.toThrow(/readonly|query_only/);
    const recording = at.store.read(async (tx) => {
      recordEvent(tx, { kind: 'server-started', actor: 'system', subject: SITE, data: {} });
    });
    await expect(recording).rejects.toThrow(/event/);
    expect(at.fromOutside('SELECT * FROM events')).toEqual([]);
  });
});
