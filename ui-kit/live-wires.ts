import type { ScreenKind } from '../contract/screens.ts';

/** The part of a WebSocket the live connection uses. */
export interface LiveSocket {
  onMessage: (text: string) => void;
  /** The socket ended or could not be opened. */
  onClose: () => void;
  /** Says a word to the server; lost without a trace if the socket is not open. */
  send(text: string): void;
  close(): void;
}

export type Timer = ReturnType<typeof setTimeout>;

/** What the live connection needs of the world; a test passes its own. */
export interface Wires {
  openSocket(): LiveSocket;
  /** Whether `GET /health/live` answers well within `ms`. Never rejects. */
  probe(ms: number): Promise<boolean>;
  /** Monotonic milliseconds. */
  now(): number;
  /** 0 up to, not including, 1. */
  random(): number;
  after(ms: number, act: () => void): Timer;
  clear(timer: Timer): void;
}

/** The browser's own wires, to the server the page came from. */
export function browserWires(screen?: ScreenKind): Wires {
  return {
    openSocket: () => openBrowserSocket(screen),
    probe: async (ms) => {
      try {
        const response = await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(ms) });
        return response.ok;
      } catch {
        return false;
      }
    },
    now: () => performance.now(),
    random: () => Math.random(),
    after: (ms, act) => setTimeout(act, ms),
    clear: (timer) => clearTimeout(timer),
  };
}

function openBrowserSocket(screen: ScreenKind | undefined): LiveSocket {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const query = screen === undefined ? '' : `?screen=${screen}`;
  const socket = new WebSocket(`${scheme}//${location.host}/api/live${query}`);
  const live: LiveSocket = {
    onMessage: () => {},
    onClose: () => {},
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket.close(),
  };
  socket.addEventListener('message', (event: MessageEvent<string>) => live.onMessage(event.data));
  socket.addEventListener('close', () => live.onClose());
  return live;
}
