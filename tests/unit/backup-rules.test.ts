import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followJournal } from '../../backup/follow-journal.ts';
import { journalLine, readJournalLines } from '../../backup/journal-lines.ts';
import { chainHash } from '../../db/event-log.ts';
import { raisedSerials } from '../../domain/backup/raise-serials.ts';
import { shownKey, typedKey } from '../../domain/backup/recovery-key.ts';
import { type Keepable, whichToDrop } from '../../domain/backup/which-to-keep.ts';
import { addDays } from '../../domain/calendar/day.ts';
import type { JournalBatch, JournalEvent } from '../../server/ports-backup.ts';

const backups = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 800 }), good: fc.boolean() }), { maxLength: 60 })
  .map((rows) =>
    rows.map(
      ({ day, good }, index): Keepable => ({
        ...{ file: `b${index}`, day: addDays('2026-01-01', day), seq: day * 100 + index, good },
      }),
    ),
  );
const rules = fc.record({
  keepDays: fc.integer({ min: 1, max: 40 }),
  keepMonths: fc.integer({ min: 1, max: 24 }),
});
const isNewer = (a: Keepable, b: Keepable) => a.day > b.day || (a.day === b.day && a.seq > b.seq);

describe('which backups go', () => {
  it('never the newest good one, and none without a newer good one', () => {
    fc.assert(
      fc.property(backups, rules, (all, keep) => {
        for (const gone of whichToDrop(all, keep)) {
          expect(all.some((other) => other.good && isNewer(other, gone))).toBe(true);
        }
      }),
    );
  });

  it('none of the last days that have a good one, and not the last of a kept month', () => {
    fc.assert(
      fc.property(backups, rules, (all, keep) => {
        const kept = new Set(all.filter((backup) => !whichToDrop(all, keep).includes(backup)));
        const good = all.filter((backup) => backup.good);
        const days = [...new Set(good.map(({ day }) => day))].sort().slice(-keep.keepDays);
        for (const backup of good) if (days.includes(backup.day)) expect(kept.has(backup)).toBe(true);
        const months = [...new Set(good.map(({ day }) => day.slice(0, 7)))].sort().slice(-keep.keepMonths);
        for (const month of months) {
          expect([...kept].some(({ day, good: isGood }) => isGood && day.startsWith(month))).toBe(true);
        }
      }),
    );
  });

  it('the same again lets nothing more go', () => {
    fc.assert(
      fc.property(backups, rules, (all, keep) => {
        const gone = whichToDrop(all, keep);
        expect(
          whichToDrop(
            all.filter((backup) => !gone.includes(backup)),
            keep,
          ),
        ).toEqual([]);
      }),
    );
  });

  it('all older ones in the end: a year of daily backups comes down to the rule', () => {
    const year = Array.from({ length: 365 }, (_, n): Keepable => {
      return { file: `b${n}`, day: addDays('2026-01-01', n), seq: n, good: true };
    });
    const gone = whichToDrop(year, { keepDays: 30, keepMonths: 12 });
    expect(year.length - gone.length).toBe(30 + 11);
  });
});

describe('series after a restore', () => {
  const today = '2026-11-24';
  const now = Date.parse('2026-11-24T09:00:00+07:00');
  const serial = (scope: string, period: string, last: number) => ({ scope, period, last });

  it('go on where they were when nothing is missing', () => {
    const known = { knownUntil: null, byJournal: false, now, today };
    const rows = [serial('ticket:A', today, 7), serial('berkas', '2026', 90)];
    expect(raisedSerials(rows, [serial('ticket:A', today, 12)], known)).toEqual([
      serial('ticket:A', today, 12),
      serial('berkas', '2026', 90),
    ]);
  });

  it('never go back, whatever is known', () => {
    const rows = fc.array(
      fc.record({
        scope: fc.constantFrom('ticket:A', 'payment', 'berkas', 'call', 'arrival'),
        period: fc.constantFrom('2026-11-23', today, '2026-11-25', '2026', ''),
        last: fc.integer({ min: 1, max: 9_999 }),
      }),
    );
    fc.assert(
      fc.property(
        rows,
        rows,
        fc.option(fc.integer({ min: 0, max: now })),
        fc.boolean(),
        (a, b, knownUntil, byJournal) => {
          const raised = raisedSerials(a, b, { knownUntil, byJournal, now, today });
          for (const { scope, period, last } of [...a, ...b]) {
            const after = raised.find((row) => row.scope === scope && row.period === period);
            expect(after?.last).toBeGreaterThanOrEqual(last);
          }
        },
      ),
    );
  });

  it('leave out at least one number for each minute nobody knows of', () => {
    const known = { knownUntil: now - 30 * 60_000, byJournal: true, now, today };
    const raised = raisedSerials([serial('ticket:A', today, 40)], [], known);
    const a = raised.find(({ scope, period }) => scope === 'ticket:A' && period === today);
    expect(a?.last).toBe(40 + 30 + 10);
    expect(raised.some(({ scope, period }) => scope === 'ticket:C' && period === today)).toBe(true);
  });
});

