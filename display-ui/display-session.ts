import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Board, LiveMessage } from '../contract/board.ts';
import type { DisplayScreen } from '../contract/screens.ts';
import { createApi } from '../ui-kit/api-client.ts';
import { LiveController } from '../ui-kit/live-controller.ts';
import { OfficeClock } from '../ui-kit/office-clock.ts';
import { type BoardState, boardAfter } from './board-state.ts';

const FLASH_MS = 5000;
const RETRY_MS = 3000;

/** Keeps the TV's board, clock and texts up to date, and draws its element again. */
export class DisplaySession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api = createApi({ language: () => 'id' });
  readonly #live: LiveController;
  readonly clock: OfficeClock;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  board: BoardState | null = null;
  screen: DisplayScreen | null = null;
  /** A call has just rung. */
  flashing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.clock = new OfficeClock(host);
    this.#live = new LiveController(host, (message) => this.#hear(message));
    host.addController(this);
  }

  hostConnected(): void {
    void this.#load();
  }

  hostDisconnected(): void {
    clearTimeout(this.#flashTimer);
    clearTimeout(this.#retryTimer);
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
    if (message.type === 'snapshot') this.clock.set(message.board.now);
    const rangBefore = this.board?.ring ?? 0;
    this.board = boardAfter(this.board, message);
    if (this.board !== null && this.board.ring !== rangBefore) this.#flash();
    if (message.type === 'notice') void this.#readAgain();
    if (message.type === 'snapshot' || message.type === 'notice') void this.#load();
  }

  /** A notice says that something changed (a new office day, a counter's name) without saying what. */
  async #readAgain(): Promise<void> {
    const answer = await this.#api.get<Board>('/api/board');
    if (!answer.ok || this.board === null) return;
    if (answer.value.seq < this.board.board.seq) await this.#readAgain();
    else this.#hear({ type: 'snapshot', seq: answer.value.seq, board: answer.value });
  }

  #flash(): void {
    this.flashing = true;
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => {
      this.flashing = false;
      this.#host.requestUpdate();
    }, FLASH_MS);
  }

  async #load(): Promise<void> {
    clearTimeout(this.#retryTimer);
    const answer = await this.#api.get<DisplayScreen>('/api/screens/display');
    if (answer.ok) this.screen = answer.value;
    else if (this.screen === null) this.#retryTimer = setTimeout(() => void this.#load(), RETRY_MS);
    this.#host.requestUpdate();
  }
}
