import { asc } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { calls, stays, tickets } from '../../db/tables/queue.ts';
import type { TicketRow } from '../../db/tickets.ts';
import { waitingRows } from '../../db/waiting-counts.ts';
import { isAtCounter, type TicketState } from '../../domain/queue/moves.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { liveMessage } from '../../server/live/live-messages.ts';
import type { RecordedEvent } from '../../server/ports.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { anyAct } from '../support/queue-acts.ts';
import { type ModelTicket, QueueModel } from '../support/queue-model.ts';
import { QueuePlayer } from '../support/queue-player.ts';

const SEED = 20_261_123;
const STEPS = process.env.LOKET_LONG === '1' ? 4_000 : 500;

/** What both the model and a row say of a ticket. */
type Told = Pick<
  ModelTicket,
  'number' | 'service' | 'lane' | 'state' | 'rank' | 'counter' | 'heldFor' | 'calls'
> & {
  help: boolean;
  looked: boolean;
};

let office: Office;
let queue: QueueModel;
let rows: TicketRow[];
const announced: RecordedEvent[] = [];
/** What a TV that only hears the news has at each counter. */
const wall = new Map<number, string>();
/** How often each answer was given. */
const answers = new Map<string, number>();

function ofRow(row: TicketRow): Told {
  const { series, serial, service, lane, state, rank, counter, heldFor, calls: called, help, lookedAt } = row;
  const number = ticketNumber(series, serial);
  return {
    number,
    service,
    lane,
    state,
    rank,
    counter,
    heldFor,
    calls: called,
    help: help === 1,
    looked: lookedAt !== null,
  };
}

function ofModel({
  number,
  service,
  lane,
  state,
  rank,
  counter,
  heldFor,
  calls: called,
  help,
  looked,
}: ModelTicket): Told {
  return { number, service, lane, state, rank, counter, heldFor, calls: called, help, looked };
}

/** The state a ticket's event leaves it in; null for an event that is not about a ticket's state. */
function stateIn({ kind, data }: RecordedEvent): TicketState | null {
  if (kind === 'ticket-issued') return 'waiting';
  if (kind === 'ticket-expired') return 'expired';
  if (kind === 'ticket-replaced' || kind.startsWith('ticket-') || kind === 'move-undone')
    return data.state as TicketState;
  return null;
}

function hear(events: readonly RecordedEvent[]): void {
  announced.push(...events);
  for (const event of events) {
    if (event.kind === 'day-opened') wall.clear();
    const waiting = { PU: 0, BPU: 0, JHT: 0, INFO: 0 };
    const news = liveMessage(event, { day: `${event.data.day}`, waiting, counterName: String });
    if (news === null || !('number' in news) || news.type === 'ticket-issued') continue;
    for (const [counter, number] of wall) if (number === news.number) wall.delete(counter);
    const isThere = news.type !== 'ticket-updated' || isAtCounter(news.state);
    if (isThere && news.counter !== null) wall.set(news.counter, news.number);
  }
}

async function readRows(): Promise<TicketRow[]> {
  return office.store.read((tx) => queries(tx).select().from(tickets).orderBy(asc(tickets.id)));
}

beforeAll(async () => {
  office = await openOffice();
  office.store.onChange(hear);
  queue = new QueueModel();
  const player = new QueuePlayer(office);
  const acts = fc.sample(anyAct, { seed: SEED, numRuns: STEPS });
  for (const [step, act] of acts.entries()) {
    const about = 'which' in act ? queue.pick(act.which) : null;
    const index = about === null ? -1 : Number(about.id);
    const ticketId = (await readRows())[index]?.id ?? '019a0000-0000-7000-8000-000000000000';
    const expected = queue.perform(act);
    const what = `step ${step} ${JSON.stringify(act)}`;
    expect(await player.perform(act, ticketId), what).toBe(expected);
    answers.set(`${act.act} ${expected}`, (answers.get(`${act.act} ${expected}`) ?? 0) + 1);

    rows = await readRows();
    expect(rows.map(ofRow), what).toEqual([...queue.tickets.values()].map(ofModel));
    await countsFit(what);
    expect(new Map([...wall].sort()), what).toEqual(atCounters());
    if (step % 10 === 0) await screensFit(player, what);
  }
}, 120_000);
afterAll(() => office.close());

