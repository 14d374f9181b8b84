import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '../../domain/result.ts';
import { startHeartbeat } from '../../printers/transports/agent-heartbeat.ts';
import { createAgentPipe } from '../../printers/transports/agent-pipe.ts';
import {
  decodeFrame,
  encodeFrame,
  type Frame,
  LONGEST_FRAME,
  PIECE,
} from '../../printers/transports/agent-wire.ts';
import type { Connection, Transport } from '../../printers/transports/transport.ts';
import { type AgentRoom, DEVICE, openAgentRoom } from '../support/printing/agent-room.ts';

type SendResult = Awaited<ReturnType<Connection['send']>>;

/** A printer whose every answer the test gives by hand. */
class PatientPrinter implements Transport {
  readonly got: Uint8Array[] = [];
  readonly settle: ((result: SendResult) => void)[] = [];
  refusal: 'offline' | 'busy' | null = null;
  closed = 0;
  /** The conversation under way ends from the printer's side. */
  lose = () => {};
  say: (bytes: Uint8Array) => void = () => {};

  async connect() {
    if (this.refusal !== null) return err(this.refusal);
    const lost = Promise.withResolvers<void>();
    this.lose = lost.resolve;
    return ok<Connection>({
      twoWay: true,
      send: (bytes) => {
        this.got.push(bytes);
        return new Promise((resolve) => this.settle.push(resolve));
      },
      listen: (hear) => {
        this.say = hear;
      },
      lost: lost.promise,
      close: async () => {
        this.closed += 1;
        for (const settle of this.settle) settle(err({ reason: 'no-answer', left: 'unknown' }));
      },
    });
  }
}

let printer: PatientPrinter;
let room: AgentRoom;
beforeEach(async () => {
  printer = new PatientPrinter();
  room = await openAgentRoom(printer, { connectMs: 300, closeMs: 300 });
});
afterEach(() => room.end());

async function opened(): Promise<Connection> {
  const connection = await room.transport.connect();
  if (!connection.ok) throw new Error(connection.error);
  return connection.value;
}

