import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { openJson } from '../../db/sealed-json.ts';
import { printJobs } from '../../db/tables/printing.ts';
import { ticketById } from '../../db/tickets.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import { slipPlace } from '../../server/printing/slip-of.ts';
import { eventsOf } from '../support/events.ts';
import { listen } from '../support/live-listener.ts';
import { officer, officeSays, setting, WEEK } from '../support/office-says.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ at: '2026-11-23T09:00:00+07:00' });
});
afterEach(() => office.close());

const at = (instant: string) => office.clock.set(`${instant}:00+07:00`);
const issue = async (service: string, more: object = {}) =>
  (await office.atKiosk('POST', '/api/tickets', { service, ...more })).json();
const act = async (url: string, body?: object) => officer(office, 'POST', url, body);
const close = async (reason = 'listrik-padam') => (await act('/api/office/close', { reason })).json();
const queue = async () => (await officer(office, 'GET', '/api/queue')).json();
const next = async () => {
  const called = await act('/api/counters/1/next');
  if (called.statusCode === 200) await act('/api/counters/1/finish');
  return called.json().number ?? called.json().code;
};
/** The words of every paper in line, oldest first. */
const papers = () =>
  office.store.read(async (tx) => {
    const jobs = await queries(tx).select().from(printJobs).orderBy(printJobs.position);
    return jobs.map(({ id, year, slip }) => {
      const { blocks } = openJson<Slip>(office.deps.sealer, slipPlace(id, year), slip);
      return blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    });
  });

