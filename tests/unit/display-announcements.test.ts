import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnouncedHall, HEARD_MS, memoryShelf, type Screen } from '../support/announced-hall.ts';

let hall: AnnouncedHall;
let tv: Screen;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  hall = new AnnouncedHall();
  tv = hall.open();
  tv.line.see(10, []);
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const call = (number: string, seq: number) => tv.line.hear(hall.call(number, seq));
/** The page is loaded anew; the board it reads is so many ms after the calls that still stand. */
const reload = (age: number) => {
  tv.close();
  tv = hall.open();
  const calls = [...hall.called].map(([number, seq]) => ({ number, seq, age }));
  tv.line.see(Math.max(10, ...hall.called.values()), calls);
};

describe('a call', () => {
  it('is heard 0.8 s after it came', async () => {
    call('A-001', 11);
    await pass(799);
    expect(tv.begun).toEqual([]);
    await pass(1);
    expect(tv.begun).toEqual(['800 A-001']);
  });

  it('that is undone before that is never heard', async () => {
    call('A-001', 11);
    await pass(700);
    hall.called.delete('A-001');
    await pass(20_000);
    expect(tv.begun).toEqual([]);
    expect(tv.line.busy).toBe(false);
  });

  it('waits until the one before is over, in the order they came', async () => {
    for (const [place, number] of ['A-001', 'B-001', 'C-001'].entries()) call(number, 11 + place);
    await pass(30_000);
    expect(tv.begun).toEqual(['800 A-001', '5800 B-001', '10800 C-001']);
    expect(hall.heard).toEqual([11, 12, 13]);
  });

  it('whose news comes late goes to its place, and is not heard before it has stood for its time', async () => {
    call('B-001', 12);
    await pass(500);
    call('A-001', 11);
    await pass(30_000);
    expect(tv.begun).toEqual(['1300 A-001', '6300 B-001']);
  });

  it('that is undone, or served already, while another is heard is left out and cuts nothing short', async () => {
    for (const [place, number] of ['A-001', 'B-001', 'C-001'].entries()) call(number, 11 + place);
    await pass(1000);
    hall.called.delete('A-001');
    hall.called.delete('B-001');
    await pass(30_000);
    expect(tv.begun).toEqual(['800 A-001', '5800 C-001']);
  });

  it('at whose announcement the page breaks silences none after it', async () => {
    const complaint = vi.fn();
    vi.stubGlobal('reportError', complaint);
    hall.breaksAt = 'A-001';
    for (const [place, number] of ['A-001', 'B-001'].entries()) call(number, 11 + place);
    await pass(30_000);
    call('C-001', 13);
    await pass(30_000);
    vi.unstubAllGlobals();
    expect(tv.begun.map((one) => one.split(' ')[1])).toEqual(['A-001', 'B-001', 'C-001']);
    expect([complaint.mock.calls.length, tv.line.busy]).toEqual([1, false]);
  });

  it('waits for the board that is being read before its turn', async () => {
    let read: () => void = () => undefined;
    hall.reading = new Promise((resolve) => {
      read = resolve;
    });
    call('A-001', 11);
    await pass(2000);
    hall.called.delete('A-001');
    read();
    await pass(20_000);
    expect(tv.begun).toEqual([]);
  });

  it('is heard once, however often it is told: again, late, and by boards', async () => {
    call('A-001', 11);
    tv.line.see(11, [{ number: 'A-001', seq: 11, age: 0 }]);
    await pass(1000);
    call('A-001', 11);
    tv.line.see(12, [{ number: 'A-001', seq: 11, age: 1000 }]);
    await pass(20_000);
    call('A-001', 11);
    tv.line.see(13, [{ number: 'A-001', seq: 11, age: 20_000 }]);
    await pass(20_000);
    expect(tv.begun).toEqual(['800 A-001']);
  });

  it('is heard though the line before it was longer than a call is fresh', async () => {
    hall.rules = { settleMs: 800, freshMs: 10_000 };
    for (let place = 1; place <= 5; place += 1) call(`A-00${place}`, 10 + place);
    await pass(60_000);
    expect(hall.heard).toEqual([11, 12, 13, 14, 15]);
  });
});

