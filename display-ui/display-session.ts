import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Board, LiveMessage } from '../contract/board.ts';
import type { DisplayScreen } from '../contract/screens.ts';
import { createApi } from '../ui-kit/api-client.ts';
import { LiveController } from '../ui-kit/live-controller.ts';
import { OfficeClock } from '../ui-kit/office-clock.ts';
import { PairingGate } from '../ui-kit/pairing/pairing-gate.ts';
import { type Announcement, Announcements } from './announcements.ts';
import { type BoardState, boardAfter, isCalled } from './board-state.ts';
import { screenPath } from './screen-path.ts';
import { TvSound } from './tv-sound.ts';

const FLASH_MS = 5000;
const RETRY_MS = 3000;

/** Keeps the TV's board, clock, texts and sound up to date, and draws its element again. */
export class DisplaySession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api = createApi({ language: () => 'id', device: 'display' });
  readonly #live: LiveController;
  readonly clock: OfficeClock;
  /** Stands before the TV while it is not let in. */
  readonly gate: PairingGate;
  readonly sound: TvSound;
  readonly #announcements = new Announcements({
    after: (ms, act) => setTimeout(act, ms),
    stands: (number) => this.board !== null && isCalled(this.board.board, number),
    perform: (announcement) => this.#perform(announcement),
  });
  #flashTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  board: BoardState | null = null;
  screen: DisplayScreen | null = null;
  /** The number whose call is heard now. */
  flashing: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.clock = new OfficeClock(host);
    this.#live = new LiveController(host, (message) => this.#hear(message), 'display');
    this.gate = new PairingGate(host, this.#live, 'display');
    this.sound = new TvSound(host, () => this.#tellSound());
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
    if (message.type === 'notice' && message.what === 'sound-test') {
      this.#announcements.announce({ number: null });
      return;
    }
    if (message.type === 'snapshot') this.#tellSound();
    this.#know(message);
    const isCalledAgain = message.type === 'ticket-updated' && message.state === 'called';
    if (message.type === 'notice' || isCalledAgain) void this.#readAgain();
    if (message.type === 'snapshot' || message.type === 'notice') void this.#load();
  }

  #know(message: LiveMessage): void {
    if (message.type === 'snapshot') this.clock.set(message.board.now);
    const before = this.board?.ring?.seq ?? 0;
    this.board = boardAfter(this.board, message);
    const ring = this.board?.ring;
    if (ring && ring.seq !== before) this.#announcements.announce({ number: ring.number });
    this.#host.requestUpdate();
  }

  /** A notice says that something changed (a new office day, a pause) without saying what; so does a call that is taken up again. */
  async #readAgain(): Promise<void> {
    const answer = await this.#api.get<Board>('/api/board');
    if (!answer.ok || this.board === null) return;
    if (answer.value.seq < this.board.board.seq) await this.#readAgain();
    else this.#know({ type: 'snapshot', seq: answer.value.seq, board: answer.value });
  }

  /** Chime and flash begin together. */
  async #perform({ number }: Announcement): Promise<void> {
    if (number !== null) this.#flash(number);
    await this.sound.chime();
  }

  #flash(number: string): void {
    this.flashing = number;
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => {
      this.flashing = null;
      this.#host.requestUpdate();
    }, FLASH_MS);
    this.#host.requestUpdate();
  }

  #tellSound(): void {
    if (this.sound.state !== 'unknown') this.#live.tell({ sound: this.sound.state });
  }

  async #load(): Promise<void> {
    clearTimeout(this.#retryTimer);
    const answer = await this.#api.get<DisplayScreen>(screenPath(location.search));
    if (answer.ok) this.screen = answer.value;
    else if (this.screen === null) this.#retryTimer = setTimeout(() => void this.#load(), RETRY_MS);
    this.#host.requestUpdate();
  }
}
