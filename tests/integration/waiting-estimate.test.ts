import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FollowedTicket } from '../../contract/follow.ts';
import type { IssuedTicket, IssueTicket, Service } from '../../contract/queue.ts';
import type { OfficeSettings } from '../../contract/setting-schemas.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { DEFAULT_PROFILE } from '../../printers/profiles/profiles.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { insertAccount } from '../support/accounts.ts';
import { MINUTE } from '../support/estimate-samples.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const officer = async (path: string, body = {}, headers = {}) => {
  const reply = await office.asOfficer('POST', path, body, headers);
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json();
};
const issue = async (service: ServiceCode, more: Partial<IssueTicket> = {}): Promise<IssuedTicket> => {
  const reply = await office.atKiosk('POST', '/api/tickets', { service, ...more });
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json();
};
const set = async (key: string, value: unknown) => {
  const body = { effectiveFrom: '2026-11-23', value };
  const reply = await office.asOfficer('PUT', `/api/settings/${key}`, body);
  expect(reply.statusCode, reply.body).toBe(200);
};
/** What somebody would be told who came now. */
const toldFor = async (service: ServiceCode) => {
  const services: Service[] = (await office.atKiosk('GET', '/api/services')).json();
  const range = services.find(({ code }) => code === service)?.estimateMinutes;
  if (!range) throw new Error(`no estimate for ${service}`);
  return range;
};
/** Somebody comes, is called, and stays at counter 1 for so long. */
async function visit(service: ServiceCode, minutes: number, more: Partial<IssueTicket> = {}): Promise<void> {
  await issue(service, more);
  await officer('/api/counters/1/next');
  await officer('/api/counters/1/serve');
  office.clock.advance(minutes * MINUTE);
  await officer('/api/counters/1/finish');
}
/** What was measured meanwhile counts. */
async function learn(): Promise<void> {
  office.clock.advance(5 * MINUTE);
  await office.aSecondPasses();
}
const rules = (changes: Partial<OfficeSettings['queue.estimate']>) =>
  set('queue.estimate', { ...FIRST_VALUES['queue.estimate'], roundTo: 1, ...changes });

