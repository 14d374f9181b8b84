import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcements } from '../../display-ui/announcements.ts';

const SPOKEN_MS = 1400;

/** A hall in which things are heard for 1.4 s; `called` are the numbers that stand. */
function hall() {
  const called = new Set<string>();
  const heard: string[] = [];
  const announcements = new Announcements({
    after: (ms, act) => setTimeout(act, ms),
    stands: (number) => called.has(number),
    perform: async ({ number }) => {
      heard.push(`${Date.now()} ${number ?? 'test'}`);
      await new Promise((resolve) => setTimeout(resolve, SPOKEN_MS));
    },
  });
  const call = (number: string) => {
    called.add(number);
    announcements.announce({ number });
  };
  return { called, heard, call, announcements };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a call in the hall', () => {
  it('is heard 0.8 s after it came', async () => {
    const { heard, call } = hall();
    call('A-001');
    await vi.advanceTimersByTimeAsync(799);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toEqual(['800 A-001']);
  });

  it('that is undone before that is never heard', async () => {
    const { heard, call, called } = hall();
    call('A-001');
    await vi.advanceTimersByTimeAsync(700);
    called.delete('A-001');
    await vi.advanceTimersByTimeAsync(5000);
    expect(heard).toEqual([]);
  });

  it('waits until the one before is over, in the order they came', async () => {
    const { heard, call } = hall();
    for (const number of ['A-001', 'B-001', 'C-001']) call(number);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual(['800 A-001', '2200 B-001', '3600 C-001']);
  });

  it('that is undone while another is heard is left out, and cuts nothing short', async () => {
    const { heard, call, called } = hall();
    for (const number of ['A-001', 'B-001', 'C-001']) call(number);
    await vi.advanceTimersByTimeAsync(1000);
    called.delete('A-001');
    called.delete('B-001');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual(['800 A-001', '2200 C-001']);
  });

  it('is heard again at a recall', async () => {
    const { heard, call } = hall();
    call('A-001');
    await vi.advanceTimersByTimeAsync(5000);
    call('A-001');
    await vi.advanceTimersByTimeAsync(5000);
    expect(heard).toEqual(['800 A-001', '5800 A-001']);
  });
});

describe('a test of the sound', () => {
  it('is heard though nobody is called', async () => {
    const { heard, announcements } = hall();
    announcements.announce({ number: null });
    await vi.advanceTimersByTimeAsync(800);
    expect(heard).toEqual(['800 test']);
  });
});
