import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenLink } from '../../db/event-chain.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok } from '../../domain/result.ts';
import type { RecordedEvent, Tx } from '../../server/ports.ts';
import { openTestStore, SITE, type TestStore } from '../support/open-test-store.ts';

let at: TestStore;
beforeEach(async () => {
  at = await openTestStore();
});
afterEach(() => at.close());

const note = (tx: Tx, subject: string) =>
  recordEvent(tx, { kind: 'ticket-issued', actor: 'system', subject, data: {} });
const happening = (subject: string) =>
  at.store.unit(async (tx) => {
    note(tx, subject);
    return ok();
  });
const lastOutside = () =>
  at.fromOutside<{ seq: number | null }>('SELECT max(seq) AS seq FROM events')[0]?.seq ?? 0;

describe('who hears of changes', () => {
  it('hears of every committed event once, in the order of their numbers', async () => {
    const heard: RecordedEvent[] = [];
    at.store.onChange((events) => void heard.push(...events));
    await Promise.all(Array.from({ length: 100 }, (_, i) => happening(`t${i}`)));
    expect(heard.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
    expect(heard.map(({ subject }) => subject)).toEqual(Array.from({ length: 100 }, (_, i) => `t${i}`));
    expect(heard[0]).toEqual({
      ...{
        seq: 1,
        site: SITE,
        at: at.clock.now(),
        kind: 'ticket-issued',
        actor: 'system',
        subject: 't0',
        data: {},
      },
    });
  });

  it('hears only after the COMMIT: another process sees the row already', async () => {
    const gaps: number[] = [];
    at.store.onChange((events) => void gaps.push((events.at(-1)?.seq ?? 0) - lastOutside()));
    await Promise.all([happening('a'), happening('b'), happening('c')]);
    await happening('d');
    expect(gaps).toEqual([0, 0]);
  });

  it('never hears of a command that was undone, and its number goes to the next one', async () => {
    const heard: string[] = [];
    at.store.onChange((events) => void heard.push(...events.map(({ seq, subject }) => `${seq} ${subject}`)));
    await Promise.allSettled([
      happening('a'),
      at.store.unit(async (tx) => {
        note(tx, 'refused');
        return err('no' as const);
      }),
      at.store.unit(async (tx) => {
        note(tx, 'failed');
        throw new Error('a bug');
      }),
      happening('b'),
    ]);
    expect(heard).toEqual(['1 a', '2 b']);
    expect(await at.store.read((tx) => findBrokenLink(tx, SITE))).toBeNull();
  });

  it('is not called for a unit without events', async () => {
    const calls: unknown[] = [];
    at.store.onChange((events) => void calls.push(events));
    await at.store.unit(async () => ok());
    expect(calls).toEqual([]);
  });

  it('stops nobody by throwing: the others hear, the command is answered, and the fault is reported', async () => {
    const heard: number[] = [];
    at.store.onChange(() => {
      throw new Error('a listener’s bug');
    });
    at.store.onChange((events) => void heard.push(events.length));
    expect(await happening('a')).toEqual({ ok: true, value: undefined });
    await happening('b');
    expect(heard).toEqual([1, 1]);
    expect(at.listenerErrors.map(String)).toEqual(['Error: a listener’s bug', 'Error: a listener’s bug']);
  });

  it('hears nothing more once it has stopped hearing', async () => {
    const calls: unknown[] = [];
    const stop = at.store.onChange((events) => void calls.push(events));
    await happening('a');
    stop();
    await happening('b');
    expect(calls).toHaveLength(1);
  });

  it('may start a unit of its own, which becomes news after that', async () => {
    const heard: string[] = [];
    const second = new Promise<void>((resolve) => {
      at.store.onChange((events) => {
        heard.push(...events.map(({ subject }) => subject));
        if (heard.length === 1) void happening('because of a');
        else resolve();
      });
    });
    await happening('a');
    await second;
    expect(heard).toEqual(['a', 'because of a']);
  });
});