describe('a recall', () => {
  it('is heard again', async () => {
    call('A-001', 11);
    await pass(2000);
    call('A-001', 12);
    await pass(20_000);
    expect(tv.begun).toEqual(['800 A-001', '5800 A-001']);
  });

  it('of a number whose turn has not come is one with its call, and keeps its place', async () => {
    call('A-001', 11);
    call('B-001', 12);
    call('C-001', 13);
    await pass(2000);
    call('B-001', 14);
    call('B-001', 15);
    await pass(30_000);
    expect(tv.begun).toEqual(['800 A-001', '5800 B-001', '10800 C-001']);
    expect(hall.heard).toEqual([11, 15, 13]);
    // The recalls are taken back: what was said with them is not said again.
    hall.called.set('B-001', 12);
    tv.line.see(16, [{ number: 'B-001', seq: 12, age: 30_000 }]);
    await pass(20_000);
    expect(hall.heard).toEqual([11, 15, 13]);
  });

  it('that is taken back is silent, and its call is heard if it was not yet', async () => {
    call('A-001', 11);
    await pass(20_000);
    call('A-001', 12);
    hall.called.set('A-001', 11);
    await pass(20_000);
    expect(tv.begun).toEqual(['800 A-001']);
    call('B-001', 13);
    call('B-001', 14);
    hall.called.set('B-001', 13);
    await pass(20_000);
    expect(hall.heard).toEqual([11, 13]);
  });
});

describe('a screen', () => {
  it('that is new says nothing that was called before it came', async () => {
    hall.call('A-001', 9);
    const other = hall.open(memoryShelf());
    other.line.see(10, [{ number: 'A-001', seq: 9, age: 100 }]);
    await pass(20_000);
    expect(other.begun).toEqual([]);
  });

  it('says after a gap what is fresh, oldest first, and nothing older', async () => {
    hall.call('A-001', 11);
    hall.call('B-001', 12);
    hall.call('C-001', 13);
    tv.line.see(13, [
      { number: 'C-001', seq: 13, age: 100 },
      { number: 'B-001', seq: 12, age: 59_999 },
      { number: 'A-001', seq: 11, age: 60_000 },
    ]);
    await pass(30_000);
    expect(tv.begun).toEqual(['800 B-001', '5800 C-001']);
  });

  it('that is loaded anew in the first part of an announcement says it anew', async () => {
    call('A-001', 11);
    await pass(800 + HEARD_MS - 1);
    reload(3799);
    await pass(20_000);
    expect(tv.begun).toEqual(['4599 A-001']);
    expect(hall.heard).toEqual([11]);
  });

  it('that is loaded anew after it does not, and goes on with what waits', async () => {
    call('A-001', 11);
    call('B-001', 12);
    await pass(800 + HEARD_MS);
    reload(3800);
    await pass(20_000);
    expect(tv.begun).toEqual(['4600 B-001']);
    expect(hall.heard).toEqual([11, 12]);
  });

  it('says a call that comes with its first board after a reload, and only once', async () => {
    reload(0);
    hall.call('A-001', 11);
    tv.line.see(11, [{ number: 'A-001', seq: 11, age: 200 }]);
    await pass(20_000);
    expect(hall.heard).toEqual([11]);
  });

  it('is not the other screen: each says it once', async () => {
    const second = hall.open(memoryShelf());
    second.line.see(10, []);
    const made = hall.call('A-001', 11);
    for (const { line } of [tv, second]) line.hear(made);
    await pass(20_000);
    expect([tv.begun, second.begun]).toEqual([['800 A-001'], ['800 A-001']]);
  });

  it('of a tab that was duplicated says what comes from then on, and nothing again', async () => {
    call('A-001', 11);
    await pass(20_000);
    const copy = memoryShelf();
    copy.setItem('loket-said', hall.shelf.getItem('loket-said') ?? '');
    const second = hall.open(copy);
    second.line.see(11, [{ number: 'A-001', seq: 11, age: 20_000 }]);
    const made = hall.call('B-001', 12);
    for (const { line } of [tv, second]) line.hear(made);
    await pass(20_000);
    expect(second.begun).toEqual(['20800 B-001']);
  });
});

describe('a test of the sound', () => {
  it('is heard at once though nobody is called, and asked for twice it is one', async () => {
    tv.line.test();
    await pass(0);
    expect(tv.begun).toEqual(['0 test']);
    tv.line.test();
    tv.line.test();
    await pass(20_000);
    expect(tv.begun).toEqual(['0 test', '5000 test']);
  });

  it('takes its place between the calls', async () => {
    call('A-001', 11);
    await pass(1000);
    tv.line.test();
    call('B-001', 12);
    await pass(20_000);
    expect(tv.begun).toEqual(['800 A-001', '5800 test', '10800 B-001']);
  });
});

describe('what is expected', () => {
  it('is what is said and what waits, soonest first, and nothing once all was said', async () => {
    call('A-001', 11);
    call('B-001', 12);
    expect(hall.expected).toEqual([11, 12]);
    await pass(1000);
    expect(hall.expected).toEqual([11, 12]);
    await pass(5000);
    expect(hall.expected).toEqual([12]);
    expect(tv.line.busy).toBe(true);
    await pass(5000);
    expect(hall.expected).toEqual([]);
    expect(tv.line.busy).toBe(false);
  });
});
