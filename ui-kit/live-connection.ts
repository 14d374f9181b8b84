import type { LiveMessage } from '../contract/board.ts';
import { browserWires, type LiveSocket, type Timer, type Wires } from './live-wires.ts';

/** `connecting` only until the first snapshot; then `open` or `lost`. */
export type LiveState = 'connecting' | 'open' | 'lost';

export interface LiveHandlers {
  /** The first message of every connection is the snapshot; what it already holds is not told again. */
  onMessage(message: LiveMessage): void;
  /** `since`: monotonic milliseconds (`performance.now`); for `lost`, when the server was last heard. */
  onState(state: LiveState, since: number): void;
  /** The server answers, and says that this page is not let in. */
  onRefused?(): void;
  /** The server put out whoever this page was let in for; `why` is its word for it, or empty. */
  onPutOut?(why: string): void;
}

export interface LiveConnection {
  /** Says something about this screen to the server, as JSON; nothing happens while the line is down. */
  tell(word: object): void;
  close(): void;
}

const RETRY_MIN_MS = 500;
const RETRY_MAX_MS = 2000;
/** A connection that shows no snapshot in this time is not one. */
const SNAPSHOT_WITHIN_MS = 5000;
const PROBE_EVERY_MS = 2500;
const PROBE_WITHIN_MS = 2000;

/**
 * Behind the printers' state, a chime asked for now and an office that opened by the clock stands no event: they carry
 * the number of what was heard last, and are never old news. Reading again once too often harms nobody.
 */
function isStanding(message: LiveMessage): boolean {
  return message.type === 'print-updated' || message.type === 'notice';
}

/**
 * Keeps one socket to `/api/live` alive until closed.
 * A browser does not show websocket pings, so silence is judged by asking `/health/live`; nothing is replayed
 * after a loss, the new snapshot tells all.
 */
export function connectLive(handlers: LiveHandlers, wires: Wires = browserWires()): LiveConnection {
  let socket: LiveSocket | null = null;
  let state: LiveState = 'connecting';
  let since = wires.now();
  let heard = since;
  let snapshotSeq: number | null = null;
  let failures = 0;
  let closed = false;
  let pending: Timer | null = null;

  function become(next: LiveState, at: number): void {
    if (state === next) return;
    state = next;
    since = at;
    handlers.onState(state, since);
  }

  function later(ms: number, act: () => void): void {
    if (pending !== null) wires.clear(pending);
    pending = wires.after(ms, act);
  }

  function open(): void {
    snapshotSeq = null;
    const mine = wires.openSocket();
    socket = mine;
    mine.onMessage = (text) => {
      if (socket === mine) receive(JSON.parse(text) as LiveMessage);
    };
    mine.onClose = (putOut) => {
      if (socket !== mine) return;
      lose();
      if (putOut !== undefined) handlers.onPutOut?.(putOut);
    };
    later(SNAPSHOT_WITHIN_MS, lose);
  }

  function receive(message: LiveMessage): void {
    heard = wires.now();
    if (message.type === 'snapshot') {
      snapshotSeq = message.seq;
      failures = 0;
      if (pending !== null) wires.clear(pending);
      become('open', heard);
    } else if (snapshotSeq === null || (message.seq <= snapshotSeq && !isStanding(message))) {
      return;
    }
    handlers.onMessage(message);
  }

  function lose(): void {
    const gone = socket;
    socket = null;
    gone?.close();
    if (closed) return;
    become('lost', heard);
    const step = Math.min(RETRY_MAX_MS, RETRY_MIN_MS * 2 ** failures);
    failures += 1;
    later(RETRY_MIN_MS + (step - RETRY_MIN_MS) * wires.random(), open);
    void askWhy();
  }

  /** A browser does not show why it got no socket. */
  async function askWhy(): Promise<void> {
    if ((await wires.isRefused()) && !closed && state !== 'open') handlers.onRefused?.();
  }

  async function watch(): Promise<void> {
    const asked = socket;
    if (state === 'open') {
      if (await wires.probe(PROBE_WITHIN_MS)) heard = wires.now();
      else if (socket === asked && state === 'open') lose();
    }
    if (!closed) watchdog = wires.after(PROBE_EVERY_MS, () => void watch());
  }

  let watchdog = wires.after(PROBE_EVERY_MS, () => void watch());
  handlers.onState(state, since);
  open();

  return {
    tell(word) {
      if (snapshotSeq !== null) socket?.send(JSON.stringify(word));
    },
    close() {
      closed = true;
      wires.clear(watchdog);
      if (pending !== null) wires.clear(pending);
      const gone = socket;
      socket = null;
      gone?.close();
    },
  };
}
