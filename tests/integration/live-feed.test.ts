import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LiveMessage } from '../../contract/board.ts';
import type { Screen } from '../../server/live/audience.ts';
import { createLiveFeed, type LiveFeed } from '../../server/live/live-feed.ts';
import type { Store } from '../../server/ports.ts';
import { type Office, openOffice } from '../support/open-office.ts';

/** A screen that can be looked at. */
class WatchedScreen implements Screen {
  bufferedAmount = 0;
  cuts = 0;
  readonly messages: LiveMessage[] = [];

  send(text: string): void {
    this.messages.push(JSON.parse(text));
  }

  terminate(): void {
    this.cuts += 1;
  }
}

let office: Office;
let feed: LiveFeed;
/** The feed's reads wait for it; the office's own do not. */
let gate: Promise<void>;

beforeEach(async () => {
  office = await openOffice();
  gate = Promise.resolve();
  const { store } = office;
  const gated: Store = {
    unit: (work) => store.unit(work),
    read: async (work) => {
      await gate;
      return store.read(work);
    },
    onChange: (listener) => store.onChange(listener),
    close: () => store.close(),
  };
  feed = createLiveFeed({ ...office.deps, store: gated });
});
afterEach(async () => {
  feed.stop();
  await office.close();
});

const issue = () => office.atKiosk('POST', '/api/tickets', { service: 'PU' });

/** Keeps the feed from reading until the answer is called. */
function shutGate(): () => void {
  let open: () => void = () => undefined;
  gate = new Promise((resolve) => {
    open = resolve;
  });
  return open;
}

async function joined(): Promise<WatchedScreen> {
  const screen = new WatchedScreen();
  feed.join(screen);
  await expect.poll(() => screen.messages.length).toBe(1);
  return screen;
}

describe('a ticket that is issued while a screen’s snapshot is read', () => {
  it('is in the snapshot, and not told again', async () => {
    const screen = new WatchedScreen();
    const openGate = shutGate();
    feed.join(screen);
    await issue();
    openGate();
    await issue();
    await expect.poll(() => screen.messages.map(({ type }) => type)).toEqual(['snapshot', 'ticket-issued']);
    const [snapshot, news] = screen.messages;
    expect(snapshot).toMatchObject({ board: { waiting: { PU: expect.any(Number) } } });
    expect(news?.seq).toBeGreaterThan(snapshot?.seq ?? 0);
  });
});

describe('news about printers', () => {
  it('never carries the number of news that are still to come', async () => {
    const screen = await joined();
    const openGate = shutGate();
    office.spool.setTicketPrinter('paper-out');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await issue();
    openGate();
    await expect.poll(() => screen.messages.map(({ type }) => type)).toContain('ticket-issued');
    const issued = screen.messages.findIndex(({ type }) => type === 'ticket-issued');
    const before = screen.messages.slice(0, issued).map(({ seq }) => seq);
    expect(before).toHaveLength(2);
    expect(screen.messages[issued]?.seq).toBeGreaterThan(Math.max(...before));
  });
});

describe('a screen that does not read', () => {
  it('is cut off beyond 1 MiB unread and hears nothing more, while the others go on', async () => {
    const [slow, quick] = [await joined(), await joined()];
    slow.bufferedAmount = 1_048_576;
    await issue();
    await expect.poll(() => [slow.messages.length, quick.messages.length]).toEqual([2, 2]);
    slow.bufferedAmount = 1_048_577;
    await issue();
    await issue();
    await expect.poll(() => quick.messages.filter(({ type }) => type === 'ticket-issued').length).toBe(3);
    expect(slow.messages.filter(({ type }) => type === 'ticket-issued')).toHaveLength(1);
    expect(slow.cuts).toBe(1);
  });
});

describe('a screen that hung up', () => {
  it('is not sent a snapshot that was still being read', async () => {
    const screen = new WatchedScreen();
    const openGate = shutGate();
    feed.join(screen);
    feed.leave(screen);
    openGate();
    await joined();
    expect(screen.messages).toEqual([]);
  });
});

describe('a fault while news are made', () => {
  const badMoment = () => {
    gate = Promise.reject(new Error('a bad moment'));
    gate.catch(() => undefined);
  };

  it('cuts off the screens that missed them, so that they come back for a snapshot, and is logged', async () => {
    const screen = await joined();
    badMoment();
    await issue();
    await expect.poll(() => screen.cuts).toBe(1);
    expect(office.logged.some((line) => line.includes('a bad moment'))).toBe(true);
    gate = Promise.resolve();
    const back = await joined();
    await issue();
    await expect.poll(() => back.messages.map(({ type }) => type)).toContain('ticket-issued');
    expect(screen.messages).toHaveLength(1);
  });

  it('cuts off a screen whose snapshot could not be read, and no other', async () => {
    const there = await joined();
    badMoment();
    const screen = new WatchedScreen();
    feed.join(screen);
    await expect.poll(() => screen.cuts).toBe(1);
    gate = Promise.resolve();
    await issue();
    await expect.poll(() => there.messages.map(({ type }) => type)).toContain('ticket-issued');
    expect([there.cuts, screen.messages.length]).toEqual([0, 0]);
  });
});
