import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Head, type Lane, nextTicket, whoIsNext } from '../../domain/queue/next-ticket.ts';
import { peopleAhead } from '../../domain/queue/people-ahead.ts';
import { returnRank } from '../../domain/queue/return-rank.ts';

const rules = fc.record({ priorityRun: fc.integer({ min: 1, max: 4 }) });
const lanes = fc.array(fc.constantFrom<Lane>('priority', 'regular'), { maxLength: 6 });

describe('who is next', () => {
  it('calls in arrival order when nobody has priority', () => {
    const heads: Head[] = [
      { id: 'b', lane: 'regular', rank: 2 },
      { id: 'a', lane: 'regular', rank: 1 },
    ];
    expect(nextTicket(heads, [], { priorityRun: 2 })?.id).toBe('a');
  });

  it('calls a waiting regular ticket after the run of priority calls', () => {
    const heads: Head[] = [
      { id: 'p', lane: 'priority', rank: 5 },
      { id: 'r', lane: 'regular', rank: 9 },
    ];
    expect(nextTicket(heads, ['priority'], { priorityRun: 2 })?.id).toBe('p');
    expect(nextTicket(heads, ['priority', 'priority'], { priorityRun: 2 })?.id).toBe('r');
  });

  it('says why: priority, a regular turn that is due, or that no priority ticket waits', () => {
    const p: Head = { id: 'p', lane: 'priority', rank: 5 };
    const r: Head = { id: 'r', lane: 'regular', rank: 9 };
    const rule = { priorityRun: 2 };
    expect(whoIsNext([p, r], ['priority'], rule)).toEqual({ head: p, why: 'priority' });
    expect(whoIsNext([p], ['priority', 'priority'], rule)).toEqual({ head: p, why: 'priority' });
    expect(whoIsNext([p, r], ['priority', 'priority'], rule)).toEqual({ head: r, why: 'regular-due' });
    expect(whoIsNext([r], ['priority', 'priority'], rule)).toEqual({ head: r, why: 'alone' });
    expect(whoIsNext([], ['priority'], rule)).toBeNull();
  });

  it('takes of two at one place the one whose number was given first, in whatever order they are looked at', () => {
    const older: Head = { id: '1', lane: 'regular', rank: 3 };
    const newer: Head = { id: '2', lane: 'regular', rank: 3 };
    expect(nextTicket([newer, older], [], { priorityRun: 2 })).toBe(older);
    expect(nextTicket([older, newer], [], { priorityRun: 2 })).toBe(older);
  });

  it('tells how many go first exactly as the calls then turn out', () => {
    const counts = fc.record({
      priority: fc.integer({ min: 0, max: 12 }),
      regular: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom<Lane>('priority', 'regular'),
        lanes,
        rules,
        (waiting, lane, past, rule) => {
          const queue: Head[] = [];
          for (let i = 0; i < waiting.priority; i += 1)
            queue.push({ id: `p${i}`, lane: 'priority', rank: i });
          for (let i = 0; i < waiting.regular; i += 1) queue.push({ id: `r${i}`, lane: 'regular', rank: i });
          queue.push({ id: 'me', lane, rank: 1_000 });
          const calls = [...past];
          let before = 0;
          for (;;) {
            const called = nextTicket(queue, calls, rule);
            if (called === null || called.id === 'me') break;
            queue.splice(queue.indexOf(called), 1);
            calls.unshift(called.lane);
            before += 1;
          }
          expect(peopleAhead(lane, waiting, past, rule)).toBe(before);
        },
      ),
    );
  });

  it('puts somebody who comes back behind the given number of people, and never before their old place', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 8 }),
        (arrivals, own, behind) => {
          const ranks = arrivals.map((arrival) => arrival * 1_000).sort((a, b) => a - b);
          const rank = returnRank(own * 1_000, ranks, behind);
          expect(rank).toBeGreaterThanOrEqual(own * 1_000);
          expect(ranks.filter((other) => other <= rank).length).toBeGreaterThanOrEqual(
            Math.min(behind, ranks.length),
          );
        },
      ),
    );
  });
});
