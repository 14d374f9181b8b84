import WebSocket from 'ws';
import { AGENT_ENDINGS, type AgentEnding, PRINT_AGENT_PATH } from '../contract/print-agent.ts';
import { startHeartbeat } from '../printers/transports/agent-heartbeat.ts';
import { createAgentPipe } from '../printers/transports/agent-pipe.ts';
import { encodeFrame, LONGEST_FRAME } from '../printers/transports/agent-wire.ts';
import type { Transport } from '../printers/transports/transport.ts';
import type { Pairing } from './kept-pairing.ts';
import { isUntrusted } from './trust.ts';

/** How a connection ended. `unknown`: the server does not know this token. `unfit`: something else answered. */
export type AgentEnd = AgentEnding | 'unreachable' | 'untrusted' | 'unknown' | 'unfit' | 'lost' | 'stopped';

/** What a connection needs. */
export interface ConnectDeps {
  readonly transport: Transport;
  /** Whose certificates are believed; undefined: those this PC believes. */
  readonly ca?: string | undefined;
  readonly stop: AbortSignal;
  /** How often both sides say that they are there, ms; as the server does it if not said. */
  readonly beatEveryMs?: number;
  onConnected(): void;
  onPrinter(state: 'reached' | 'offline' | 'busy'): void;
}

const HANDSHAKE_MS = 5_000;
const GOING_AWAY = 1001;
const UNAUTHORIZED = 401;
const BEAT = encodeFrame({ kind: 'beat' });
const ENDINGS = new Map(
  Object.entries(AGENT_ENDINGS).map(([why, code]) => [code as number, why as AgentEnding]),
);

/** Connects, relays until the connection ends, and lets what the printer was given come out. Says how it ended. */
export async function connectOnce({ server, token }: Pairing, deps: ConnectDeps): Promise<AgentEnd> {
  const { transport, ca, stop, onPrinter } = deps;
  const socket = new WebSocket(new URL(PRINT_AGENT_PATH, server.replace(/^http/, 'ws')), {
    ...(ca === undefined ? {} : { ca }),
    headers: { authorization: `Bearer ${token}` },
    handshakeTimeout: HANDSHAKE_MS,
    maxPayload: LONGEST_FRAME,
    perMessageDeflate: false,
  });
  const post = (frame: Uint8Array) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(frame);
  };
  const pipe = createAgentPipe(transport, post, onPrinter);
  const heart = startHeartbeat({ beat: () => post(BEAT), dead: () => socket.terminate() }, deps.beatEveryMs);
  const hangUp = () => (socket.readyState === WebSocket.OPEN ? socket.close(GOING_AWAY) : socket.terminate());
  stop.addEventListener('abort', hangUp);

  const end = await new Promise<AgentEnd>((resolve) => {
    let isOpen = false;
    socket.on('open', () => {
      isOpen = true;
      deps.onConnected();
    });
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      heart.heard();
      if (isBinary && pipe.hear(data)) return;
      resolve('nonsense');
      socket.terminate();
    });
    socket.on('unexpected-response', (request, reply) => {
      resolve(reply.statusCode === UNAUTHORIZED ? 'unknown' : 'unfit');
      request.destroy();
    });
    // Of all else the close that follows says what is needed.
    socket.on('error', (error) => {
      if (isUntrusted(error)) resolve('untrusted');
    });
    socket.on('close', (code) => resolve(ENDINGS.get(code) ?? (isOpen ? 'lost' : 'unreachable')));
  });
  heart.stop();
  stop.removeEventListener('abort', hangUp);
  await pipe.end();
  return stop.aborted ? 'stopped' : end;
}