describe('a way through an agent', () => {
  it('says that a paper is out of our hands when the agent’s own way says so, and not before', async () => {
    const connection = await opened();
    const sent = vi.fn();
    const sending = connection.send(new Uint8Array(20_000).fill(7)).then(sent);
    await vi.waitFor(() => expect(printer.got.length).toBe(1));
    expect(sent).not.toHaveBeenCalled();
    printer.settle[0]?.(ok());
    await sending;
    expect(sent).toHaveBeenCalledWith({ ok: true, value: undefined });
    expect(printer.got[0]).toEqual(new Uint8Array(20_000).fill(7));
    await connection.close();
  });

  it.each([
    { reason: 'connection-lost', left: 'nothing' },
    { reason: 'connection-lost', left: 'unknown' },
    { reason: 'no-answer', left: 'nothing' },
    { reason: 'no-answer', left: 'unknown' },
  ] as const)('passes on that $reason left $left behind', async (failure) => {
    const connection = await opened();
    const sending = connection.send(Uint8Array.of(1));
    await vi.waitFor(() => expect(printer.settle.length).toBe(1));
    printer.settle[0]?.(err(failure));
    expect(await sending).toEqual(err(failure));
    await connection.close();
  });

  it.each(['offline', 'busy'] as const)('passes on that the printer is %s', async (refusal) => {
    printer.refusal = refusal;
    expect(await room.transport.connect()).toEqual(err(refusal));
  });

  it('passes a question to the printer while a paper is still under way', async () => {
    const connection = await opened();
    void connection.send(new Uint8Array(50_000));
    void connection.send(Uint8Array.of(0x10, 4, 1));
    await vi.waitFor(() => expect(printer.got.map(({ length }) => length)).toEqual([50_000, 3]));
    const heard: number[] = [];
    connection.listen((bytes) => heard.push(...bytes));
    printer.say(Uint8Array.of(0x12));
    await vi.waitFor(() => expect(heard).toEqual([0x12]));
    await connection.close();
  });

  it('sends a big paper in small frames, and takes only small ones itself', async () => {
    const connection = await opened();
    void connection.send(new Uint8Array(200_000));
    await vi.waitFor(() => expect(printer.got[0]?.length).toBe(200_000), 5_000);
    expect(room.sent().longest).toBe(LONGEST_FRAME);
    let heard = 0;
    connection.listen((bytes) => {
      heard += bytes.length;
    });
    printer.say(new Uint8Array(10_000));
    await vi.waitFor(() => expect(heard).toBe(10_000));
    expect(room.longestHeard()).toBeLessThan(1_024);
    await connection.close();
  });

  it('ends a paper that is stuck when it is closed', async () => {
    const connection = await opened();
    const sending = connection.send(Uint8Array.of(1));
    await vi.waitFor(() => expect(printer.got.length).toBe(1));
    await connection.close();
    expect(await sending).toEqual(err({ reason: 'no-answer', left: 'unknown' }));
    expect(printer.closed).toBe(1);
  });

  it('hears when the printer hangs up', async () => {
    const connection = await opened();
    printer.lose();
    await connection.lost;
    await connection.close();
  });

  it('does not know what became of a paper when the agent is gone in the middle of it', async () => {
    const connection = await opened();
    const sending = connection.send(Uint8Array.of(1));
    await vi.waitFor(() => expect(printer.got.length).toBe(1));
    room.cutWire();
    expect(await sending).toEqual(err({ reason: 'connection-lost', left: 'unknown' }));
    await connection.lost;
    await connection.close();
    // The agent lets go of its printer as well, so that the next conversation finds it free.
    await vi.waitFor(() => expect(printer.closed).toBe(1));
    expect(await room.transport.connect()).toEqual(err('offline'));
  });

  it('knows that nothing was printed of a paper that did not even reach the agent', async () => {
    const connection = await opened();
    const sending = connection.send(new Uint8Array(2 ** 18));
    room.cutWire();
    expect(await sending).toEqual(err({ reason: 'connection-lost', left: 'nothing' }));
    expect(printer.got).toEqual([]);
    await connection.close();
  });

  it('refuses what is sent after the end', async () => {
    const connection = await opened();
    await connection.close();
    expect(await connection.send(Uint8Array.of(1))).toEqual(
      err({ reason: 'connection-lost', left: 'nothing' }),
    );
  });

  it('is offline when the agent’s printer does not answer in time', async () => {
    const late = Promise.withResolvers<Awaited<ReturnType<PatientPrinter['connect']>>>();
    const connect = vi.spyOn(printer, 'connect').mockReturnValue(late.promise);
    expect(await room.transport.connect()).toEqual(err('offline'));
    connect.mockRestore();
    late.resolve(await printer.connect());
    // The conversation nobody wants any more is ended as soon as it begins.
    await vi.waitFor(() => expect(printer.closed).toBe(1));
    await (await opened()).close();
  });

  it('ends with the agent’s place', async () => {
    const connection = await opened();
    room.switchboard.dismiss(DEVICE);
    await connection.lost;
    expect(room.switchboard.isHere(DEVICE)).toBe(false);
    expect(await room.transport.connect()).toEqual(err('offline'));
  });
});

describe('the agent’s half', () => {
  it('comes back within seconds from a printer that hangs', async () => {
    vi.useFakeTimers();
    const pipe = createAgentPipe({ connect: () => new Promise(() => {}) }, () => {});
    expect(pipe.hear(encodeFrame({ kind: 'open', conversation: 1 }))).toBe(true);
    const ended = pipe.end();
    await vi.advanceTimersByTimeAsync(5_000);
    await ended;
    vi.useRealTimers();
  });

  it('takes no paper that is longer than any paper is', () => {
    const pipe = createAgentPipe({ connect: async () => err('offline') }, () => {});
    expect(pipe.hear(encodeFrame({ kind: 'open', conversation: 1 }))).toBe(true);
    const piece = encodeFrame({ kind: 'piece', conversation: 1, message: 0, bytes: new Uint8Array(PIECE) });
    const taken = Array.from({ length: 257 }, () => pipe.hear(piece));
    expect(taken.indexOf(false)).toBe(256);
  });

  it('takes nothing that only an agent says, and opens no conversation twice', () => {
    const pipe = createAgentPipe({ connect: async () => err('offline') }, () => {});
    expect(pipe.hear(encodeFrame({ kind: 'heard', conversation: 1, bytes: Uint8Array.of(1) }))).toBe(false);
    expect(pipe.hear(encodeFrame({ kind: 'open', conversation: 1 }))).toBe(true);
    expect(pipe.hear(encodeFrame({ kind: 'open', conversation: 1 }))).toBe(false);
  });
});

