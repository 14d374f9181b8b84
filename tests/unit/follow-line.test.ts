import { beforeEach, describe, expect, it } from 'vitest';
import type { Followed, FollowedTicket } from '../../contract/follow.ts';
import { ringsNow } from '../../follow-ui/call-alert.ts';
import { FollowLine, type StreamEars, type Timer } from '../../follow-ui/follow-line.ts';

const TICKET: FollowedTicket = {
  what: 'ticket',
  ...{ agency: 'BPJS Ketenagakerjaan', hall: 'MPP Kota Tebing Tinggi' },
  ...{ number: 'A-001', service: 'PU', day: '2026-11-23', state: 'waiting', ahead: 3 },
  ...{ estimateMinutes: null, counterName: null, calledAt: null, calls: 0, fetch: false, heldFor: null },
  ...{ recent: [], now: '2026-11-23T08:00:00.000+07:00' },
};
const ticket = (over: Partial<FollowedTicket> = {}): FollowedTicket => ({ ...TICKET, ...over });

/** A world in which time passes when it is told to. */
class World {
  readonly streams: { ears: StreamEars; closed: boolean }[] = [];
  readonly timers = new Map<number, { at: number; act: () => void }>();
  answer: Followed | 'gone' | null = ticket();
  asked = 0;
  now = 0;
  readonly shown: Followed[] = [];
  lost = false;
  gone = 0;
  #next = 0;

  readonly line = new FollowLine(
    {
      openStream: (ears) => {
        const stream = { ears, closed: false };
        this.streams.push(stream);
        const close = () => {
          stream.closed = true;
        };
        return { close };
      },
      ask: async () => {
        this.asked += 1;
        return this.answer;
      },
      after: (ms, act) => {
        this.#next += 1;
        this.timers.set(this.#next, { at: this.now + ms, act });
        return this.#next as unknown as Timer;
      },
      clear: (timer) => void this.timers.delete(timer as unknown as number),
    },
    {
      onState: (state) => void this.shown.push(state),
      onLost: (lost) => {
        this.lost = lost;
      },
      onGone: () => {
        this.gone += 1;
      },
    },
  );

  get ears(): StreamEars {
    const stream = this.streams.at(-1);
    if (stream === undefined) throw new Error('no stream was opened');
    return stream.ears;
  }

  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      const [next] = [...this.timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (next === undefined) break;
      this.timers.delete(next[0]);
      this.now = next[1].at;
      next[1].act();
      await new Promise((done) => setImmediate(done));
    }
    this.now = end;
  }
}

let world: World;

beforeEach(() => {
  world = new World();
  world.line.open();
});

describe('a phone’s line', () => {
  it('asks nothing while news come', async () => {
    for (let minute = 0; minute < 10; minute += 1) {
      world.ears.onBeat();
      await world.pass(20_000);
    }
    world.ears.onState(ticket({ ahead: 2 }));
    expect([world.asked, world.lost, world.shown.length, world.streams.length]).toEqual([0, false, 1, 1]);
  });

  it('asks again and again while the stream is broken, and no more once it is back', async () => {
    world.ears.onBroken(false);
    expect(world.lost).toBe(true);
    await world.pass(1_000);
    expect([world.asked, world.lost]).toEqual([1, false]);
    await world.pass(10_000);
    expect(world.asked).toBe(3);
    world.ears.onState(ticket());
    await world.pass(30_000);
    expect(world.asked).toBe(3);
  });

  it('says that it is cut off when no answer comes either, and that it is back with the next one', async () => {
    world.answer = null;
    world.ears.onBroken(false);
    await world.pass(6_000);
    expect(world.lost).toBe(true);
    world.answer = ticket({ ahead: 0 });
    await world.pass(5_000);
    expect([world.lost, world.shown.length]).toEqual([false, 1]);
  });

  it('opens a stream again that the browser gave up, and asks meanwhile', async () => {
    world.ears.onBroken(true);
    await world.pass(29_000);
    expect([world.streams.length, world.asked > 3]).toEqual([1, true]);
    await world.pass(1_500);
    expect(world.streams.length).toBe(2);
  });

  it('takes silence for a dead line: nothing for three quarters of a minute, not even a beat', async () => {
    world.ears.onState(ticket());
    await world.pass(44_000);
    expect(world.lost).toBe(false);
    world.answer = null;
    await world.pass(2_000);
    expect([world.lost, world.streams.length, world.streams[0]?.closed]).toEqual([true, 2, true]);
  });

  it('asks at once when the phone is looked at again', async () => {
    world.line.lookAgain();
    await world.pass(0);
    expect(world.asked).toBe(1);
  });

  it('ends with its page', async () => {
    world.answer = 'gone';
    world.ears.onBroken(true);
    await world.pass(60_000);
    expect([world.gone, world.asked, world.timers.size]).toEqual([1, 1, 0]);
  });
});

describe('a phone rings', () => {
  const called = (calls: number) => ticket({ state: 'called', calls });

  it.each<[string, Followed | null, Followed, boolean]>([
    ['when it is called', ticket(), called(1), true],
    ['when the page is opened during a call', null, called(1), true],
    ['when it is called once more', called(1), called(2), true],
    ['not again for the same call', called(1), called(1), false],
    ['when a call that was undone is made again', ticket({ calls: 0 }), called(1), true],
    ['not while it is served', called(1), ticket({ state: 'serving', calls: 1 }), false],
  ])('%s', (_, before, now, rings) => {
    expect(ringsNow(before, now)).toBe(rings);
  });
});
