import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainHead } from '../../db/event-log.ts';
import { type EventQuery, searchEvents } from '../../db/event-search.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok } from '../../domain/result.ts';
import { anchorCode } from '../../domain/trail/anchor-code.ts';
import type { NewEvent } from '../../server/ports.ts';
import { anchorHead } from '../../server/trail/anchor-head.ts';
import { openTestStore, SITE, type TestStore } from '../support/open-test-store.ts';

let at: TestStore;
beforeEach(async () => {
  at = await openTestStore();
});
afterEach(() => at.close());

async function happened(event: Partial<NewEvent>): Promise<number> {
  at.clock.advance(1_000);
  await at.store.unit(async (tx) => {
    recordEvent(tx, { kind: 'ticket-called', actor: 'loopback', subject: 't', data: {}, ...event });
    return ok();
  });
  return at.clock.now();
}

const found = async (query: Partial<EventQuery>) => {
  const events = await at.store.read((tx) => searchEvents(tx, SITE, { limit: 100, ...query }));
  return events.map(({ seq }) => seq);
};

describe('searching the event log', () => {
  it('tells the newest first, a page at a time, each page going on below the last number of the one before', async () => {
    for (let i = 0; i < 5; i += 1) await happened({});
    expect(await found({ limit: 2 })).toEqual([5, 4]);
    expect(await found({ limit: 2, before: 4 })).toEqual([3, 2]);
    expect(await found({ limit: 2, before: 2 })).toEqual([1]);
    expect(await found({ limit: 2, before: 1 })).toEqual([]);
  });

  it('narrows by kind, by who did it, by what it happened to and by number', async () => {
    await happened({ kind: 'signed-in', actor: 'user:a' });
    await happened({ kind: 'ticket-called', actor: 'user:a', subject: 'x' });
    await happened({ kind: 'signed-out', actor: 'user:b', subject: 'y' });
    expect(await found({ kinds: ['signed-in', 'signed-out'] })).toEqual([3, 1]);
    expect(await found({ actor: 'user:a' })).toEqual([2, 1]);
    expect(await found({ subject: 'x' })).toEqual([2]);
    expect(await found({ subject: ['x', 'y'] })).toEqual([3, 2]);
    expect(await found({ fromSeq: 2, toSeq: 2 })).toEqual([2]);
    expect(await found({ kinds: ['signed-in'], actor: 'user:b' })).toEqual([]);
  });

  it('narrows by time, from the first instant until before the last, also over a clock that was set back', async () => {
    const first = await happened({});
    const second = await happened({});
    at.clock.set(new Date(first - 5_000).toISOString());
    const early = await happened({});
    expect(await found({ from: second })).toEqual([2]);
    expect(await found({ to: first })).toEqual([3]);
    expect(await found({ from: early, to: second })).toEqual([3, 1]);
    expect(await found({ from: second + 1 })).toEqual([]);
  });
});

describe('an anchor', () => {
  it('gives the head that was committed, as hash and as code, and is itself an event after it', async () => {
    await happened({});
    const before = await at.store.read((tx) => chainHead(tx, SITE));
    const anchored = await at.store.unit(async (tx) =>
      ok(await anchorHead(tx, { site: SITE }, { where: 'closing-paper', actor: 'user:a' })),
    );
    const hex = before.hash.toString('hex');
    expect(anchored).toEqual(ok({ seq: 1, head: hex, code: anchorCode(before.hash) }));
    const [event] = await at.store.read((tx) => searchEvents(tx, SITE, { limit: 1 }));
    const data = { seq: 1, head: hex, where: 'closing-paper' };
    expect(event).toMatchObject({ seq: 2, kind: 'trail-anchored', actor: 'user:a', data });
  });
});