describe('a recovery key', () => {
  const KEY = 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX';

  it('is taken as people type it from paper, and not when something is missing', () => {
    expect(typedKey(shownKey(KEY).join(' ').toLowerCase())).toBe(KEY);
    expect(typedKey(shownKey(KEY).slice(1).join('\n'))).toBe(KEY);
    expect(typedKey(KEY.slice(0, -1))).toBeNull();
    expect(typedKey('')).toBeNull();
  });
});

/** A chain of events in batches, as a journal has them. */
function chain(count: number, from: JournalEvent | null = null, actor = 'system'): JournalEvent[] {
  const events: JournalEvent[] = [];
  let previous: Uint8Array = from === null ? Buffer.alloc(32) : Buffer.from(from.hash, 'hex');
  for (let n = 1; n <= count; n += 1) {
    const event = {
      ...{ seq: (from?.seq ?? 0) + n, site: 's', at: n, actor, kind: 'server-started' as const },
      ...{ subject: 's', data: {} },
    };
    const hash = chainHash(previous, event);
    previous = hash;
    events.push({ ...event, hash: hash.toString('hex') });
  }
  return events;
}
const batchesOf = (events: readonly JournalEvent[], size: number): JournalBatch[] =>
  Array.from({ length: Math.ceil(events.length / size) }, (_, n) => {
    return { events: events.slice(n * size, (n + 1) * size), tickets: [], serials: [] };
  });
const START = { seq: 0, head: '00'.repeat(32) };

describe('a journal', () => {
  it('is followed in whatever order its files are read, past what another history left behind', () => {
    const events = chain(20);
    const other = chain(5, events[9] ?? null, 'user:x');
    const told = [...batchesOf(other, 2), ...batchesOf(events, 3).reverse()];
    const { end, events: followed } = followJournal(told, START);
    expect(followed.map(({ hash }) => hash)).toEqual(events.map(({ hash }) => hash));
    expect(end.seq).toBe(20);
  });

  it('ends where an event is missing or was altered', () => {
    const events = chain(10);
    const without = followJournal(
      batchesOf(
        events.filter(({ seq }) => seq !== 6),
        1,
      ),
      START,
    );
    expect(without.end.seq).toBe(5);
    const altered = events.map((event) => (event.seq === 4 ? { ...event, actor: 'user:y' } : event));
    expect(followJournal(batchesOf(altered, 4), START).end.seq).toBe(3);
  });

  it('is read up to the line that was torn, wherever it was cut', () => {
    const head = journalLine({ journal: 1, site: 's', day: '2026-11-23', after: START });
    const lines = batchesOf(chain(6), 2).map(journalLine);
    const text = head + lines.join('');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (cut) => {
        const read = readJournalLines(text.slice(0, cut));
        let whole = 0;
        for (
          let at = head.length;
          whole < lines.length && at + (lines[whole]?.length ?? 0) - 1 <= cut;
          whole += 1
        )
          at += lines[whole]?.length ?? 0;
        // A line that lacks nothing but its end is whole.
        if (cut < head.length - 1) expect(read).toBeNull();
        else expect(read?.batches).toHaveLength(whole);
      }),
    );
  });
});