describe('two agents with the same place', () => {
  it('are one: the second replaces the first, and the first’s end does not end the second', () => {
    const endings: string[] = [];
    const socket = (name: string) => ({ send() {}, end: (why: string) => endings.push(`${name} ${why}`) });
    const first = room.switchboard.enter('other', socket('first'));
    const second = room.switchboard.enter('other', socket('second'));
    expect(endings).toEqual(['first replaced']);
    first.leave();
    expect(room.switchboard.isHere('other')).toBe(true);
    second.leave();
    expect(room.switchboard.isHere('other')).toBe(false);
  });

  it('are cut off when they say what makes no sense', () => {
    const endings: string[] = [];
    const agent = room.switchboard.enter('other', { send() {}, end: (why) => void endings.push(why) });
    agent.hear(Uint8Array.of(99, 0, 0, 0, 0));
    expect(endings).toEqual(['nonsense']);
    expect(room.switchboard.isHere('other')).toBe(false);
  });
});

describe('a heartbeat', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('notices within ten seconds that the other side is silent, and beats no more', () => {
    const beat = vi.fn();
    const dead = vi.fn();
    startHeartbeat({ beat, dead });
    vi.advanceTimersByTime(6_000);
    expect(beat).toHaveBeenCalledTimes(2);
    expect(dead).not.toHaveBeenCalled();
    vi.advanceTimersByTime(4_000);
    expect(dead).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(beat).toHaveBeenCalledTimes(2);
    expect(dead).toHaveBeenCalledTimes(1);
  });

  it('goes on for as long as something is heard', () => {
    const dead = vi.fn();
    const heart = startHeartbeat({ beat() {}, dead });
    for (let seconds = 0; seconds < 60; seconds += 3) {
      vi.advanceTimersByTime(3_000);
      heart.heard();
    }
    expect(dead).not.toHaveBeenCalled();
    heart.stop();
  });
});

describe('a frame', () => {
  const count = fc.nat(65_535);
  const bytes = fc.uint8Array({ maxLength: PIECE });
  const failure = fc.record({
    reason: fc.constantFrom('connection-lost' as const, 'no-answer' as const),
    left: fc.constantFrom('nothing' as const, 'unknown' as const),
  });
  const frame: fc.Arbitrary<Frame> = fc.oneof(
    fc.constant({ kind: 'beat' as const }),
    fc.record({
      kind: fc.constantFrom(
        'open' as const,
        'close' as const,
        'took' as const,
        'lost' as const,
        'closed' as const,
      ),
      conversation: count,
    }),
    fc.record({
      kind: fc.constantFrom('piece' as const, 'last' as const),
      ...{ conversation: count, message: count, bytes },
    }),
    fc.record({ kind: fc.constant('opened' as const), conversation: count, twoWay: fc.boolean() }),
    fc.record({
      kind: fc.constant('refused' as const),
      conversation: count,
      reason: fc.constantFrom('offline' as const, 'busy' as const),
    }),
    fc.record({ kind: fc.constant('heard' as const), conversation: count, bytes }),
    fc.record({
      kind: fc.constant('sent' as const),
      ...{ conversation: count, message: count },
      result: fc.oneof(fc.constant(ok()), failure.map(err)),
    }),
  );

  it('is read as it was written', () => {
    fc.assert(
      fc.property(frame, (one) => {
        expect(decodeFrame(encodeFrame(one))).toEqual(one);
      }),
    );
  });

  it('is never longer than both sides allow', () => {
    fc.assert(fc.property(frame, (one) => encodeFrame(one).length <= LONGEST_FRAME));
  });

  it('that is none is told apart, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (noise) => {
        const read = decodeFrame(noise);
        if (read !== null) expect([0, 1, 2, 3, 4, 17, 18, 19, 20, 21, 22, 23]).toContain(noise[0]);
      }),
    );
    expect(decodeFrame(new Uint8Array())).toBeNull();
    expect(decodeFrame(new Uint8Array(LONGEST_FRAME + 1))).toBeNull();
    expect(decodeFrame(Uint8Array.of(18, 0, 1, 0, 0, 9))).toBeNull();
    expect(decodeFrame(Uint8Array.of(20, 0, 1, 0, 0))).toBeNull();
  });
});
