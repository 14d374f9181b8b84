import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Board, LiveMessage } from '../contract/board.ts';
import type { DisplayScreen } from '../contract/screens.ts';
import { createApi } from '../ui-kit/api-client.ts';
import { LiveController } from '../ui-kit/live-controller.ts';
import { OfficeClock } from '../ui-kit/office-clock.ts';
import { PairingGate } from '../ui-kit/pairing/pairing-gate.ts';
import { Announcing } from './announcing.ts';
import { BoardReading } from './board-reading.ts';
import { boardAfter } from './board-state.ts';
import { ScreenSettings } from './screen-settings.ts';

/** Keeps the TV's board, clock and settings up to date, has its calls announced, and draws its element again. */
export class DisplaySession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api = createApi({ language: () => 'id', device: 'display' });
  readonly #live: LiveController;
  readonly #settings = new ScreenSettings(this.#api, (screen) => this.#learn(screen));
  readonly clock: OfficeClock;
  /** Stands before the TV while it is not let in. */
  readonly gate: PairingGate;
  readonly announcing: Announcing;
  readonly #reading: BoardReading;
  board: Board | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.clock = new OfficeClock(host);
    this.#live = new LiveController(host, (message) => this.#hear(message), 'display');
    this.gate = new PairingGate(host, this.#live, 'display');
    this.#reading = new BoardReading({
      api: this.#api,
      known: () => this.board?.seq ?? null,
      take: (board) => this.#know({ type: 'snapshot', seq: board.seq, board }),
    });
    this.announcing = new Announcing(host, {
      board: () => this.board,
      upToDate: () => this.#reading.upToDate(),
      tell: (word) => this.#live.tell(word),
    });
    host.addController(this);
  }

  hostConnected(): void {
    void this.#settings.load();
  }

  hostDisconnected(): void {
    this.#settings.stop();
  }

  /** What is set for this TV; null until it was read. */
  get screen(): DisplayScreen | null {
    return this.#settings.value;
  }

  /** Milliseconds since the server was last heard; 0 while it is. */
  silentFor(): number {
    return this.#live.silentFor();
  }

  /** Office time at which what is shown was last known to be true: "09.38". */
  asOf(): string {
    return this.clock.time(this.#live.since);
  }

  #hear(message: LiveMessage): void {
    if (message.type === 'notice' && message.what === 'sound-test') {
      this.announcing.hear(message);
      return;
    }
    if (message.type === 'snapshot') this.announcing.tellSound();
    this.#know(message);
    const isCalledAgain = message.type === 'ticket-updated' && message.state === 'called';
    // A notice says that something changed (a new office day, a pause) without saying what; so does a call taken up again.
    if (message.type === 'notice' || isCalledAgain) this.#reading.again();
    if (message.type === 'snapshot' || message.type === 'notice') void this.#settings.load();
  }

  #know(message: LiveMessage): void {
    if (message.type === 'snapshot') this.clock.set(message.board.now);
    this.board = boardAfter(this.board, message);
    this.announcing.hear(message);
    this.#host.requestUpdate();
  }

  #learn(screen: DisplayScreen): void {
    this.announcing.learn(screen);
    this.#host.requestUpdate();
  }
}
