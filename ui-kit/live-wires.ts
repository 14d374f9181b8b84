import { BEARER_PROTOCOL, PUT_OUT, SOCKET_PROTOCOL } from '../contract/device-protocol.ts';
import type { ScreenKind } from '../contract/screens.ts';
import { bearerOf, deviceToken, forgetDeviceToken, type PageDevice } from './device-token.ts';

/** The part of a WebSocket the live connection uses. */
export interface LiveSocket {
  onMessage: (text: string) => void;
  /** The socket ended or could not be opened. `putOut`: the server put this page out, with its word for why. */
  onClose: (putOut?: string) => void;
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
  /** Whether the server says that this page is not let in. Never rejects. */
  isRefused(): Promise<boolean>;
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
    // Whether a person is signed in is found out by the officer's page itself.
    isRefused: async () => screen !== undefined && screen !== 'officer' && isPageRefused(screen),
    now: () => performance.now(),
    random: () => Math.random(),
    after: (ms, act) => setTimeout(act, ms),
    clear: (timer) => clearTimeout(timer),
  };
}

function openBrowserSocket(screen: ScreenKind | undefined): LiveSocket {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const query = screen === undefined ? '' : `?screen=${screen}`;
  const socket = new WebSocket(`${scheme}//${location.host}/api/live${query}`, protocolsOf(screen));
  const live: LiveSocket = {
    onMessage: () => {},
    onClose: () => {},
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket.close(),
  };
  socket.addEventListener('message', (event: MessageEvent<string>) => live.onMessage(event.data));
  socket.addEventListener('close', ({ code, reason }) => live.onClose(code === PUT_OUT ? reason : undefined));
  return live;
}

/** A browser sends no header of ours with a websocket: the token goes beside the protocol, never in the address. */
function protocolsOf(screen: ScreenKind | undefined): string[] {
  const token = screen === undefined || screen === 'officer' ? null : deviceToken(screen);
  return token === null ? [] : [SOCKET_PROTOCOL, BEARER_PROTOCOL + token];
}

const REFUSED_WITHIN_MS = 4000;

/**
 * Whether the server says that a page is not let in as such a device; never rejects. A token that opens nothing any more is
 * forgotten: beside the server, and where somebody is signed in, none is needed.
 */
export async function isPageRefused(device: PageDevice): Promise<boolean> {
  const shown = deviceToken(device);
  try {
    const { status } = await fetch('/api/board', {
      headers: bearerOf(device),
      cache: 'no-store',
      signal: AbortSignal.timeout(REFUSED_WITHIN_MS),
    });
    if (status !== 401) return false;
  } catch {
    return false;
  }
  if (shown === null) return true;
  if (deviceToken(device) === shown) forgetDeviceToken(device);
  return isPageRefused(device);
}
