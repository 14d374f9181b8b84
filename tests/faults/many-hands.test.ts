import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { calls, tickets } from '../../db/tables/queue.ts';
import type { TicketRow } from '../../db/tickets.ts';
import { isAtCounter, type TicketState } from '../../domain/queue/moves.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { eventsOf } from '../support/events.ts';
import { type Answer, ask, sessionAt } from '../support/http-client.ts';
import { historyOf } from '../support/legal-history.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';
import { seededRandom } from '../support/seeded-random.ts';

const SEED = process.env.LOKET_SEED ?? '1';
const ROUNDS = process.env.LOKET_LONG === '1' ? 400 : 60;
/** What may be answered when others are quicker; nothing else, and above all no 500. */
const EXPECTED = [200, 201, 404, 409];

type Press = (path: string, body?: object) => Promise<Answer>;

let office: Office;
let address: string;
const answered: { path: string; answer: Answer }[] = [];

beforeEach(async () => {
  office = await openOffice();
  address = await office.app.listen({ port: 0, host: '127.0.0.1' });
  answered.length = 0;
});
afterEach(() => office.close());

async function officer(username: string): Promise<{ press: Press; read: (path: string) => Promise<Answer> }> {
  await addUser(office, { username, password: 'kata sandi', roles: ['officer'] });
  const session = cookieOf(await signIn(office, username, 'kata sandi'));
  return {
    press: (path, body) => pressed(path, body, session),
    read: (path) => ask(address, 'GET', path, undefined, session),
  };
}

async function pressed(path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await ask(address, 'POST', path, body, headers);
  answered.push({ path, answer });
  expect(EXPECTED, `${path} ${JSON.stringify(answer)}`).toContain(answer.status);
  return answer;
}

/** Chance that is the same at each run. */
function dice(name: string): <T>(choices: readonly T[]) => T {
  const random = seededRandom(`${SEED} ${name}`);
  return (choices) => choices[(random.bytes(1)[0] ?? 0) % choices.length] as (typeof choices)[number];
}

async function kiosk(name: string): Promise<void> {
  const choose = dice(name);
  for (let i = 0; i < ROUNDS; i += 1) {
    const order = { service: choose(['PU', 'BPU', 'JHT', 'INFO']), priority: choose([true, false, false]) };
    // A double tap: both with the same key, at once.
    const key = { 'idempotency-key': `${name}-${i}` };
    const taps = await Promise.all([0, 1].map(() => pressed('/api/tickets', order, key)));
    expect(taps[1]?.body).toEqual(taps[0]?.body);
    if (choose([true, false, false, false]))
      await pressed(`/api/tickets/${taps[0]?.body.id}/replace`, { service: choose(['PU', 'INFO']) });
  }
}

/** A tab in which an officer presses whatever button, also those that do not fit any more. */
async function tab(
  name: string,
  counter: number,
  { press, read }: Awaited<ReturnType<typeof officer>>,
): Promise<void> {
  const choose = dice(name);
  for (let i = 0; i < ROUNDS; i += 1) {
    const what = choose([
      'next',
      'next',
      'next',
      'serve',
      'finish',
      'finish',
      'no-show',
      'recall',
      'undo',
      'undo',
      'hold',
      'transfer',
      'aside',
      'call',
      'priority',
    ]);
    if (what === 'hold')
      await press(`/api/counters/${counter}/hold`, { reason: choose(['belum-siap', 'melengkapi']) });
    else if (what === 'transfer')
      await press(`/api/counters/${counter}/transfer`, { service: choose(['BPU', 'JHT']) });
    else if (what === 'aside' || what === 'call' || what === 'priority') {
      const queue = (await read('/api/queue')).body;
      const one = choose(what === 'aside' ? queue.aside : queue.waiting) as { id: string } | undefined;
      if (one === undefined) continue;
      if (what === 'aside') await press(`/api/tickets/${one.id}/return`);
      else if (what === 'call') await press(`/api/tickets/${one.id}/call`, { counter, reason: 'lainnya' });
      else await press(`/api/tickets/${one.id}/priority`, { priority: choose([true, false]) });
    } else {
      const { status, body } = await press(`/api/counters/${counter}/${what}`);
      // Read after the answer, the list knows of it: whatever else happened since, this ticket is in it once.
      if (status === 200 && what === 'next') {
        const queue = (await read('/api/queue')).body;
        const listed = [...queue.waiting, ...queue.atCounters, ...queue.aside, ...queue.ended];
        expect(listed.filter(({ id }: { id: string }) => id === body.id).length).toBeLessThanOrEqual(1);
        expect(
          queue.waiting.filter(
            (one: { id: string; calls: number }) => one.id === body.id && one.calls > body.calls,
          ),
        ).toEqual([]);
      }
    }
  }
}

async function rows(): Promise<TicketRow[]> {
  return office.store.read((tx) => queries(tx).select().from(tickets).orderBy(asc(tickets.id)));
}

