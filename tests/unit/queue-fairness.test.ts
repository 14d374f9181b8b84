import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CounterGroup,
  countersLike,
  countersServing,
  type ListedCounter,
  servicesAt,
  servicesInLineWith,
  soleCounter,
} from '../../domain/queue/counter-services.ts';
import { type Head, type Lane, nextTicket } from '../../domain/queue/next-ticket.ts';
import { SERVICE_CODES, type ServiceCode } from '../../domain/queue/services.ts';

interface Waiting extends Head {
  readonly service: ServiceCode;
}

const COUNTERS = [1, 2, 3] as const;

/** Three counters, each with services of its own or with all of them. */
const listings: fc.Arbitrary<ListedCounter[]> = fc
  .tuple(...COUNTERS.map(() => fc.option(fc.subarray([...SERVICE_CODES], { minLength: 1 }))))
  .map((sets) =>
    sets.flatMap((services, i) => (services === null ? [] : [{ number: COUNTERS[i] ?? 0, services }])),
  );

function isIn(group: CounterGroup, counter: number): boolean {
  if (group === 'all') return true;
  return 'only' in group ? group.only.includes(counter) : !group.allBut.includes(counter);
}

/**
 * Plays on until the regular ticket `mine` is called, while priority tickets and later regular ones of every service
 * never end. The answer is how often each counter called in the meantime.
 */
function callsUntilMine(
  queue: readonly Waiting[],
  mine: Waiting,
  world: {
    listed: readonly ListedCounter[];
    past: readonly Lane[];
    priorityRun: number;
    turns: readonly number[];
  },
): Map<number, number> {
  const waiting = [...queue, mine];
  const calls: { counter: number; lane: Lane }[] = world.past.map((lane, i) => ({
    counter: COUNTERS[i % 3] ?? 1,
    lane,
  }));
  const made = new Map<number, number>(COUNTERS.map((counter) => [counter, 0]));
  for (let turn = 0; turn < 5_000; turn += 1) {
    const counter = COUNTERS[world.turns[turn % world.turns.length] ?? 0] ?? 1;
    const services = servicesAt(counter, world.listed);
    for (const service of SERVICE_CODES) {
      for (const lane of ['priority', 'regular'] as const) {
        waiting.push({ id: `${lane} ${service} ${turn}`, lane, service, rank: 1_000_000 + turn });
      }
    }
    const alike = countersLike(counter, world.listed);
    const past = calls.filter((call) => isIn(alike, call.counter)).map(({ lane }) => lane);
    const heads = waiting.filter(({ service }) => services.includes(service));
    const next = nextTicket(heads, past, world);
    if (next === null) continue;
    made.set(counter, (made.get(counter) ?? 0) + 1);
    if (next.id === mine.id) return made;
    calls.unshift({ counter, lane: next.lane });
    waiting.splice(
      waiting.findIndex(({ id }) => id === next.id),
      1,
    );
  }
  throw new Error('never called');
}