describe('an early closing', () => {
  it('sends everybody who waits or was set aside home with a number for the next office day, in the old order', async () => {
    await setting(office, 'office.hours', WEEK);
    for (const service of ['PU', 'BPU', 'PU', 'JHT']) await issue(service);
    await issue('INFO', { priority: true });
    await act('/api/counters/1/next'); // D-001, priority
    await act('/api/counters/1/serve');
    await act('/api/counters/2/next');
    await act('/api/counters/2/hold', { reason: 'melengkapi' });

    expect(await close()).toEqual({
      ...{ day: '2026-11-23', nextDay: '2026-11-24' },
      carriedOver: [
        { from: 'A-001', to: 'A-001' },
        { from: 'B-001', to: 'B-001' },
        { from: 'A-002', to: 'A-002' },
        { from: 'C-001', to: 'C-001' },
      ],
    });
    const today = await queue();
    expect([today.waiting, today.aside]).toEqual([[], []]);
    expect(today.atCounters.map(({ number }: { number: string }) => number)).toEqual(['D-001']);
    expect((await act('/api/counters/1/finish')).statusCode, 'who is served is served to the end').toBe(200);
    expect((await eventsOf(office, 'ticket-carried-over'))[0]?.data).toMatchObject({
      ...{ day: '2026-11-23', number: 'A-001', from: 'held' },
      ...{ nextDay: '2026-11-24', nextNumber: 'A-001' },
    });
    expect((await eventsOf(office, 'office-closed-early'))[0]?.data).toEqual({
      ...{ day: '2026-11-23', reason: 'listrik-padam', nextDay: '2026-11-24', carriedOver: 4 },
    });
  });

  it('gives each of them a paper that says the day in large letters', async () => {
    await setting(office, 'office.hours', WEEK);
    await issue('PU');
    await close();
    const words = (await papers()).at(-1) ?? [];
    expect(words).toContain('DIDAHULUKAN – Selasa, 24 November 2026');
    expect(words).toContain('Silakan datang pada hari itu pukul 08.00. Anda dipanggil lebih dahulu.');
    expect(words, 'the hour at which it was given says nothing').not.toContain('pukul 09.00');
    const [large] = await office.store.read(async (tx) => {
      const jobs = await queries(tx).select().from(printJobs).orderBy(printJobs.position);
      const { id, year, slip } = jobs.at(-1) as (typeof jobs)[number];
      return openJson<Slip>(office.deps.sealer, slipPlace(id, year), slip).blocks.filter(
        (block) => block.kind === 'text' && block.text.startsWith('DIDAHULUKAN'),
      );
    });
    expect(large).toMatchObject({ size: 'large', bold: true });
  });

  it('closes the office on every screen, says why, and is kept over a restart', async () => {
    await setting(office, 'office.hours', WEEK);
    await close();
    const closed = ['closed-early 11-24T08:00', 'closed-early 11-24T08:00'];
    const said = await officeSays(office);
    expect(said.words).toEqual(closed);
    expect(said.office.closed?.why?.id).toBe('listrik padam');
    office = await office.reopen();
    expect((await officeSays(office)).words).toEqual(closed);
    expect((await act('/api/office/close', { reason: 'lainnya' })).json().code).toBe('already-closed');
    at('2026-11-24T09:00');
    expect((await officeSays(office)).words).toEqual(['-', '-']);
  });

  it('sends those home too who are put back from a counter afterwards, when it is asked again', async () => {
    await setting(office, 'office.hours', WEEK);
    await issue('PU');
    await act('/api/counters/1/next');
    expect((await close()).carriedOver).toEqual([]);
    await act('/api/counters/1/transfer', { service: 'BPU' });
    const again = await act('/api/office/close', { reason: 'listrik-padam' });
    expect([again.statusCode, again.json().carriedOver]).toEqual([200, [{ from: 'A-001', to: 'B-001' }]]);
    expect((await queue()).waiting).toEqual([]);
    expect((await act('/api/office/close', { reason: 'listrik-padam' })).json().code).toBe('already-closed');
  });

  it('puts them before everybody who arrives on their day, whose series go on without a gap', async () => {
    await setting(office, 'office.hours', WEEK);
    await issue('PU');
    await issue('BPU');
    await close();
    const tomorrowIsNotToday = await queue();
    expect(tomorrowIsNotToday.waiting).toEqual([]);
    const board = (await office.atKiosk('GET', '/api/board')).json();
    expect(board.waiting).toEqual({ PU: 0, BPU: 0, JHT: 0, INFO: 0 });

    at('2026-11-24T07:45');
    expect((await issue('PU')).number).toBe('A-002');
    expect((await issue('JHT')).number).toBe('C-001');
    const { waiting } = await queue();
    expect(waiting.map(({ number, kind, purpose }: never) => `${number} ${kind} ${purpose}`)).toEqual([
      'A-001 lanjutan didahulukan',
      'B-001 lanjutan didahulukan',
      'A-002 first null',
      'C-001 first null',
    ]);
    expect([await next(), await next(), await next(), await next()]).toEqual([
      'A-001',
      'B-001',
      'A-002',
      'C-001',
    ]);
    expect(await eventsOf(office, 'ticket-expired')).toEqual([]);
  });

  it('keeps the lanes: a priority ticket is one on its new day as well', async () => {
    await issue('PU');
    await issue('PU', { priority: true });
    await close();
    at('2026-11-24T09:00');
    expect([await next(), await next()]).toEqual(['A-002', 'A-001']);
  });

  it.each([
    ['over a weekend', '2026-11-27T10:00', '2026-11-30'],
    ['over cuti bersama, a holiday and a weekend', '2026-12-23T10:00', '2026-12-28'],
    ['over the turn of the year', '2026-12-31T10:00', '2027-01-04'],
  ])(
    'finds the next office day %s, with hours and where none were ever set',
    async (_, instant, expected) => {
      at(instant);
      await issue('PU');
      expect((await close()).nextDay).toBe(expected);
      await act('/api/office/reopen');
      await setting(office, 'office.hours', WEEK);
      await issue('PU');
      expect((await close()).nextDay).toBe(expected);
      expect((await papers()).at(-1)?.find((text) => text.startsWith('DIDAHULUKAN'))).toMatch(/Senin/);
      at(`${expected}T09:00`);
      expect((await queue()).waiting.map(({ number }: { number: string }) => number)).toEqual([
        'A-001',
        'A-002',
      ]);
    },
  );

  it('on two days in a row keeps who was sent home first before who was sent home later', async () => {
    await issue('PU');
    await close();
    at('2026-11-24T09:00');
    await issue('BPU');
    expect((await close('acara-resmi')).carriedOver).toEqual([
      { from: 'A-001', to: 'A-001' },
      { from: 'B-001', to: 'B-001' },
    ]);
    at('2026-11-25T09:00');
    await issue('JHT');
    expect([await next(), await next(), await next()]).toEqual(['A-001', 'B-001', 'C-001']);
  });

  it('leaves those who do not come on their day to the day after, which ends them like everybody', async () => {
    await issue('PU');
    await close();
    at('2026-11-25T09:00');
    await issue('PU');
    expect((await eventsOf(office, 'ticket-expired')).map(({ data }) => data.day)).toEqual(['2026-11-24']);
  });

  it('counts towards the quota of the day they come', async () => {
    await setting(office, 'queue.quotas', { PU: 1, BPU: null, JHT: null, INFO: null });
    await issue('PU');
    await close();
    at('2026-11-24T09:00');
    expect((await issue('PU')).code).toBe('quota-reached');
  });

  it('takes the berkas along', async () => {
    const { id } = await issue('PU');
    await act(`/api/tickets/${id}/call`, { counter: 1 });
    await act('/api/counters/1/serve');
    const opened = await act(`/api/tickets/${id}/berkas`);
    expect(opened.statusCode, opened.body).toBeLessThan(300);
    await act('/api/counters/1/hold', { reason: 'melengkapi' });
    await close();
    const [event] = await eventsOf(office, 'ticket-carried-over');
    const carried = await office.store.read((tx) => ticketById(tx, String(event?.data.nextTicket)));
    expect(carried?.berkasId).toBe(opened.json().id);
  });

  it('refuses a number to nobody whom an officer gives one with a reason', async () => {
    await close();
    const given = await act('/api/tickets', { service: 'PU', exception: 'kondisi-khusus' });
    expect(given.statusCode).toBe(201);
    expect((await act('/api/counters/1/next')).json().number).toBe('A-001');
  });

  it('is told to the screens: the numbers leave the board, and the office has changed', async () => {
    await issue('PU');
    const screen = await listen(office);
    await screen.snapshot();
    await close();
    const news = () =>
      screen
        .news()
        .flatMap((one) =>
          one.type === 'ticket-updated' || one.type === 'ticket-issued'
            ? [`${one.type} ${one.number} ${one.waiting.PU}`]
            : one.type === 'notice'
              ? [one.what]
              : [],
        );
    await expect.poll(news).toContain('office-changed');
    expect(news()).toContain('ticket-updated A-001 0');
    expect(news().join(), 'a number of tomorrow is no news of today').not.toContain('ticket-issued');
  });
});

describe('opening again', () => {
  it('gives out numbers as before; those already given for the next day stay good', async () => {
    await setting(office, 'office.hours', WEEK);
    await issue('PU');
    await close();
    const reopened = await act('/api/office/reopen');
    expect([reopened.statusCode, reopened.json().closed]).toEqual([200, undefined]);
    expect((await officeSays(office)).words).toEqual(['-', '-']);
    expect((await issue('PU')).number).toBe('A-002');
    expect((await act('/api/office/reopen')).json().code).toBe('not-closed-early');
    expect((await eventsOf(office, 'office-reopened')).map(({ data }) => data)).toEqual([
      { day: '2026-11-23', reason: 'listrik-padam' },
    ]);

    expect((await close()).carriedOver).toEqual([
      { from: 'D-001', to: 'D-001' },
      { from: 'A-002', to: 'A-002' },
    ]);
    at('2026-11-24T09:00');
    expect([await next(), await next(), await next()]).toEqual(['A-001', 'D-001', 'A-002']);
  });
});
