import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatClock } from '../../words/formats.ts';
import { NEXT_WHY, nextIs } from '../../words/officer-moves.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice({ at: '2026-11-23T09:12:00+07:00' });
});
afterEach(() => office.close());

const issue = async (service: string, priority = false) => {
  office.clock.advance(60_000);
  return (await office.atKiosk('POST', '/api/tickets', { service, priority })).json();
};
const queue = async (counter?: number) =>
  (await office.asOfficer('GET', `/api/queue${counter === undefined ? '' : `?counter=${counter}`}`)).json();
const press = (counter: number, what: string, body?: object) =>
  office.asOfficer('POST', `/api/counters/${counter}/${what}`, body);
const numbers = (tickets: { number: string }[]) => tickets.map(({ number }) => number);

/** Counter 1 serves companies and the self-employed, counter 2 questions only, all others everything. */
async function restrictCounters(): Promise<void> {
  const counter = (number: number, services: string[]) => ({
    ...{
      number,
      shown: { id: `Loket ${number}`, en: `Counter ${number}` },
      spoken: `loket ${number}`,
      services,
    },
  });
  const value = { counters: [counter(1, ['PU', 'BPU']), counter(2, ['INFO'])] };
  const set = await office.asOfficer('PUT', '/api/settings/office.counters', {
    value,
    effectiveFrom: '2026-11-23',
  });
  expect(set.statusCode).toBe(200);
}

describe('who is next', () => {
  it('is told with the reason, as the officer may repeat it', async () => {
    expect((await queue()).next).toBeNull();
    const first = await issue('PU');
    const priority = await issue('BPU', true);
    expect((await queue()).next).toEqual({
      ...{ id: priority.id, number: 'B-001', why: 'priority', since: '2026-11-23T09:14:00.000+07:00' },
    });
    const { number, since } = (await queue()).next;
    expect(nextIs.id(number, NEXT_WHY.priority.id, formatClock(Date.parse(since)))).toBe(
      'B-001 berikutnya: prioritas, menunggu sejak 09.14',
    );
    await press(1, 'next');
    await press(1, 'finish');
    expect((await queue()).next).toMatchObject({ id: first.id, why: 'alone' });
  });

  it('is a regular one after two priority calls, and says so', async () => {
    await issue('PU');
    for (let i = 0; i < 3; i += 1) await issue('JHT', true);
    for (let i = 0; i < 2; i += 1) {
      expect((await queue()).next.why).toBe('priority');
      await press(1, 'next');
      await press(1, 'finish');
    }
    expect((await queue()).next).toMatchObject({ number: 'A-001', why: 'regular-due' });
  });

  it('counts two calls of one ticket as two', async () => {
    const { id } = await issue('JHT', true);
    await issue('PU');
    await press(1, 'next');
    await press(1, 'hold', { reason: 'belum-siap' });
    await office.asOfficer('POST', `/api/tickets/${id}/return`);
    await press(1, 'next');
    await press(1, 'hold', { reason: 'belum-siap' });
    await office.asOfficer('POST', `/api/tickets/${id}/return`);
    expect((await queue()).next).toMatchObject({ number: 'A-001', why: 'regular-due' });
  });

  it('is whom the counter then calls, whatever it serves', async () => {
    await restrictCounters();
    for (const service of ['JHT', 'INFO', 'PU', 'BPU', 'INFO']) await issue(service, service === 'BPU');
    for (const [counter, expected] of [
      [1, 'B-001'],
      [2, 'D-001'],
      [3, 'C-001'],
    ] as const) {
      expect((await queue(counter)).next.number).toBe(expected);
      expect((await press(counter, 'next')).json().number).toBe(expected);
    }
    await press(2, 'finish');
    expect(numbers((await queue(2)).waiting)).toEqual(['D-002', 'A-001']);
    await press(2, 'next');
    await press(2, 'finish');
    expect((await queue(2)).next).toBeNull();
    expect((await press(2, 'next')).json().code).toBe('no-one-waiting');
    expect(numbers((await queue(2)).waiting)).toEqual(['A-001']);
    const wrong = await office.asOfficer('GET', '/api/queue?counter=0');
    expect(wrong.statusCode).toBe(400);
  });

  it('is told by how many stand in the same line where counters serve only some services', async () => {
    await restrictCounters();
    const first = await issue('PU');
    await press(1, 'next');
    expect(first.ahead).toBe(0);
    expect((await issue('BPU')).ahead).toBe(0);
    expect((await issue('INFO')).ahead).toBe(0);
    expect((await issue('PU')).ahead).toBe(1);
    // Nobody serves JHT but counters that serve everything: they may call any of the others first.
    expect((await issue('JHT')).ahead).toBe(3);
  });
});

describe('somebody in particular', () => {
  it('can be called anywhere and out of turn, and the reason stays in the log', async () => {
    await restrictCounters();
    await issue('PU');
    const later = await issue('PU');
    const called = await office.asOfficer('POST', `/api/tickets/${later.id}/call`, {
      counter: 2,
      reason: 'kondisi-khusus',
    });
    expect(called.json()).toMatchObject({ number: 'A-002', state: 'called', counter: 2 });
    const [event] = await eventsOf(office, 'ticket-called');
    expect(event?.data).toMatchObject({ reason: 'kondisi-khusus', lane: 'regular', counter: 2 });
  });
});

describe('priority', () => {
  const setPriority = (id: string, priority: boolean) =>
    office.asOfficer('POST', `/api/tickets/${id}/priority`, { priority });

  it('is given to somebody who waits, at the place they came, and taken again', async () => {
    await issue('PU');
    const { id } = await issue('PU');
    expect((await setPriority(id, true)).json()).toMatchObject({ id, priority: true, state: 'waiting' });
    expect(numbers((await queue()).waiting)).toEqual(['A-002', 'A-001']);
    await setPriority(id, false);
    expect(numbers((await queue()).waiting)).toEqual(['A-001', 'A-002']);
    expect((await eventsOf(office, 'ticket-priority-set')).map(({ data }) => data.priority)).toEqual([
      true,
      false,
    ]);
  });

  it('said twice is said once', async () => {
    const { id } = await issue('PU', true);
    expect((await setPriority(id, true)).statusCode).toBe(200);
    expect(await eventsOf(office, 'ticket-priority-set')).toEqual([]);
  });

  it('is not changed any more once somebody is called', async () => {
    const { id } = await issue('PU');
    await press(1, 'next');
    const refused = await setPriority(id, true);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'illegal-move']);
  });
});
