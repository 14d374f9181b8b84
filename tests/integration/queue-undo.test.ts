import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../contract/board.ts';
import { queries } from '../../db/open-tx.ts';
import { calls, stays, tickets } from '../../db/tables/queue.ts';
import { eventsOf } from '../support/events.ts';
import { ADMIN_PASSWORD, type Office, openOffice } from '../support/open-office.ts';
import { cookieOf, signIn } from '../support/personas.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const issue = async (service = 'PU', priority = false) =>
  (await office.atKiosk('POST', '/api/tickets', { service, priority })).json();
const press = (what: string, body?: object) => office.asOfficer('POST', `/api/counters/1/${what}`, body);
const undo = () => press('undo');
const board = async (): Promise<Board> => (await office.atKiosk('GET', '/api/board')).json();
const row = async (id: string) =>
  (await office.store.read((tx) => queries(tx).select().from(tickets))).find((one) => one.id === id);
const unversioned = async (id: string) => ({ ...(await row(id)), version: 0 });
const countOf = async (table: typeof calls | typeof stays) =>
  (await office.store.read((tx) => queries(tx).select().from(table))).length;

/** Brings a fresh ticket to where a move begins. */
const PREPARED: Record<string, readonly string[]> = { called: ['next'], serving: ['next', 'serve'] };

describe('each move of a counter', () => {
  it.each([
    ['recall', 'called', undefined],
    ['serve', 'called', undefined],
    ['finish', 'called', undefined],
    ['finish', 'serving', undefined],
    ['no-show', 'called', undefined],
    ['cancel', 'called', undefined],
    ['hold', 'called', { reason: 'belum-siap' }],
    ['hold', 'serving', { reason: 'melengkapi' }],
    ['transfer', 'called', { service: 'BPU' }],
    ['transfer', 'serving', { service: 'JHT' }],
  ] as const)(
    '%s from %s is taken back to the state, place and times before it',
    async (move, from, body) => {
      const { id } = await issue();
      for (const step of PREPARED[from] ?? []) await press(step);
      office.clock.advance(60_000);
      const before = await unversioned(id);
      const shown = await board();
      expect((await press(move, body)).statusCode).toBe(200);
      office.clock.advance(4_900);
      const undone = await undo();
      expect([undone.statusCode, undone.json().state]).toEqual([200, from]);
      expect(await unversioned(id)).toEqual(before);
      expect(await countOf(stays)).toBe(0);
      const { seq: _, now: __, ...after } = await board();
      const { seq: ___, now: ____, ...wasShown } = shown;
      expect(after).toEqual(wasShown);
    },
  );

  it('says what was taken back, and the screens hear of the state that counts again', async () => {
    const { id } = await issue();
    await press('next');
    await press('no-show');
    await undo();
    const [event] = await eventsOf(office, 'move-undone');
    expect(event).toMatchObject({
      subject: id,
      data: { number: 'A-001', counter: 1, move: 'no-show', from: 'no-show', state: 'called' },
    });
  });
});

describe('a call that is taken back', () => {
  it('leaves no trace: who is next, the run of priority calls, the last calls on the wall', async () => {
    for (const priority of [true, true, true, false]) await issue('BPU', priority);
    const order = async () =>
      (await office.asOfficer('GET', '/api/queue'))
        .json()
        .waiting.map(({ number }: { number: string }) => number);
    const before = await order();
    const called = (await press('next')).json();
    expect((await board()).recent).toHaveLength(1);
    expect((await undo()).json()).toMatchObject({
      id: called.id,
      state: 'waiting',
      counter: null,
      calls: 0,
      calledAt: null,
    });
    expect(await order()).toEqual(before);
    expect(await countOf(calls)).toBe(0);
    expect((await board()).recent).toEqual([]);
    expect((await board()).counters[0]).toMatchObject({ counter: 1, number: null, state: 'idle' });
    // The regular one is due after two priority calls that stand, not after one that was undone.
    const numbers: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      numbers.push((await press('next')).json().number);
      await press('finish');
    }
    expect(numbers).toEqual(before);
  });

  it('gives back the call before it to somebody who came back', async () => {
    const { id } = await issue();
    await press('next');
    await press('no-show');
    await office.asOfficer('POST', `/api/tickets/${id}/return`);
    const before = await unversioned(id);
    await press('next');
    await undo();
    expect(await unversioned(id)).toEqual(before);
    expect(await countOf(calls)).toBe(1);
    expect((await board()).recent).toEqual([]);
  });

  it('of somebody in particular works the same', async () => {
    await issue();
    const { id } = await issue();
    await office.asOfficer('POST', `/api/tickets/${id}/call`, { counter: 1, reason: 'sudah-siap' });
    expect((await undo()).json()).toMatchObject({ id, state: 'waiting' });
  });

  it('again leaves the call before it on the wall as it was', async () => {
    await issue();
    await press('next');
    const [first] = (await board()).recent;
    office.clock.advance(30_000);
    await press('recall');
    expect((await board()).recent[0]?.seq).toBeGreaterThan(first?.seq ?? 0);
    await undo();
    expect((await board()).recent).toEqual([first]);
  });
});

