import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../support/events.ts';
import { type LiveListener, listen as listenTo } from '../support/live-listener.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(async () => {
  for (const screen of screens.splice(0)) screen.hangUp();
  await office.close();
});

const screens: LiveListener[] = [];
const listen = async (at: Office, headers: Record<string, string> = {}) => {
  const screen = await listenTo(at, headers);
  screens.push(screen);
  return screen;
};

const issue = (service = 'PU') => office.atKiosk('POST', '/api/tickets', { service });
const next = (counter = 1) => office.asOfficer('POST', `/api/counters/${counter}/next`);
const move = (what: string, body?: object) => office.asOfficer('POST', `/api/counters/1/${what}`, body);
const ofTickets = (news: readonly { type: string }[]) =>
  news.map(({ type }) => type).filter((type) => type.startsWith('ticket-'));

describe('the live socket', () => {
  it('says first how the board is, with its number, then what happens, each with a higher number', async () => {
    await issue('BPU');
    const screen = await listen(office);
    const { seq, board } = await screen.snapshot();
    expect(board).toEqual((await office.atKiosk('GET', '/api/board')).json());
    expect(seq).toBe(board.seq);
    await issue('PU');
    await next();
    await move('recall');
    await move('serve');
    await move('finish');
    await expect
      .poll(() => ofTickets(screen.news()))
      .toEqual(['ticket-issued', 'ticket-called', 'ticket-recalled', 'ticket-updated', 'ticket-updated']);
    const numbers = screen
      .news()
      .filter(({ type }) => type !== 'print-updated')
      .map((message) => message.seq);
    for (const [i, number] of numbers.entries()) expect(number).toBeGreaterThan(numbers[i - 1] ?? seq);
  });

  it('tells of a call what the TV shows and the voice says', async () => {
    const screen = await listen(office);
    await screen.snapshot();
    await issue('JHT');
    office.clock.advance(60_000);
    await next(3);
    await expect
      .poll(() => screen.news().find(({ type }) => type === 'ticket-called'))
      .toEqual({
        ...{ type: 'ticket-called', seq: expect.any(Number), number: 'C-001', service: 'JHT', counter: 3 },
        ...{
          name: 'Loket 3',
          at: '2026-11-23T08:01:00.000+07:00',
          waiting: { PU: 0, BPU: 0, JHT: 0, INFO: 0 },
        },
      });
  });

  it('leaves no gap between the snapshot and the news, and repeats nothing, however great the rush', async () => {
    const listeners: ReturnType<typeof listen>[] = [];
    const rush = Array.from({ length: 150 }, async (_, i) => {
      if (i % 15 === 7) listeners.push(listen(office));
      await issue(['PU', 'BPU', 'JHT', 'INFO'][i % 4]);
    });
    await Promise.all(rush);
    const issued = await eventsOf(office, 'ticket-issued');
    expect(issued).toHaveLength(150);
    const snapshots: number[] = [];
    for (const screen of await Promise.all(listeners)) {
      const { seq, board } = await screen.snapshot();
      snapshots.push(seq);
      const expected = issued.filter((event) => event.seq > seq).map((event) => event.seq);
      const heard = () =>
        screen
          .news()
          .filter(({ type }) => type === 'ticket-issued')
          .map((message) => message.seq);
      await expect.poll(heard).toEqual(expected);
      const inSnapshot = Object.values(board.waiting).reduce((sum, waiting) => sum + waiting, 0);
      expect(inSnapshot + expected.length).toBe(150);
    }
    expect(snapshots).toHaveLength(10);
  });

  it('never goes back in its numbers, also when printers have news of their own', async () => {
    const screen = await listen(office);
    const { seq } = await screen.snapshot();
    for (let i = 0; i < 30; i += 1) {
      await Promise.all([issue(), issue(), issue()]);
      office.spool.setTicketPrinter(i % 2 === 0 ? 'paper-out' : 'ok');
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    await expect.poll(() => screen.news().filter(({ type }) => type === 'ticket-issued')).toHaveLength(90);
    const numbers = [seq, ...screen.news().map((message) => message.seq)];
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(screen.news().some(({ type }) => type === 'print-updated')).toBe(true);
  });

  it('gives a screen that comes back a new snapshot with what it missed', async () => {
    const first = await listen(office);
    const before = (await first.snapshot()).seq;
    first.hangUp();
    await issue();
    await next();
    const { seq, board } = await (await listen(office)).snapshot();
    expect(seq).toBeGreaterThan(before);
    expect(board.recent.map(({ number }) => number)).toEqual(['A-001']);
  });

  it('says nothing of commands that were refused', async () => {
    const screen = await listen(office);
    await screen.snapshot();
    await next();
    await move('finish');
    await office.atKiosk('POST', '/api/tickets', { service: 'SIM' });
    await issue();
    await expect.poll(() => ofTickets(screen.news())).toEqual(['ticket-issued']);
  });

  it('sends messages of less than 1 KB made of numbers, codes and counters: no actor, nobody’s data', async () => {
    const ALLOWED = [
      'type',
      'seq',
      'number',
      'service',
      'counter',
      'at',
      'name',
      'waiting',
      'state',
      'printer',
      'jobs',
      'what',
    ];
    const screen = await listen(office);
    await screen.snapshot();
    await issue('PU');
    await next();
    await move('hold', { reason: 'melengkapi' });
    const change = { effectiveFrom: '2026-11-23', value: { names: ['loket.mpp.lan'] } };
    await office.asOfficer('PUT', '/api/settings/access.hosts', change);
    office.spool.setTicketPrinter('paper-out');
    await expect
      .poll(() => new Set(screen.news().map(({ type }) => type)))
      .toEqual(new Set(['ticket-issued', 'ticket-called', 'ticket-updated', 'notice', 'print-updated']));
    for (const text of screen.texts.slice(1)) {
      expect(Buffer.byteLength(text)).toBeLessThan(1_024);
      expect(Object.keys(JSON.parse(text)).filter((key) => !ALLOWED.includes(key))).toEqual([]);
      // A screen knows a paper by its job; every other id stays inside.
      const beyondJobs = text.replace(/"jobs":\[[^\]]*\]/, '');
      expect(beyondJobs).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|user:|loopback|mpp\.lan/);
    }
  });

  it('is closed to other pages, other hosts and strangers', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'http://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { host: 'evil.example' },
      { 'x-forwarded-for': '10.0.0.9' },
    ];
    for (const headers of foreign) {
      await expect(listen(office, headers), JSON.stringify(headers)).rejects.toThrow(/40[13]/);
    }
    await expect(listen(office, { origin: 'http://127.0.0.1:8080' })).resolves.toBeDefined();
  });

  it('takes no command, and cuts off who sends it a flood', async () => {
    await office.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = office.app.server.address() as { port: number };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`);
    await new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }));
    const before = (await eventsOf(office)).length;
    socket.send('{"type":"ticket-issued"}');
    const closed = new Promise<number>((resolve) =>
      socket.addEventListener('close', ({ code }) => resolve(code)),
    );
    socket.send('x'.repeat(2_000));
    expect([1006, 1009]).toContain(await closed);
    expect(await eventsOf(office)).toHaveLength(before);
  });

  it('works over a real port as well', async () => {
    await office.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = office.app.server.address() as { port: number };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`);
    const types: string[] = [];
    socket.addEventListener('message', ({ data }) => void types.push(JSON.parse(String(data)).type));
    await expect.poll(() => types).toEqual(['snapshot']);
    const body = JSON.stringify({ service: 'PU' });
    const reply = await fetch(`http://127.0.0.1:${port}/api/tickets`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(reply.status).toBe(201);
    await expect.poll(() => types.slice(0, 2)).toEqual(['snapshot', 'ticket-issued']);
    socket.close();
  });
});

describe('news about printers', () => {
  it('come five times a second at most, and the last one is how it is', async () => {
    const screen = await listen(office);
    await screen.snapshot();
    const until = performance.now() + 1_000;
    for (let i = 0; performance.now() < until; i += 1) {
      office.spool.setTicketPrinter(i % 2 === 0 ? 'paper-out' : 'cover-open');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    office.spool.setTicketPrinter('ok');
    const printNews = () =>
      screen.news().flatMap((message) => (message.type === 'print-updated' ? [message.printer] : []));
    await expect.poll(() => printNews().at(-1)).toContainEqual({ name: 'ticket', state: 'ok' });
    expect(printNews().length).toBeGreaterThanOrEqual(3);
    expect(printNews().length).toBeLessThanOrEqual(7);
  });

  it('reach a screen also when nothing else has happened since its snapshot', async () => {
    const screen = await listen(office);
    const { seq } = await screen.snapshot();
    office.spool.setTicketPrinter('paper-out');
    await expect.poll(() => screen.news()).toHaveLength(1);
    expect(screen.news()[0]).toMatchObject({ type: 'print-updated', seq });
  });
});
