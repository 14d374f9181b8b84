import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../contract/board.ts';
import type { Counter } from '../../contract/counters.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const MINUTE = 60_000;

let office: Office;
type Post = (url: string, body?: unknown) => ReturnType<Office['asOfficer']>;
let sari: Post;
let budi: Post;

/** A browser in which somebody signed in. */
async function browserOf(username: string): Promise<Post> {
  const headers = cookieOf(await signIn(office, username, 'kata sandi'));
  return (url, body) => office.asOfficer('POST', `/api/counters/${url}`, body, headers);
}

beforeEach(async () => {
  office = await openOffice();
  for (const username of ['sari', 'budi']) {
    const displayName = username === 'sari' ? 'Sari' : 'Budi';
    await addUser(office, { username, displayName, password: 'kata sandi', roles: ['officer'] });
  }
  [sari, budi] = [await browserOf('sari'), await browserOf('budi')];
});
afterEach(() => office.close());

const board = async () => (await office.atKiosk('GET', '/api/board')).json<Board>();
const counters = async () => (await office.asOfficer('GET', '/api/counters')).json<Counter[]>();
/** Who sits where, "1 Sari". */
const seats = async () =>
  (await counters()).map(({ counter, staffedBy }) => `${counter} ${staffedBy?.name ?? '-'}`);
/** What was written down of counters, without whom. */
async function told(): Promise<unknown[][]> {
  const events = await eventsOf(office);
  return events
    .filter(({ kind }) => kind.startsWith('counter-'))
    .map(({ kind, data: { counter, why } }) => [kind, counter, ...(why === undefined ? [] : [why])]);
}
const issue = () => office.atKiosk('POST', '/api/tickets', { service: 'INFO' });

describe('a counter', () => {
  it('is taken, shown with who sits there since when, and left', async () => {
    const taken = await sari('1/staff');
    expect(taken.statusCode).toBe(200);
    expect(taken.json<Counter>()).toEqual({
      ...{ counter: 1, name: 'Loket 1', staffedBy: { id: expect.any(String), name: 'Sari' } },
      ...{ staffedAt: '2026-11-23T08:00:00.000+07:00', paused: null },
    });
    expect((await board()).counters).toMatchObject([{ counter: 1, staffed: true, state: 'idle' }]);
    await sari('1/leave');
    expect((await board()).counters).toMatchObject([{ counter: 1, staffed: false }]);
    expect(await told()).toEqual([
      ['counter-staffed', 1],
      ['counter-left', 1, 'left'],
    ]);
  });

  it('taken or left a second time changes nothing and tells nothing', async () => {
    for (const act of ['1/staff', '1/staff', '1/leave', '1/leave']) {
      expect((await sari(act)).statusCode).toBe(200);
    }
    expect(await told()).toHaveLength(2);
  });

  it('is left by whoever sits down at another one', async () => {
    await sari('1/staff');
    await sari('2/staff');
    expect(await seats()).toEqual(['1 -', '2 Sari']);
    expect(await told()).toEqual([
      ['counter-staffed', 1],
      ['counter-left', 1, 'moved'],
      ['counter-staffed', 2],
    ]);
  });

  it('is handed over to whoever takes it: a change of shift locks nobody out', async () => {
    await sari('1/staff');
    await budi('1/staff');
    expect(await seats()).toEqual(['1 Budi']);
    expect((await told()).slice(1)).toEqual([
      ['counter-left', 1, 'taken-over'],
      ['counter-staffed', 1],
    ]);
    // Sari's page does not know it yet: what she leaves is not hers any more.
    await sari('1/leave');
    expect(await seats()).toEqual(['1 Budi']);
  });

  it('is taken by whoever calls somebody to it', async () => {
    await issue();
    expect((await sari('1/next')).statusCode).toBe(200);
    expect(await seats()).toEqual(['1 Sari']);
    const { id } = (await issue()).json();
    const headers = cookieOf(await signIn(office, 'budi', 'kata sandi'));
    await office.asOfficer('POST', `/api/tickets/${id}/call`, { counter: 3 }, headers);
    expect(await seats()).toEqual(['1 Sari', '3 Budi']);
  });

  it('is left at sign-out, which ends no pause', async () => {
    const headers = cookieOf(await signIn(office, 'sari', 'kata sandi'));
    await office.asOfficer('POST', '/api/counters/1/pause', { reason: 'istirahat', until: '13:00' }, headers);
    await office.asOfficer('DELETE', '/api/session', undefined, headers);
    expect((await board()).counters).toMatchObject([
      { counter: 1, staffed: false, paused: { reason: 'istirahat' } },
    ]);
    expect(await told()).toEqual([
      ['counter-staffed', 1],
      ['counter-paused', 1],
      ['counter-left', 1, 'signed-out'],
    ]);
  });

  it('is not staffed by a session that idled too long, and free for the next one', async () => {
    await sari('1/staff');
    office.clock.advance(120 * MINUTE - 1);
    expect((await board()).counters).toMatchObject([{ staffed: true }]);
    office.clock.advance(1);
    expect((await board()).counters).toMatchObject([{ staffed: false }]);
    await (await browserOf('budi'))('1/staff');
    expect((await told()).slice(1)).toEqual([
      ['counter-left', 1, 'session-ended'],
      ['counter-staffed', 1],
    ]);
  });

  it('that has a name but was never used can be chosen', async () => {
    const counter = { number: 7, shown: { id: 'Loket BPJS', en: 'BPJS' }, spoken: 'loket tujuh' };
    const value = { counters: [counter] };
    await office.asOfficer('PUT', '/api/settings/office.counters', { effectiveFrom: '2026-11-23', value });
    await sari('1/staff');
    expect((await counters()).map(({ counter, name }) => [counter, name])).toEqual([
      [1, 'Loket 1'],
      [7, 'Loket BPJS'],
    ]);
    expect((await board()).counters).toHaveLength(1);
  });
});

