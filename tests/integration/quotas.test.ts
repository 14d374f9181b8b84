import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../support/events.ts';
import { listen } from '../support/live-listener.ts';
import { officer, officeSays, setting, WEEK } from '../support/office-says.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ at: '2026-11-23T09:00:00+07:00' });
  await setting(office, 'queue.quotas', { PU: 2, BPU: null, JHT: 0, INFO: null });
});
afterEach(() => office.close());

const issue = (service: string) => office.atKiosk('POST', '/api/tickets', { service });
const left = async () => (await officeSays(office)).office.left;

describe('a service with a quota', () => {
  it('gives out so many numbers a day and says when it gives out more; other services go on', async () => {
    await setting(office, 'office.hours', WEEK);
    expect(await left()).toEqual([
      { service: 'PU', left: 2 },
      { service: 'JHT', left: 0 },
    ]);
    expect([(await issue('PU')).statusCode, (await issue('PU')).statusCode]).toEqual([201, 201]);
    const refused = await issue('PU');
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'quota-reached']);
    expect(refused.json().detail).toMatch(
      /habis hari ini\. Buka kembali Selasa, 24 November 2026, pukul 08\.00/,
    );
    const { services, words } = await officeSays(office);
    expect(words).toEqual(['-', '-']);
    expect(services.map(({ code, open }) => [code, open])).toEqual([
      ['PU', false],
      ['BPU', true],
      ['JHT', false],
      ['INFO', true],
    ]);
    office.clock.set('2026-11-24T07:30:00+07:00');
    expect((await issue('PU')).json()).toMatchObject({ number: 'A-001', day: '2026-11-24' });
  });

  it('never gives out one too many, however many press at once', async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, () => issue('PU')));
    expect(replies.map(({ statusCode }) => statusCode).filter((code) => code === 201)).toHaveLength(2);
    expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([201, 422]));
  });

  it('has a number more to give when one is cancelled, and the numbers go on without a gap', async () => {
    const { id } = (await issue('PU')).json();
    await issue('PU');
    await officer(office, 'POST', `/api/tickets/${id}/cancel`);
    expect(await left()).toContainEqual({ service: 'PU', left: 1 });
    expect((await issue('PU')).json().number).toBe('A-003');
    expect((await issue('PU')).json().code).toBe('quota-reached');
  });

  it('counts whoever was passed on to it with the service they came for', async () => {
    const { id } = (await issue('BPU')).json();
    await officer(office, 'POST', `/api/tickets/${id}/call`, { counter: 1 });
    await officer(office, 'POST', '/api/counters/1/transfer', { service: 'PU' });
    expect(await left()).toContainEqual({ service: 'PU', left: 2 });
  });

  it('lets an officer give one more with a reason', async () => {
    expect((await officer(office, 'POST', '/api/tickets', { service: 'JHT' })).json()).toMatchObject({
      code: 'quota-reached',
      detail: expect.stringMatching(/pilih alasannya/),
    });
    const given = await officer(office, 'POST', '/api/tickets', {
      service: 'JHT',
      exception: 'tindak-lanjut',
    });
    expect(given.json().number).toBe('C-001');
    expect((await eventsOf(office, 'ticket-issued'))[0]?.data).toMatchObject({ exception: 'tindak-lanjut' });
  });

  it('tells the screens when its last number is gone, and when there is one again', async () => {
    const screen = await listen(office);
    await screen.snapshot();
    const told = () =>
      screen.news().filter((news) => news.type === 'notice' && news.what === 'office-changed');
    const { id } = (await issue('PU')).json();
    await issue('BPU');
    await issue('PU');
    await expect.poll(() => screen.news().length).toBeGreaterThanOrEqual(4);
    await expect.poll(told).toHaveLength(1);
    await officer(office, 'POST', `/api/tickets/${id}/cancel`);
    await expect.poll(told).toHaveLength(2);
    await setting(office, 'queue.quotas', { PU: null, BPU: 0, JHT: null, INFO: null });
    await expect.poll(told).toHaveLength(3);
  });
});
