import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { LiveMessage } from '../../contract/board.ts';
import type { Office } from './open-office.ts';

type News = Exclude<LiveMessage, { type: 'snapshot' }>;
type Snapshot = Extract<LiveMessage, { type: 'snapshot' }>;

export interface LiveListener {
  /** What came, as it came. */
  readonly texts: string[];
  /** Waits for it, too. */
  snapshot(): Promise<Snapshot>;
  /** Everything after the snapshot. */
  news(): News[];
  /** Says something to the server. */
  say(text: string | Buffer): void;
  hangUp(): void;
  /** How the socket was closed: the code and the word that goes with it. */
  readonly closed: Promise<string>;
}

/** An injected request has no peer by itself; this one comes from this machine. */
const PEER = { remoteAddress: '127.0.0.1' } as Socket;

/** A screen on the office's live socket, without a port. It listens before the first byte can come. */
export async function listen(
  office: Office,
  headers: Record<string, string> = {},
  screen?: string,
): Promise<LiveListener> {
  const texts: string[] = [];
  const waiting: (() => void)[] = [];
  function hear(fresh: WebSocket): void {
    fresh.on('message', (data) => {
      texts.push(String(data));
      for (const wake of waiting.splice(0)) wake();
    });
  }
  const socket = await office.app.injectWS(
    screen === undefined ? '/api/live' : `/api/live?screen=${screen}`,
    { headers: { host: '127.0.0.1:8080', ...headers }, socket: PEER },
    { onInit: hear },
  );
  const closed = new Promise<string>((resolve) => {
    socket.once('close', (code, reason) => resolve(`${code} ${reason}`.trim()));
  });
  const parsed = () => texts.map((text) => JSON.parse(text) as LiveMessage);
  return {
    ...{ texts, closed },
    async snapshot() {
      while (texts.length === 0) await new Promise<void>((wake) => void waiting.push(wake));
      const [first] = parsed();
      if (first?.type !== 'snapshot') throw new Error(`the first message is ${texts[0]}`);
      return first;
    },
    news: () => parsed().slice(1) as News[],
    say: (text) => socket.send(text),
    hangUp: () => socket.terminate(),
  };
}