describe('a regular ticket under an endless stream of priority ones', () => {
  const worlds = fc.record({
    listed: listings,
    past: fc.array(fc.constantFrom<Lane>('priority', 'regular'), { maxLength: 6 }),
    priorityRun: fc.integer({ min: 1, max: 4 }),
    // Every counter comes round, each as often as it likes.
    turns: fc.array(fc.nat({ max: 2 }), { maxLength: 6 }).map((some) => [...some, 0, 1, 2]),
  });
  const before = fc.array(fc.constantFrom(...SERVICE_CODES), { maxLength: 6 });

  it('is called after at most (regular ones before it + 1) × (priorityRun + 1) calls of the counters like one that serves it', () => {
    fc.assert(
      fc.property(worlds, before, fc.constantFrom(...SERVICE_CODES), (world, ahead, service) => {
        const queue = ahead.map(
          (code, i): Waiting => ({ id: `r${i}`, lane: 'regular', service: code, rank: i + 1 }),
        );
        const mine: Waiting = { id: 'mine', lane: 'regular', service, rank: 100 };
        const servingCounters = COUNTERS.filter((counter) =>
          servicesAt(counter, world.listed).includes(service),
        );
        fc.pre(servingCounters.length > 0);
        const made = callsUntilMine(queue, mine, world);
        for (const counter of servingCounters) {
          const services = servicesAt(counter, world.listed);
          const regularsBefore = queue.filter((one) => services.includes(one.service)).length;
          const alike = countersLike(counter, world.listed);
          const calls = COUNTERS.filter((one) => isIn(alike, one)).reduce(
            (sum, one) => sum + (made.get(one) ?? 0),
            0,
          );
          expect(calls).toBeLessThanOrEqual((regularsBefore + 1) * (world.priorityRun + 1));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('waits as long as that in the worst case: the bound is no larger than it must be', () => {
    const queue: Waiting[] = [{ id: 'r0', lane: 'regular', service: 'PU', rank: 1 }];
    const mine: Waiting = { id: 'mine', lane: 'regular', service: 'PU', rank: 2 };
    const world = { listed: [], past: ['regular'] as Lane[], priorityRun: 2, turns: [0] };
    expect(callsUntilMine(queue, mine, world).get(1)).toBe((1 + 1) * (2 + 1));
  });
});

describe('counters with services of their own', () => {
  const listed: ListedCounter[] = [
    { number: 1, services: ['PU', 'BPU'] },
    { number: 2, services: ['BPU', 'PU'] },
    { number: 3, services: ['INFO'] },
    { number: 4, services: ['JHT', 'INFO', 'BPU', 'PU'] },
  ];

  it('serve what the settings say, and everything where they say nothing', () => {
    expect(servicesAt(2, listed)).toEqual(['PU', 'BPU']);
    expect(servicesAt(7, listed)).toEqual(SERVICE_CODES);
    expect(servicesAt(7, [{ number: 7 }])).toEqual(SERVICE_CODES);
  });

  it('count their priority calls together with those who serve just the same', () => {
    expect(countersLike(1, listed)).toEqual({ only: [1, 2] });
    expect(countersLike(3, listed)).toEqual({ only: [3] });
    expect(countersLike(4, listed)).toEqual({ allBut: [1, 2, 3] });
    expect(countersLike(9, listed)).toEqual({ allBut: [1, 2, 3] });
    expect(countersLike(1, [{ number: 1 }])).toBe('all');
  });

  it('put those into one line who share a counter', () => {
    const apart = listed.slice(0, 3);
    expect(servicesInLineWith('PU', apart, [1, 3])).toEqual(['PU', 'BPU']);
    expect(servicesInLineWith('INFO', apart, [])).toEqual(['INFO']);
    // Nobody serves it by the settings: any counter may, so all stand in its line.
    expect(servicesInLineWith('JHT', apart, [1, 2, 3])).toEqual(SERVICE_CODES);
    // A counter that serves everything joins all lines.
    expect(servicesInLineWith('INFO', apart, [5])).toEqual(SERVICE_CODES);
    expect(countersServing('INFO', apart)).toEqual({ allBut: [1, 2] });
    expect(countersServing('INFO', [])).toBe('all');
  });

  it('are named on a paper only where there is just one for the service', () => {
    expect(soleCounter('INFO', listed, [])).toBe(null);
    expect(soleCounter('INFO', listed.slice(0, 3), [1, 2])).toBe(3);
    expect(soleCounter('PU', listed.slice(0, 3), [])).toBe(null);
    expect(soleCounter('PU', [], [1])).toBe(1);
    expect(soleCounter('PU', [{ number: 1 }], [1])).toBe(1);
    expect(soleCounter('PU', [], [1, 2])).toBe(null);
    expect(soleCounter('PU', [], [])).toBe(null);
  });
});