describe('what is not taken back', () => {
  const refused = async (detail: RegExp) => {
    const reply = await undo();
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'illegal-move']);
    expect(reply.json().detail).toMatch(detail);
  };

  it('is a move of more than five seconds ago, by the time the office runs and not by its clock', async () => {
    await issue();
    await press('next');
    office.clock.set('2026-11-23T07:00:00+07:00');
    office.clock.advance(5_001);
    await refused(/sudah lewat/);
  });

  it('is not yet too old because the clock jumped ahead', async () => {
    await issue();
    await press('next');
    office.clock.set('2026-11-23T09:30:00+07:00');
    expect((await undo()).statusCode).toBe(200);
  });

  it('is anything where nothing was done, nothing more after an undo, and nothing of another counter', async () => {
    await refused(/Tidak ada langkah/);
    await issue();
    await press('next');
    await press('serve');
    expect((await undo()).json().state).toBe('called');
    await refused(/Tidak ada langkah/);
    const elsewhere = await office.asOfficer('POST', '/api/counters/2/undo');
    expect(elsewhere.json().detail).toMatch(/Tidak ada langkah/);
  });

  it('is what somebody changed since', async () => {
    const { id } = await issue();
    await press('next');
    await press('no-show');
    await office.asOfficer('POST', `/api/tickets/${id}/return`);
    await refused(/sudah berubah/);
    const english = await office.asOfficer('POST', '/api/counters/1/undo', undefined, {
      'accept-language': 'en',
    });
    expect(english.json().detail).toMatch(/has changed since/);
  });

  it('is a visit of yesterday, within seconds of midnight', async () => {
    office.clock.set('2026-11-23T23:59:58+07:00');
    await issue();
    await press('next');
    await press('finish');
    office.clock.advance(3_000);
    // Her session ended with its day.
    const again = cookieOf(await signIn(office, 'admin', ADMIN_PASSWORD));
    const tried = await office.asOfficer('POST', '/api/counters/1/undo', undefined, again);
    expect(tried.statusCode).toBe(409);
    expect(tried.json().detail).toMatch(/sudah lewat/);
  });

  it('hangs on the setting for how long', async () => {
    const value = { callsBeforeNoShow: 3, undoSeconds: 20 };
    const set = await office.asOfficer('PUT', '/api/settings/queue.calls', {
      value,
      effectiveFrom: '2026-11-23',
    });
    expect(set.statusCode).toBe(200);
    await issue();
    await press('next');
    office.clock.advance(19_000);
    expect((await undo()).statusCode).toBe(200);
  });
});

describe('a transfer that is taken back', () => {
  it('takes its list of documents out of line', async () => {
    const { id } = await issue('INFO');
    await press('next');
    await press('transfer', { service: 'BPU' });
    const jobs = async () => (await office.asOfficer('GET', '/api/print-jobs')).json();
    expect((await jobs())[1]).toMatchObject({ kind: 'document-list', state: 'queued', about: 'D-001' });
    await undo();
    expect(await jobs()).toMatchObject([
      { kind: 'queue-ticket', state: 'queued' },
      { kind: 'document-list', state: 'cancelled' },
    ]);
    expect((await row(id))?.service).toBe('INFO');
    expect((await board()).waiting).toMatchObject({ INFO: 0, BPU: 0 });
  });
});
