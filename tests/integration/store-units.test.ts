import { readFile } from 'node:fs/promises';
import { setImmediate as immediately, setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberCounter } from '../../db/counters.ts';
import { hot, queries, recordEvent } from '../../db/open-tx.ts';
import { takeSerial } from '../../db/serials.ts';
import { counters } from '../../db/tables/queue.ts';
import { serials } from '../../db/tables/site.ts';
import { err, ok } from '../../domain/result.ts';
import { StorageUnavailable, type Tx } from '../../server/ports.ts';
import { openTestStore, SITE, type TestStore } from '../support/open-test-store.ts';

let at: TestStore;
beforeEach(async () => {
  at = await openTestStore();
});
afterEach(() => at.close());

const take = (tx: Tx) => takeSerial(tx, SITE, 'unit', '');
const taken = () =>
  at.fromOutside<{ last: number }>("SELECT last FROM serials WHERE scope = 'unit'")[0]?.last ?? 0;
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as Error,
  );

describe('a unit', () => {
  it('keeps everything it wrote when it says ok', async () => {
    await at.store.unit(async (tx) => {
      await take(tx);
      await rememberCounter(tx, SITE, 7, 0);
      return ok();
    });
    expect(taken()).toBe(1);
    expect(at.fromOutside('SELECT number FROM counters')).toEqual([{ number: 7 }]);
  });

  it('keeps nothing when it refuses, and hands the refusal on', async () => {
    const result = await at.store.unit(async (tx) => {
      await take(tx);
      recordEvent(tx, { kind: 'server-started', actor: 'system', subject: SITE, data: {} });
      return err('no-one-waiting' as const);
    });
    expect(result).toEqual({ ok: false, error: 'no-one-waiting' });
    expect(taken()).toBe(0);
    expect(at.fromOutside('SELECT * FROM events')).toEqual([]);
  });

  it('keeps nothing when it throws, also before its first await, and the exception reaches the caller', async () => {
    const bug = new Error('a bug');
    const atOnce = at.store.unit((tx) => {
      void hot(tx, 'serial-take', [SITE, 'unit', '']);
      throw bug;
    });
    expect(await failure(atOnce)).toBe(bug);
    expect(taken()).toBe(0);
  });

  it('that a rule of the schema stops fails alone, and is not the storage’s fault', async () => {
    const [good, wrong, alsoGood] = await Promise.allSettled([
      at.store.unit(async (tx) => ok(await take(tx))),
      at.store.unit(async (tx) => {
        await take(tx);
        await rememberCounter(tx, SITE, 100, 0);
        return ok();
      }),
      at.store.unit(async (tx) => ok(await take(tx))),
    ]);
    expect(good?.status).toBe('fulfilled');
    expect(wrong?.status).toBe('rejected');
    expect(wrong?.status === 'rejected' && wrong.reason).not.toBeInstanceOf(StorageUnavailable);
    expect(alsoGood).toMatchObject({ value: { ok: true, value: 2 } });
    expect(taken()).toBe(2);
  });

  it('is undone when it caught a failed statement and went on', async () => {
    const caught = at.store.unit(async (tx) => {
      await take(tx);
      await rememberCounter(tx, SITE, 100, 0).catch(() => undefined);
      return ok('all is well');
    });
    expect((await failure(caught))?.message).toMatch(/caught inside a unit/);
    const caughtHot = at.store.unit(async (tx) => {
      await take(tx);
      await hot(tx, 'serial-take', [null, null, null]).catch(() => undefined);
      return ok('all is well');
    });
    expect((await failure(caughtHot))?.message).toMatch(/caught inside a unit/);
    expect(taken()).toBe(0);
  });
});

