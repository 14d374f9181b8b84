import { type Column, count, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { tickets, waitingCounts } from '../../db/tables/queue.ts';
import { isOpen } from '../../domain/queue/moves.ts';
import { SERVICE_CODES, type ServiceCode } from '../../domain/queue/services.ts';
import type { StatedPurpose } from '../../domain/queue/visit-kind.ts';
import { callNext, callParticular } from '../../server/queue/call-ticket.ts';
import { issueTicket } from '../../server/queue/issue-ticket.ts';
import { moveAtCounter, moveTicket, type Step } from '../../server/queue/move-ticket.ts';
import { type Office, openOffice } from '../support/open-office.ts';

const SEED = 20_261_123;

type Act =
  | { act: 'issue'; service: ServiceCode; priority: boolean; purpose?: StatedPurpose }
  | { act: 'next'; counter: number }
  | { act: 'call'; counter: number; which: number }
  | { act: 'at-counter'; counter: number; step: Step }
  | { act: 'ticket'; which: number; step: Step }
  | { act: 'day-passes' };

const service = fc.constantFrom(...SERVICE_CODES);
const counter = fc.integer({ min: 1, max: 3 });
const which = fc.nat({ max: 60 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .constantFrom('recall', 'serve', 'finish', 'no-show', 'cancel', 'return')
    .map((move): Step => ({ move }) as Step),
  fc.constantFrom('belum-siap', 'melengkapi').map((reason): Step => ({ move: 'hold', reason }) as Step),
  service.map((target): Step => ({ move: 'transfer', service: target })),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 25,
    arbitrary: fc.record(
      {
        ...{ act: fc.constant('issue' as const), service, priority: fc.boolean() },
        purpose: fc.constant<StatedPurpose>('melengkapi'),
      },
      { requiredKeys: ['act', 'service', 'priority'] },
    ),
  },
  { weight: 20, arbitrary: fc.record({ act: fc.constant('next' as const), counter }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('call' as const), counter, which }) },
  { weight: 25, arbitrary: fc.record({ act: fc.constant('at-counter' as const), counter, step }) },
  { weight: 15, arbitrary: fc.record({ act: fc.constant('ticket' as const), which, step }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('day-passes' as const) }) },
);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function perform(ids: string[], what: Act): Promise<void> {
  const { store, deps, clock } = office;
  const actor = 'system';
  const ticketId = 'which' in what ? (ids[what.which % Math.max(ids.length, 1)] ?? 'none') : 'none';
  if (what.act === 'day-passes') clock.advance(24 * 3_600_000);
  else if (what.act === 'issue') {
    const issued = await store.unit((tx) => issueTicket(tx, deps, { ...what, actor }));
    if (issued.ok) ids.push(issued.value.id);
  } else if (what.act === 'next')
    await store.unit((tx) => callNext(tx, deps, { ...what, actor, sitter: null }));
  else if (what.act === 'call')
    await store.unit((tx) => callParticular(tx, deps, { ...what, ticketId, actor, sitter: null }));
  else if (what.act === 'at-counter') await store.unit((tx) => moveAtCounter(tx, deps, { ...what, actor }));
  else await store.unit((tx) => moveTicket(tx, deps, { ...what, ticketId, actor }));
}

const countIf = (column: Column, value: string) =>
  sql<number>`sum(CASE WHEN ${column} = ${value} THEN 1 ELSE 0 END)`;

/** What the counts say and what a count of the queue says, both without the zeroes. */
function bothCounts(): Promise<[string[], string[]]> {
  return office.store.read(async (tx) => {
    const kept = await queries(tx).select().from(waitingCounts);
    const { day, service: code, lane, state, kind } = tickets;
    const rows = await queries(tx)
      .select({ day, code, lane, state, n: count(), again: countIf(kind, 'lanjutan') })
      .from(tickets)
      .groupBy(day, code, lane, state);
    return [
      kept
        .filter(({ waiting }) => waiting > 0)
        .map((row) => `${row.day} ${row.service} ${row.lane} ${row.waiting} ${row.lanjutan}`)
        .sort(),
      rows
        .filter((row) => row.state === 'waiting')
        .map((row) => `${row.day} ${row.code} ${row.lane} ${row.n} ${row.again}`)
        .sort(),
    ];
  });
}

it(`keeps the waiting counts equal to a count of the queue, whatever is done in whatever order (seed ${SEED})`, async () => {
  let moves = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 60 }), async (acts) => {
      const ids: string[] = [];
      for (const what of acts) {
        await perform(ids, what);
        moves += 1;
        const [kept, counted] = await bothCounts();
        expect(kept, JSON.stringify(what)).toEqual(counted);
      }
      const busy = await office.store.read((tx) => queries(tx).select().from(tickets));
      const atCounters = busy.filter(({ state }) => state === 'called' || state === 'serving');
      expect(new Set(atCounters.map((row) => row.counter)).size).toBe(atCounters.length);
      const lastDay =
        busy
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? '';
      expect(busy.filter(({ day, state }) => day < lastDay && isOpen(state))).toEqual([]);
    }),
    { seed: SEED, numRuns: process.env.LOKET_LONG === '1' ? 200 : 12, endOnFailure: true },
  );
  expect(moves).toBeGreaterThan(200);
});
