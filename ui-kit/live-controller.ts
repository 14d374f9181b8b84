import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveMessage } from '../contract/board.ts';
import { connectLive, type LiveConnection, type LiveState } from './live-connection.ts';

/** Holds the live connection while its element is on the page, and draws the element again at every change. */
export class LiveController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onMessage: (message: LiveMessage) => void;
  #connection: LiveConnection | null = null;

  state: LiveState = 'connecting';
  /** Monotonic milliseconds; when `lost`, the moment the server was last heard. */
  since = performance.now();

  constructor(host: ReactiveControllerHost, onMessage: (message: LiveMessage) => void) {
    this.#host = host;
    this.#onMessage = onMessage;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = connectLive({
      onMessage: (message) => {
        this.#onMessage(message);
        this.#host.requestUpdate();
      },
      onState: (state, since) => {
        this.state = state;
        this.since = since;
        this.#host.requestUpdate();
      },
    });
  }

  hostDisconnected(): void {
    this.#connection?.close();
    this.#connection = null;
  }

  /** Milliseconds since the server was last heard; 0 while it is. */
  silentFor(): number {
    return this.state === 'open' ? 0 : performance.now() - this.since;
  }
}
