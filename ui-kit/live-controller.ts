import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveMessage } from '../contract/board.ts';
import type { ScreenKind } from '../contract/screens.ts';
import { connectLive, type LiveConnection, type LiveState } from './live-connection.ts';
import { browserWires } from './live-wires.ts';

/** Holds the live connection while its element is on the page, and draws the element again at every change. */
export class LiveController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onMessage: (message: LiveMessage) => void;
  readonly #screen: ScreenKind | undefined;
  #connection: LiveConnection | null = null;

  state: LiveState = 'connecting';
  /** Monotonic milliseconds; when `lost`, the moment the server was last heard. */
  since = performance.now();
  /** The server does not let this page in: nothing is tried any more until `comeIn`. */
  refused = false;

  /** Whoever the page was let in for was put out; is told the server's word for why, or an empty one. */
  onPutOut: ((why: string) => void) | undefined;

  constructor(host: ReactiveControllerHost, onMessage: (message: LiveMessage) => void, screen?: ScreenKind) {
    this.#host = host;
    this.#onMessage = onMessage;
    this.#screen = screen;
    host.addController(this);
  }

  hostConnected(): void {
    const handlers = {
      onMessage: (message: LiveMessage) => {
        this.#onMessage(message);
        this.#host.requestUpdate();
      },
      onState: (state: LiveState, since: number) => {
        this.state = state;
        this.since = since;
        this.#host.requestUpdate();
      },
      onRefused: () => this.#stayOut(),
      onPutOut: (why: string) => {
        if (this.onPutOut === undefined) return;
        this.#stayOut();
        this.onPutOut(why);
      },
    };
    this.#connection = connectLive(handlers, browserWires(this.#screen));
  }

  hostDisconnected(): void {
    this.#connection?.close();
    this.#connection = null;
  }

  #stayOut(): void {
    this.refused = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  }

  /** The page was let in: connects again. */
  comeIn(): void {
    this.refused = false;
    this.hostDisconnected();
    this.hostConnected();
  }

  /** Says something about this screen to the server; nothing happens while the line is down. */
  tell(word: object): void {
    this.#connection?.tell(word);
  }

  /** Milliseconds since the server was last heard; 0 while it is. */
  silentFor(): number {
    return this.state === 'open' ? 0 : performance.now() - this.since;
  }
}
