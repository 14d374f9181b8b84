import { describe, expect, it } from 'vitest';
import type { LiveMessage } from '../../contract/board.ts';
import { connectLive } from '../../ui-kit/live-connection.ts';
import { boardWith } from '../support/board-samples.ts';
import { FakeWires } from '../support/fake-wires.ts';

const snapshot = (seq: number): LiveMessage => ({ type: 'snapshot', seq, board: boardWith({ seq }) });
const issued = (seq: number): LiveMessage => ({
  type: 'ticket-issued',
  seq,
  number: 'A-001',
  service: 'PU',
  waiting: boardWith().waiting,
});
const printers = (seq: number): LiveMessage => ({
  type: 'print-updated',
  seq,
  jobs: [],
  printer: [{ name: 'ticket', state: 'paper-out' }],
});

function connected() {
  const wires = new FakeWires();
  const heard: number[] = [];
  const states: string[] = [];
  let refusals = 0;
  const live = connectLive(
    {
      onMessage: (message) => heard.push(message.seq),
      onState: (state, since) => states.push(`${state} ${since}`),
      onRefused: () => {
        refusals += 1;
      },
    },
    wires,
  );
  return { wires, heard, states, live, refusals: () => refusals };
}

describe('the live connection', () => {
  it('is open only once the snapshot is there', () => {
    const { wires, states } = connected();
    expect(states).toEqual(['connecting 0']);
    wires.socket.say(snapshot(10));
    expect(states).toEqual(['connecting 0', 'open 0']);
  });

  it('drops what comes before the snapshot and what the snapshot already holds', () => {
    const { wires, heard } = connected();
    wires.socket.say(issued(11));
    wires.socket.say(snapshot(12));
    wires.socket.say(issued(12));
    wires.socket.say(issued(13));
    expect(heard).toEqual([12, 13]);
  });

  it('tells the server something only while it hears it', () => {
    const { wires, live } = connected();
    live.tell({ sound: 'on' });
    expect(wires.socket.said).toEqual([]);
    wires.socket.say(snapshot(12));
    live.tell({ sound: 'blocked' });
    expect(wires.socket.said).toEqual(['{"sound":"blocked"}']);
  });

  it('passes on the printers even when nothing was committed since the snapshot', () => {
    const { wires, heard } = connected();
    wires.socket.say(snapshot(12));
    wires.socket.say(printers(12));
    expect(heard).toEqual([12, 12]);
  });

  it('passes on that the office opened by the clock, though nothing was committed since the snapshot', () => {
    const { wires, heard } = connected();
    wires.socket.say(snapshot(12));
    wires.socket.say({ type: 'notice', seq: 12, what: 'office-changed' });
    expect(heard).toEqual([12, 12]);
  });

  it('comes back within two seconds and starts from a new snapshot, without the old news', async () => {
    const { wires, heard, states } = connected();
    wires.socket.say(snapshot(10));
    await wires.pass(1000);
    wires.socket.onClose();
    expect(states.at(-1)).toBe('lost 0');
    await wires.pass(2000);
    expect(wires.sockets).toHaveLength(2);
    wires.socket.say(snapshot(20));
    wires.socket.say(issued(15));
    expect(heard).toEqual([10, 20]);
    expect(states.at(-1)).toBe('open 3000');
  });

  it('says the server’s word when it was put out, and nothing when the line merely broke', async () => {
    const put: string[] = [];
    const wires = new FakeWires();
    const handlers = {
      onMessage: () => {},
      onState: () => {},
      onPutOut: (why: string) => void put.push(why),
    };
    connectLive(handlers, wires);
    wires.socket.say(snapshot(10));
    wires.socket.onClose();
    await wires.pass(2000);
    expect(put).toEqual([]);
    wires.socket.say(snapshot(11));
    wires.socket.onClose('account-disabled');
    expect(put).toEqual(['account-disabled']);
  });

  it('waits between half a second and two seconds before it tries again, however often it failed', async () => {
    for (const jitter of [0, 0.999]) {
      const { wires } = connected();
      wires.jitter = jitter;
      const opened: number[] = [];
      for (let attempt = 1; attempt <= 8; attempt += 1) {
        const before = wires.now();
        wires.socket.onClose();
        while (wires.sockets.length === attempt) await wires.pass(10);
        opened.push(wires.now() - before);
      }
      expect(Math.min(...opened)).toBeGreaterThanOrEqual(500);
      expect(Math.max(...opened)).toBeLessThanOrEqual(2010);
    }
  });

  it('notices a silent server by asking it, closes the socket and tries again', async () => {
    const { wires, states } = connected();
    wires.socket.say(snapshot(10));
    wires.healthy = false;
    await wires.pass(2500);
    expect(states.at(-1)).toBe('lost 0');
    expect(wires.sockets[0]?.closed).toBe(true);
    await wires.pass(2000);
    expect(wires.sockets.length).toBeGreaterThan(1);
  });

  it('says since when the server was silent: since it was last heard, not since that was noticed', async () => {
    const { wires, states } = connected();
    wires.socket.say(snapshot(10));
    await wires.pass(6000);
    expect(wires.probes).toBe(2);
    wires.healthy = false;
    await wires.pass(3000);
    expect(states.at(-1)).toBe('lost 5000');
  });

  it('gives up on a socket that opens and then says nothing', async () => {
    const { wires, states } = connected();
    await wires.pass(5000);
    expect(states.at(-1)).toBe('lost 0');
    expect(wires.socket.closed).toBe(true);
  });

  it('is deaf to a socket it has given up', async () => {
    const { wires, heard } = connected();
    const old = wires.socket;
    old.say(snapshot(10));
    old.onClose();
    await wires.pass(2000);
    old.say(issued(11));
    expect(heard).toEqual([10]);
  });

  it('stays closed when closed', async () => {
    const { wires, live } = connected();
    wires.socket.say(snapshot(10));
    live.close();
    wires.socket.onClose();
    await wires.pass(60_000);
    expect(wires.sockets).toHaveLength(1);
    expect(wires.probes).toBe(0);
  });

  it('asks, when it is lost, whether the page is let in at all, and says when it is not', async () => {
    const { wires, refusals, states } = connected();
    wires.socket.say(snapshot(10));
    wires.socket.onClose();
    await wires.pass(2000);
    expect(refusals()).toBe(0);
    wires.refused = true;
    wires.socket.onClose();
    await wires.pass(100);
    expect(refusals()).toBe(1);
    expect(states.at(-1)).toMatch(/^lost/);
  });

  it('says nothing of a refusal once it was closed', async () => {
    const { wires, refusals, live } = connected();
    wires.refused = true;
    wires.socket.onClose();
    live.close();
    await wires.pass(100);
    expect(refusals()).toBe(0);
  });
});