const numbersIn = (all: TicketRow[], ...states: TicketState[]) =>
  all
    .filter(({ state }) => states.includes(state))
    .map(({ series, serial }) => ticketNumber(series, serial))
    .sort();
const numbersOf = (list: { number: string }[]) => list.map(({ number }) => number).sort();

describe('two tabs of one officer, another officer and two kiosks, all at once', () => {
  it('never meet an error, a double call or a list that is not true', async () => {
    const [sari, budi] = [await officer('sari'), await officer('budi')];
    await Promise.all([
      kiosk('kiosk-1'),
      kiosk('kiosk-2'),
      tab('sari-1', 1, sari),
      tab('sari-2', 1, sari),
      tab('budi', 2, budi),
    ]);
    expect(answered.length).toBeGreaterThan(5 * ROUNDS);

    const all = await rows();
    const log = await eventsOf(office);
    const history = historyOf(log);
    expect(history.faults).toEqual([]);
    expect(Object.fromEntries(all.map(({ id, state }) => [id, state]))).toEqual(
      Object.fromEntries(history.states),
    );

    // Each call that was answered was made, and none beside them.
    const answeredCalls = answered
      .filter(({ path, answer }) => /\/(next|call)$/.test(path) && answer.status === 200)
      .map(({ answer }) => `${answer.body.id} ${answer.body.calls}`);
    expect(log.filter(({ kind }) => kind === 'ticket-called')).toHaveLength(answeredCalls.length);
    const undone = log.filter(({ kind, data }) => kind === 'move-undone' && data.move === 'call');
    const kept = await office.store.read((tx) => queries(tx).select().from(calls));
    expect(kept).toHaveLength(answeredCalls.length - undone.length);

    const queue = (await sari.read('/api/queue')).body;
    expect(numbersOf(queue.waiting)).toEqual(numbersIn(all, 'waiting'));
    expect(numbersOf(queue.atCounters)).toEqual(numbersIn(all, 'called', 'serving'));
    expect(numbersOf(queue.aside)).toEqual(numbersIn(all, 'held', 'no-show'));
    const board = (await ask(address, 'GET', '/api/board')).body;
    const onBoard = board.counters.filter(({ number }: { number: string | null }) => number !== null);
    expect(numbersOf(onBoard)).toEqual(numbersIn(all, 'called', 'serving'));
    const sum = Object.values<number>(board.waiting).reduce((a, b) => a + b, 0);
    expect(sum).toBe(queue.waiting.length);
    const series = Map.groupBy(all, (row) => row.series);
    for (const given of series.values())
      expect(given.map(({ serial }) => serial)).toEqual(given.map((_, i) => i + 1));
  }, 120_000);
});

describe('undo against the next press', () => {
  it('comes before it or after it, and never half of it', async () => {
    const session = await sessionAt(address);
    const press: Press = (path, body) => pressed(path, body, session);
    for (let i = 0; i < 2 * ROUNDS; i += 1) await pressed('/api/tickets', { service: 'PU' });
    for (let i = 0; i < ROUNDS; i += 1) {
      await press('/api/counters/1/next');
      await Promise.all([
        press('/api/counters/1/undo'),
        press('/api/counters/1/next'),
        press('/api/counters/1/finish'),
        press('/api/counters/1/undo'),
      ]);
      const there = (await rows()).filter(({ state }) => isAtCounter(state));
      expect(there.length).toBeLessThanOrEqual(1);
      if (there.length === 1) await press('/api/counters/1/finish');
    }
    const { faults, states } = historyOf(await eventsOf(office));
    expect(faults).toEqual([]);
    expect(Object.fromEntries((await rows()).map(({ id, state }) => [id, state]))).toEqual(
      Object.fromEntries(states),
    );
  }, 120_000);

  it('or somebody else’s press about the same person: one of the two holds, the other is refused', async () => {
    const session = await sessionAt(address);
    const press: Press = (path, body) => pressed(path, body, session);
    const first = { undo: 0, return: 0 };
    for (let i = 0; i < ROUNDS; i += 1) {
      await pressed('/api/tickets', { service: 'PU' });
      const { id } = (await press('/api/counters/1/next')).body;
      await press('/api/counters/1/no-show');
      const presses = [() => press('/api/counters/1/undo'), () => press(`/api/tickets/${id}/return`)];
      const both = await Promise.all((i % 2 === 0 ? presses : presses.reverse()).map((one) => one()));
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const held = both.find(({ status }) => status === 200)?.body.state === 'called' ? 'undo' : 'return';
      first[held] += 1;
      if (held === 'return') await press(`/api/tickets/${id}/call`, { counter: 1 });
      await press('/api/counters/1/finish');
    }
    expect(historyOf(await eventsOf(office)).faults).toEqual([]);
    expect(Math.min(first.undo, first.return)).toBeGreaterThan(0);
  }, 120_000);
});