describe('the waiting estimate', () => {
  it('is told before a number is taken, with it, on its paper and on the phone, and is the same', async () => {
    await officer('/api/counters/1/staff');
    for (let ahead = 0; ahead < 4; ahead += 1) await issue('BPU');
    const before = await toldFor('PU');
    const ticket = await issue('PU');
    expect(ticket.estimateMinutes).toEqual(before);
    // Four of 15 minutes each, nothing measured yet.
    expect(before.low).toBeGreaterThanOrEqual(35);
    expect(before.low).toBeLessThanOrEqual(60);
    expect(before.high).toBeGreaterThanOrEqual(60);
    expect(before.high).toBeLessThanOrEqual(90);
    const phone: FollowedTicket = (await office.atKiosk('GET', `${ticket.followUrl}/state`)).json();
    expect(phone.estimateMinutes).toEqual(before);
    const { rawPayload } = await office.asOfficer('GET', `/api/print-jobs/${ticket.printJob}/bytes`);
    const paper = paperText(decodePaper(rawPayload, DEFAULT_PROFILE));
    expect(paper.join(' ')).toContain(`${before.low}-${before.high} menit`);
  });

  it('is nought to five minutes in a quiet office with a free counter', async () => {
    await officer('/api/counters/1/staff');
    expect(await toldFor('JHT')).toEqual({ low: 0, high: 5 });
    expect((await issue('JHT')).estimateMinutes).toEqual({ low: 0, high: 5 });
  });

  it('goes over from what the office counted on to what it measured, each service by itself', async () => {
    await rules({ enough: 10 });
    const told = async (service: ServiceCode) => {
      const { estimateMinutes } = await issue(service);
      if (estimateMinutes === null) throw new Error('nothing was told');
      return estimateMinutes;
    };
    for (let count = 0; count < 10; count += 1) await visit('BPU', 4 + (count % 3));
    await issue('BPU');
    await officer('/api/counters/1/next');
    for (let ahead = 0; ahead < 5; ahead += 1) await issue('BPU');
    const counted = await toldFor('BPU');
    expect(counted.low).toBeGreaterThan(45);
    await learn();
    const measured = await toldFor('BPU');
    expect(measured.low).toBeGreaterThanOrEqual(20);
    expect(measured.high).toBeLessThanOrEqual(40);
    // PU was never measured: those of it who are ahead still count 25 minutes.
    const before = await told('PU');
    expect((await told('PU')).high).toBeGreaterThan(before.high + 15);
  });

  it('keeps first visits and lanjutan apart', async () => {
    await rules({ enough: 5 });
    for (let count = 0; count < 5; count += 1) {
      await visit('JHT', 18);
      await visit('JHT', 3, { purpose: 'melengkapi' });
    }
    await learn();
    for (let ahead = 0; ahead < 4; ahead += 1) await issue('JHT', { purpose: 'sudah-bayar' });
    const behindLanjutan = await toldFor('JHT');
    expect(behindLanjutan).toEqual({ low: 12, high: 13 });
    await issue('JHT');
    expect(await toldFor('JHT')).toEqual({ low: 30, high: 31 });
  });

  it('moves with an announced pause at once, and back when it ends', async () => {
    await officer('/api/counters/1/staff');
    for (let ahead = 0; ahead < 2; ahead += 1) await issue('BPU');
    const plain = await toldFor('BPU');
    await officer('/api/counters/1/pause', { reason: 'istirahat', until: '08:45' });
    expect(await toldFor('BPU')).toEqual({ low: plain.low + 45, high: plain.high + 45 });
    await officer('/api/counters/1/resume');
    expect(await toldFor('BPU')).toEqual(plain);
  });

  it('is shorter with a second counter, and knows what each of them serves', async () => {
    const password = 'mangga muda di kebun';
    await insertAccount(office.deps, { username: 'rina', password, roles: ['officer'] });
    const session = await office.atKiosk('POST', '/api/session', { username: 'rina', password });
    const cookie = `loket_session=${session.cookies[0]?.value ?? ''}`;
    await officer('/api/counters/1/staff');
    for (let ahead = 0; ahead < 8; ahead += 1) await issue('BPU');
    const one = await toldFor('BPU');
    await officer('/api/counters/2/staff', {}, { cookie });
    const two = await toldFor('BPU');
    expect(two.high).toBeLessThanOrEqual(0.65 * one.high);
    const named = (number: number, services: readonly ServiceCode[]) => {
      const name = { id: `Loket ${number}`, en: `Counter ${number}` };
      return { number, shown: name, spoken: name.id, services };
    };
    await set('office.counters', { counters: [named(1, ['BPU']), named(2, ['PU', 'JHT', 'INFO'])] });
    expect(await toldFor('BPU')).toEqual(one);
    expect(await toldFor('PU')).toEqual({ low: 0, high: 5 });
  });

  it('is not ruined by a ticket that was forgotten at the counter over lunch', async () => {
    await rules({ enough: 10 });
    for (let count = 0; count < 12; count += 1) await visit('INFO', 4 + (count % 4));
    await learn();
    const six = async () => {
      const tickets: IssuedTicket[] = [];
      for (let ahead = 0; ahead < 6; ahead += 1) tickets.push(await issue('INFO'));
      const told = await toldFor('INFO');
      for (const { id } of tickets) await officer(`/api/tickets/${id}/cancel`);
      return told;
    };
    const before = await six();
    await visit('INFO', 95);
    await learn();
    const after = await six();
    expect(after.high).toBeLessThanOrEqual(before.high + 6);
    expect(after.high).toBeLessThan(45);
  });

  it('knows after a restart what it knew before, and an outage is no time at the counter', async () => {
    await rules({ enough: 5 });
    for (let count = 0; count < 6; count += 1) await visit('BPU', 5 + count);
    await learn();
    for (let ahead = 0; ahead < 4; ahead += 1) await issue('BPU');
    await officer('/api/counters/1/next');
    const before = await toldFor('BPU');
    office.clock.set('2026-11-23T10:10:00+07:00');
    office = await office.reopen();
    expect(await toldFor('BPU')).toEqual(before);
  });

  it('gets shorter while somebody is being served', async () => {
    await rules({ enough: 5 });
    for (let count = 0; count < 6; count += 1) await visit('BPU', 20);
    await learn();
    await issue('BPU');
    await officer('/api/counters/1/next');
    expect(await toldFor('BPU')).toEqual({ low: 20, high: 21 });
    office.clock.advance(12 * MINUTE);
    expect(await toldFor('BPU')).toEqual({ low: 8, high: 9 });
  });

  it('follows a new rule of the office at once', async () => {
    await officer('/api/counters/1/staff');
    for (let ahead = 0; ahead < 4; ahead += 1) await issue('PU');
    const before = await toldFor('PU');
    const { minutes } = FIRST_VALUES['queue.estimate'];
    await rules({ minutes: { ...minutes, PU: { first: 5, lanjutan: 5 } } });
    await expect.poll(async () => (await toldFor('PU')).high).toBeLessThan(0.4 * before.high);
  });

  it('is no promise for a service that gives out no number', async () => {
    await set('queue.quotas', { PU: 0, BPU: null, JHT: null, INFO: null });
    const services: Service[] = (await office.atKiosk('GET', '/api/services')).json();
    expect(services.map(({ open, estimateMinutes }) => [open, estimateMinutes !== null])).toEqual([
      [false, false],
      [true, true],
      [true, true],
      [true, true],
    ]);
  });

  it('counts from the opening for those who come before it', async () => {
    await set('office.hours', {
      weekdays: [{ weekday: 1, open: [{ from: '08:30', to: '12:00' }] }],
      ...{ numbersBefore: 60, lastNumberBefore: 15, closedOnCutiBersama: true },
    });
    expect(await toldFor('PU')).toEqual({ low: 30, high: 35 });
  });

  it('puts a number that replaces another where the other stood', async () => {
    await officer('/api/counters/1/staff');
    const { id } = await issue('BPU');
    for (let behind = 0; behind < 5; behind += 1) await issue('BPU');
    const reply = await office.atKiosk('POST', `/api/tickets/${id}/replace`, { service: 'INFO' });
    expect(reply.json()).toMatchObject({ ahead: 0, estimateMinutes: { low: 0, high: 5 } });
  });
});
