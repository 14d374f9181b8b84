import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { connectOnce } from '../../../print-agent/connect.ts';
import type { AgentLimits } from '../../../printers/transports/agent-conversation.ts';
import { createSwitchboard } from '../../../printers/transports/agent-switchboard.ts';
import type { Transport } from '../../../printers/transports/transport.ts';

export const DEVICE = '019a0000-0000-7000-8000-000000000000';

/** A server's switchboard and a real agent, with a real socket between them. */
export interface AgentRoom {
  /** The way to the agent's printer, as the spool has it. */
  readonly transport: Transport;
  readonly switchboard: ReturnType<typeof createSwitchboard>;
  /** The longest frame the server got from the agent so far, bytes. */
  longestHeard(): number;
  /** The longest frame the agent got so far, and how many. */
  sent(): { longest: number; count: number };
  /** Cuts the wire, as a pulled cable that both sides notice. */
  cutWire(): void;
  agentLeaves(): Promise<void>;
  agentComes(): Promise<void>;
  end(): Promise<void>;
}

/** @param printer what the agent reaches where it stands */
export async function openAgentRoom(printer: Transport, limits?: AgentLimits): Promise<AgentRoom> {
  const switchboard = createSwitchboard(limits);
  let longestHeard = 0;
  let longest = 0;
  let count = 0;
  // The limit every socket of the server has.
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', maxPayload: 1_024 });
  sockets.on('connection', (socket) => {
    const agent = switchboard.enter(DEVICE, {
      send(frame) {
        longest = Math.max(longest, frame.length);
        count += 1;
        socket.send(frame);
      },
      end: () => socket.terminate(),
    });
    socket.on('message', (data: Buffer) => {
      longestHeard = Math.max(longestHeard, data.length);
      agent.hear(data);
    });
    socket.on('close', () => agent.leave());
  });
  await new Promise((resolve) => sockets.once('listening', resolve));
  const server = `http://127.0.0.1:${(sockets.address() as AddressInfo).port}`;

  let stop = new AbortController();
  let agent: Promise<unknown> = Promise.resolve();
  const agentComes = () =>
    new Promise<void>((resolve) => {
      stop = new AbortController();
      const pairing = { server, device: DEVICE, token: 'not looked at here' };
      agent = connectOnce(pairing, {
        ...{ transport: printer, stop: stop.signal },
        onConnected: resolve,
        onPrinter() {},
      });
    });
  const agentLeaves = async () => {
    stop.abort();
    await agent;
    while (switchboard.isHere(DEVICE)) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await agentComes();
  return {
    transport: switchboard.transport(DEVICE),
    ...{ switchboard, agentComes, agentLeaves },
    longestHeard: () => longestHeard,
    sent: () => ({ longest, count }),
    cutWire() {
      for (const socket of sockets.clients) socket.terminate();
    },
    async end() {
      await agentLeaves();
      await new Promise((resolve) => sockets.close(resolve));
    },
  };
}
