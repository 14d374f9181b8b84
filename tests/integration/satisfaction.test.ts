import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SatisfactionToday } from '../../contract/satisfaction.ts';
import { eventsAbout } from '../../db/event-log.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const give = (answer: unknown, key?: string) =>
  office.atKiosk(
    'POST',
    '/api/satisfaction',
    { answer },
    key === undefined ? {} : { 'idempotency-key': key },
  );
const counts = async () =>
  (await office.asOfficer('GET', '/api/satisfaction/today')).json<SatisfactionToday>().counts;

describe('a face at the kiosk', () => {
  it('is counted for today, lowest first, and again from nothing tomorrow', async () => {
    expect(await counts()).toEqual([0, 0, 0, 0]);
    for (const answer of [4, 4, 1, 3]) expect((await give(answer)).statusCode).toBe(201);
    expect(await counts()).toEqual([1, 0, 1, 2]);
    office.clock.set('2026-11-24T08:00:00+07:00');
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it('counts once however often the same touch is sent', async () => {
    expect((await give(4, 'touch-1')).statusCode).toBe(201);
    expect((await give(4, 'touch-1')).statusCode).toBe(201);
    expect(await counts()).toEqual([0, 0, 0, 1]);
  });

  it.each([0, 5, 1.5, '4', null])('is none of the four as %s', async (answer) => {
    expect((await give(answer)).statusCode).toBe(400);
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it('is refused after six in a minute, and taken again in the next', async () => {
    for (const answer of [4, 4, 4, 4, 4, 4]) await give(answer);
    const seventh = await give(1);
    expect([seventh.statusCode, seventh.json().code]).toEqual([429, 'too-many-requests']);
    office.clock.advance(60_000);
    expect((await give(1)).statusCode).toBe(201);
    expect(await counts()).toEqual([1, 0, 0, 6]);
  });

  it('is taken again at once where the clock was set back by an hour', async () => {
    for (const answer of [4, 4, 4, 4, 4, 4]) await give(answer);
    office.clock.advance(-3_600_000);
    expect((await give(1)).statusCode).toBe(201);
  });

  it('leaves an event with the answer and nothing about anybody', async () => {
    await office.atKiosk('POST', '/api/tickets', { service: 'PU' });
    await give(2);
    const [event] = await office.store.read((tx) =>
      eventsAbout(tx, office.deps.site, ['2026-11-23'], ['satisfaction-given']),
    );
    expect(event).toMatchObject({ actor: 'loopback', subject: '2026-11-23', data: { answer: 2 } });
    expect(Object.keys(event?.data ?? {})).toEqual(['answer']);
  });
});
