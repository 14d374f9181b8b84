import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenLink } from '../../db/event-chain.ts';
import { CHAIN_START, chainHash } from '../../db/event-log.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { EVENT_KINDS } from '../../domain/event-kinds.ts';
import { err, ok } from '../../domain/result.ts';
import type { RecordedEvent } from '../../server/ports.ts';
import { openTestStore, SITE, type TestStore } from '../support/open-test-store.ts';

let at: TestStore;
beforeEach(async () => {
  at = await openTestStore();
});
afterEach(() => at.close());

const brokenLink = () => at.store.read((tx) => findBrokenLink(tx, SITE));

async function happen(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    at.clock.advance(1_000);
    await at.store.unit(async (tx) => {
      const data = { number: `A-${i}`, counter: i, lane: 'regular', reason: undefined };
      recordEvent(tx, { kind: 'ticket-called', actor: 'loopback', subject: `ticket-${i}`, data });
      return ok();
    });
  }
}

describe('the event log', () => {
  it('is one chain from its start to the site’s head', async () => {
    expect(await brokenLink()).toBeNull();
    await happen(20);
    expect(await brokenLink()).toBeNull();
    const rows = at.fromOutside<Omit<RecordedEvent, 'data'> & { hash: Buffer; data: string }>(
      'SELECT * FROM events ORDER BY seq',
    );
    let previous: Uint8Array = CHAIN_START;
    for (const { hash, ...event } of rows) {
      expect(chainHash(previous, { ...event, data: JSON.parse(event.data) }).equals(hash)).toBe(true);
      previous = hash;
    }
    const [site] = at.fromOutside<{ seq: number; head: Buffer }>('SELECT seq, head FROM site');
    expect(site).toEqual({ seq: 20, head: Buffer.from(previous) });
  });

  it('numbers without a gap over commands that were refused or failed', async () => {
    for (let i = 0; i < 12; i += 1) {
      const outcome = at.store.unit(async (tx) => {
        recordEvent(tx, { kind: 'server-started', actor: 'system', subject: `${i}`, data: {} });
        if (i % 3 === 1) return err('refused' as const);
        if (i % 3 === 2) throw new Error('a bug');
        return ok();
      });
      await outcome.catch(() => undefined);
    }
    expect(at.fromOutside('SELECT seq, subject FROM events ORDER BY seq')).toEqual(
      [0, 3, 6, 9].map((subject, index) => ({ seq: index + 1, subject: String(subject) })),
    );
    expect(await brokenLink()).toBeNull();
  });

  it('writes all events of one unit in the order in which they were noted', async () => {
    await at.store.unit(async (tx) => {
      for (const subject of ['a', 'b', 'c']) {
        recordEvent(tx, { kind: 'server-started', actor: 'system', subject, data: {} });
      }
      return ok();
    });
    expect(at.fromOutside('SELECT seq, subject FROM events ORDER BY seq')).toEqual([
      { seq: 1, subject: 'a' },
      { seq: 2, subject: 'b' },
      { seq: 3, subject: 'c' },
    ]);
  });

  it('knows every kind that can happen, each with a sentence', () => {
    for (const [kind, sentence] of Object.entries(EVENT_KINDS)) {
      expect(kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(sentence, kind).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('takes no kind that is not on the list', async () => {
    const unlisted = at.store.unit(async (tx) => {
      // @ts-expect-error the list is closed for the compiler; here it is proved closed while running, too
      recordEvent(tx, { kind: 'ticket-eaten', actor: 'system', subject: 's', data: {} });
      return ok();
    });
    await expect(unlisted).rejects.toThrow(/ticket-eaten/);
    expect(at.fromOutside('SELECT * FROM events')).toEqual([]);
  });
});