describe('the tx of a unit', () => {
  it('is of no use once the unit has ended', async () => {
    const kept: Tx[] = [];
    await at.store.unit(async (tx) => {
      kept.push(tx);
      return ok();
    });
    await at.store.read(async (tx) => void kept.push(tx));
    for (const tx of kept) {
      expect(tx.open).toBe(false);
      expect((await failure(take(tx)))?.message).toMatch(/has ended/);
      expect(() => queries(tx)).toThrow(/has ended/);
    }
    expect(kept).toHaveLength(2);
    expect(taken()).toBe(0);
  });

  it('takes a query that was built in time along', async () => {
    const built: (() => PromiseLike<unknown>)[] = [];
    await at.store.unit(async (tx) => {
      const insert = queries(tx).insert(counters).values({ site: SITE, number: 1, firstUsedAt: 0 });
      const select = queries(tx).select().from(serials);
      const prepared = queries(tx).select().from(serials).prepare();
      await prepared;
      built.push(
        () => insert,
        () => select,
        () => prepared.execute(),
      );
      return ok();
    });
    for (const run of built) {
      const error = await failure(Promise.resolve().then(run));
      expect(String(error?.cause ?? error)).toMatch(/has ended/);
    }
    expect(at.fromOutside('SELECT * FROM counters')).toEqual([]);
  });

  it('is gone when the unit refused or threw, too, and while the rest of its group runs', async () => {
    const kept: Tx[] = [];
    const outcomes: unknown[] = [];
    const failing = at.store.unit(async (tx) => {
      kept.push(tx);
      throw new Error('a bug');
    });
    const next = at.store.unit(async () => {
      for (const tx of kept) outcomes.push(await failure(take(tx)));
      return ok();
    });
    await Promise.allSettled([failing, next]);
    expect(String(outcomes[0])).toMatch(/has ended/);
    expect(taken()).toBe(0);
  });
});

describe('a unit that waits for anything but its own statements', () => {
  const WAITS: Record<string, () => Promise<unknown>> = {
    'a timer': () => later(1),
    'the next turn of the loop': () => immediately(),
    'a file': () => readFile('package.json'),
    'a thread of the pool': () => promisify(deflate)('x'),
    'something that never comes': () => new Promise(() => undefined),
  };
  /** The loop is in another phase in each: a wait that ends in the very next phase must not slip through. */
  const STARTS: Record<string, () => Promise<unknown>> = {
    'from a promise': async () => undefined,
    'from a timer': () => later(1),
    'from an immediate': () => immediately(),
    'after a file was read': () => readFile('package.json'),
  };

  for (const [start, begin] of Object.entries(STARTS)) {
    for (const [what, wait] of Object.entries(WAITS)) {
      it(`${what}, ${start}, is undone and refused as a bug`, async () => {
        await begin();
        const refused = at.store.unit(async (tx) => {
          // Begun before the first statement, so that its end is as near as it can be.
          const waited = wait();
          await take(tx);
          await waited;
          return ok();
        });
        expect((await failure(refused))?.message).toMatch(/other I\/O/);
        expect(taken()).toBe(0);
        await at.store.unit(async (tx) => ok(await take(tx)));
        expect(taken()).toBe(1);
      });
    }
  }

  it('cannot write when it comes back', async () => {
    let back: () => void = () => undefined;
    const isBack = new Promise<void>((resolve) => {
      back = resolve;
    });
    let afterwards: unknown;
    const refused = at.store.unit(async (tx) => {
      await later(5);
      afterwards = await failure(take(tx));
      back();
      return ok();
    });
    await failure(refused);
    await isBack;
    expect(String(afterwards)).toMatch(/has ended/);
    expect(taken()).toBe(0);
  });

  it('leaves the rest of its group alone', async () => {
    const [, good] = await Promise.allSettled([
      at.store.unit(async () => ok(await later(1))),
      at.store.unit(async (tx) => ok(await take(tx))),
    ]);
    expect(good).toMatchObject({ value: { ok: true, value: 1 } });
  });

  it('is refused when it only reads, too, and the next read comes through', async () => {
    expect((await failure(at.store.read(() => later(1))))?.message).toMatch(/other I\/O/);
    expect(await at.store.read(async () => 'well')).toBe('well');
  });

  it('may take as many statements as it likes', async () => {
    const result = await at.store.unit(async (tx) => {
      for (let i = 0; i < 5_000; i += 1) await take(tx);
      return ok();
    });
    expect(result.ok).toBe(true);
    expect(taken()).toBe(5_000);
  });
});