function atCounters(): Map<number, string> {
  const there = rows.filter(({ state }) => isAtCounter(state));
  return new Map(there.map((row) => [row.counter ?? 0, ofRow(row).number] as const).sort());
}

async function countsFit(what: string): Promise<void> {
  const day = [...new Set(rows.map((row) => row.day))].sort().at(-1) ?? '';
  const kept = await office.store.read((tx) => waitingRows(tx, office.deps.site, day));
  for (const { service, lane, waiting } of kept) {
    const there = rows.filter((row) => row.day === day && row.service === service && row.lane === lane);
    expect(waiting, `${what}: ${service} ${lane}`).toBe(
      there.filter(({ state }) => state === 'waiting').length,
    );
  }
}

async function screensFit(player: QueuePlayer, what: string): Promise<void> {
  const shown = (await player.read('/api/queue?counter=1')).json();
  const order = queue.inCallOrder();
  expect(
    shown.waiting.map(({ number }: { number: string }) => number),
    what,
  ).toEqual(order.map(({ number }) => number));
  expect(shown.next?.number, what).toBe(order[0]?.number);
  const board = (await player.read('/api/board')).json();
  const onBoard = board.counters.filter(({ number }: { number: string | null }) => number !== null);
  expect(
    new Map(onBoard.map(({ counter, number }: { counter: number; number: string }) => [counter, number])),
    what,
  ).toEqual(atCounters());
  for (const { number, counter } of board.recent) {
    const row = rows.findLast((one) => ofRow(one).number === number);
    expect([row?.state, row?.counter], what).toEqual([expect.stringMatching(/called|serving|done/), counter]);
  }
}

describe(`some hundreds of acts at random (seed ${SEED}), done to the office and to the rules alone`, () => {
  it('get the same answers and leave the same queue at each step', () => {
    const done = [...answers].filter(([what]) => what.endsWith(' ok'));
    // All kinds of acts were done, and the refusals that matter were met.
    expect(new Set(done.map(([what]) => what.split(' ')[0])).size).toBe(12);
    for (const refused of [
      'undo illegal-move',
      'at-counter look-first',
      'next counter-busy',
      'replace illegal-move',
    ]) {
      expect(answers.get(refused), refused).toBeGreaterThan(0);
    }
  });

  it('give out numbers without a gap and never one twice', () => {
    const series = Map.groupBy(rows, (row) => `${row.day} ${row.series}`);
    for (const given of series.values())
      expect(given.map(({ serial }) => serial)).toEqual(given.map((_, i) => i + 1));
  });

  it('announce what happened, in its order, and nothing else', async () => {
    const log = await eventsOf(office);
    expect(announced.map(({ seq, kind, subject, data }) => ({ seq, kind, subject, data }))).toEqual(
      log
        .filter(({ seq }) => seq >= (announced[0]?.seq ?? 0))
        .map(({ seq, kind, subject, data }) => ({ seq, kind, subject, data })),
    );
    const ids = rows.map(({ id }) => id);
    const said = announced.flatMap((event) => {
      const state = stateIn(event);
      return state === null ? [] : [{ id: String(ids.indexOf(event.subject)).padStart(6, '0'), state }];
    });
    expect(said).toEqual(queue.told.map(({ id, state }) => ({ id, state })));
  });

  it('leave one stay for each call that stood and was ended', async () => {
    const [kept, ended] = await office.store.read(async (tx) => [
      await queries(tx).select().from(calls),
      await queries(tx).select().from(stays),
    ]);
    const cutOff = (await eventsOf(office, 'ticket-expired')).filter(({ data }) =>
      isAtCounter(data.from as TicketState),
    );
    for (const row of rows) {
      const open = isAtCounter(row.state) || cutOff.some(({ subject }) => subject === row.id) ? 1 : 0;
      const of = ({ ticketId }: { ticketId: string }) => ticketId === row.id;
      expect(ended.filter(of).length + open, row.id).toBe(kept.filter(of).length);
    }
  });
});
