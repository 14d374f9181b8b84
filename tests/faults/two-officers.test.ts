import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

type Press = (url: string, body?: object) => ReturnType<Office['atKiosk']>;

let office: Office;
let sari: Press;
let budi: Press;

beforeEach(async () => {
  office = await openOffice();
  sari = await officer('sari');
  budi = await officer('budi');
});
afterEach(() => office.close());

async function officer(username: string): Promise<Press> {
  await addUser(office, { username, password: 'kata sandi', roles: ['officer'] });
  const cookie = cookieOf(await signIn(office, username, 'kata sandi'));
  return (url, body) => office.atKiosk('POST', url, body, cookie);
}

const issue = async () => (await office.atKiosk('POST', '/api/tickets', { service: 'BPU' })).json();
const codes = (replies: { statusCode: number }[]) => replies.map(({ statusCode }) => statusCode).sort();

describe('two officers at two counters', () => {
  it('share a queue of sixty: everybody is called once, in order at each counter, by one of them', async () => {
    for (let i = 0; i < 60; i += 1) await issue();
    const work = async (press: Press, counter: number) => {
      const called: string[] = [];
      for (;;) {
        const reply = await press(`/api/counters/${counter}/next`);
        if (reply.statusCode === 404) return called;
        expect(reply.statusCode).toBe(200);
        called.push(reply.json().number);
        expect((await press(`/api/counters/${counter}/finish`)).statusCode).toBe(200);
      }
    };
    const [atOne, atTwo] = await Promise.all([work(sari, 1), work(budi, 2)]);
    expect([...atOne, ...atTwo].sort()).toEqual(
      Array.from({ length: 60 }, (_, i) => `B-${String(i + 1).padStart(3, '0')}`),
    );
    expect(atOne).toEqual([...atOne].sort());
    expect(Math.min(atOne.length, atTwo.length)).toBeGreaterThan(5);
    const calls = await eventsOf(office, 'ticket-called');
    expect(new Set(calls.map(({ subject }) => subject)).size).toBe(60);
    expect(new Set(calls.map(({ actor }) => actor)).size).toBe(2);
  });

  it('who call the same person at once get that person once: the other is told', async () => {
    const { id } = await issue();
    const replies = await Promise.all([
      sari(`/api/tickets/${id}/call`, { counter: 1 }),
      budi(`/api/tickets/${id}/call`, { counter: 2 }),
    ]);
    expect(codes(replies)).toEqual([200, 409]);
    expect(replies.find(({ statusCode }) => statusCode === 409)?.json().code).toBe('illegal-move');
  });

  it('who decide differently about one person at once: one decision holds, the other is refused', async () => {
    await issue();
    await sari('/api/counters/1/next');
    const replies = await Promise.all([sari('/api/counters/1/serve'), budi('/api/counters/1/no-show')]);
    expect(codes(replies)).toEqual([200, 409]);
    const kinds = (await eventsOf(office)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'ticket-served' || kind === 'ticket-no-show')).toHaveLength(1);
  });
});

describe('a button that is pressed twice', () => {
  it('calls one person: the second press is told who is there', async () => {
    await issue();
    await issue();
    const replies = await Promise.all([sari('/api/counters/1/next'), sari('/api/counters/1/next')]);
    expect(codes(replies)).toEqual([200, 409]);
    const busy = replies.find(({ statusCode }) => statusCode === 409)?.json();
    expect(busy).toMatchObject({ code: 'counter-busy', ticket: { number: 'B-001' } });
    expect((await office.atKiosk('GET', '/api/board')).json().waiting.BPU).toBe(1);
  });

  it('with one key gives both presses the same answer, also when they overlap', async () => {
    await issue();
    await issue();
    const key = { 'idempotency-key': 'sekali' };
    const cookie = cookieOf(await signIn(office, 'sari', 'kata sandi'));
    const press = () => office.atKiosk('POST', '/api/counters/1/next', undefined, { ...key, ...cookie });
    const [first, second] = await Promise.all([press(), press()]);
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(first.json()).toEqual(second.json());
    expect((await office.atKiosk('GET', '/api/board')).json().waiting.BPU).toBe(1);
  });
});