describe('a pause', () => {
  const pause = (body: unknown) => sari('1/pause', body);

  it('is announced with its reason and end, and seats whoever announces it', async () => {
    expect((await pause({ reason: 'salat', until: '13:30' })).statusCode).toBe(200);
    expect((await board()).counters).toMatchObject([
      { counter: 1, staffed: true, paused: { reason: 'salat', until: '2026-11-23T13:30:00.000+07:00' } },
    ]);
    expect((await counters())[0]?.paused).toEqual({
      reason: 'salat',
      ...{ since: '2026-11-23T08:00:00.000+07:00', until: '2026-11-23T13:30:00.000+07:00' },
    });
  });

  it('needs no end, and can be given another without beginning anew', async () => {
    await pause({ reason: 'rapat' });
    expect((await board()).counters[0]?.paused).toEqual({ reason: 'rapat' });
    office.clock.advance(10 * MINUTE);
    await pause({ reason: 'rapat', until: '09:00' });
    expect((await counters())[0]?.paused).toMatchObject({
      ...{ since: '2026-11-23T08:00:00.000+07:00', until: '2026-11-23T09:00:00.000+07:00' },
    });
  });

  it.each(['08:00', '07:59', '00:00'])('cannot end at %s, which is not to come', async (until) => {
    const refused = await pause({ reason: 'istirahat', until });
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'invalid-time']);
    expect((await board()).counters).toEqual([]);
  });

  it.each(['24:00', '8:30', '13.30', ''])('has no end "%s"', async (until) => {
    expect((await pause({ reason: 'istirahat', until })).statusCode).toBe(400);
  });

  it('is possible while somebody is at the desk, and over when the next one is called', async () => {
    await issue();
    await issue();
    await sari('1/next');
    await sari('1/serve');
    await pause({ reason: 'istirahat' });
    expect((await board()).counters).toMatchObject([{ state: 'serving', paused: { reason: 'istirahat' } }]);
    await sari('1/finish');
    expect((await board()).counters[0]?.paused).toBeDefined();
    expect((await sari('1/next')).statusCode).toBe(200);
    expect((await board()).counters[0]?.paused).toBeUndefined();
    expect((await told()).at(-1)).toEqual(['counter-resumed', 1]);
  });

  it('ends when somebody goes on; a page that is opened anew does not end it', async () => {
    await pause({ reason: 'istirahat' });
    await sari('1/staff');
    expect((await counters())[0]?.paused).not.toBeNull();
    await sari('1/resume');
    await sari('1/resume');
    expect((await counters())[0]?.paused).toBeNull();
    expect((await told()).filter(([kind]) => kind === 'counter-resumed')).toHaveLength(1);
  });

  it('announced for somebody else’s counter leaves them their seat', async () => {
    await budi('1/staff');
    await pause({ reason: 'gangguan-sistem' });
    expect(await seats()).toEqual(['1 Budi']);
    await sari('1/resume');
    expect(await seats()).toEqual(['1 Budi']);
  });

  it('whose end has passed lasts until somebody goes on, but not into the next day', async () => {
    await pause({ reason: 'istirahat', until: '08:10' });
    office.clock.advance(11 * MINUTE);
    expect((await board()).counters[0]?.paused).toBeDefined();
    office.clock.set('2026-11-24T00:00:00+07:00');
    expect((await board()).counters[0]?.paused).toBeUndefined();
    // Where none is left, going on is nothing to write down.
    await (await browserOf('sari'))('1/resume');
    expect((await told()).filter(([kind]) => kind === 'counter-resumed')).toEqual([]);
  });
});
