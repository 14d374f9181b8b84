import type { Followed } from '../contract/follow.ts';

export type Timer = ReturnType<typeof setTimeout>;

/** What a stream of server-sent events tells its line. */
export interface StreamEars {
  onState(state: Followed): void;
  /** It says that it is still there. */
  onBeat(): void;
  /** It broke; `final` when the browser will not open it again by itself. */
  onBroken(final: boolean): void;
}

/** What the line needs of the world; a test passes its own. */
export interface LineWires {
  openStream(ears: StreamEars): { close(): void };
  /** The state, asked for once; `gone` when its page has ended, null when no answer came. */
  ask(): Promise<Followed | 'gone' | null>;
  after(ms: number, act: () => void): Timer;
  clear(timer: Timer): void;
}

export interface LineHandlers {
  onState(state: Followed): void;
  /** What is shown may be old; false again with the next answer. */
  onLost(lost: boolean): void;
  /** The page has ended: the server says why when it is loaded anew. */
  onGone(): void;
}

/** The server says something every twenty seconds; a phone that hears nothing for so long is on a dead line. */
const SILENT_MS = 45_000;
const ASK_EVERY_MS = 5_000;
/** A stream the browser gave up is opened again so much later: the hall was full, or a proxy forbids it. */
const REOPEN_MS = 30_000;

/** A phone's line to the office: news as they come, and where no news come through, the state asked for again and again. */
export class FollowLine {
  readonly #wires: LineWires;
  readonly #handlers: LineHandlers;
  #stream: { close(): void } | null = null;
  #asking: Timer | null = null;
  #silence: Timer | null = null;
  #reopening: Timer | null = null;
  #closed = false;

  constructor(wires: LineWires, handlers: LineHandlers) {
    this.#wires = wires;
    this.#handlers = handlers;
  }

  open(): void {
    if (this.#closed) return;
    this.#stream?.close();
    this.#stream = this.#wires.openStream({
      onState: (state) => {
        this.#heard();
        this.#handlers.onState(state);
      },
      onBeat: () => this.#heard(),
      onBroken: (final) => this.#broken(final),
    });
    this.#listen();
  }

  /** Asks at once: the phone was put away and is looked at again. */
  lookAgain(): void {
    if (!this.#closed) void this.#ask();
  }

  close(): void {
    this.#closed = true;
    this.#stream?.close();
    this.#stream = null;
    for (const timer of [this.#asking, this.#silence, this.#reopening]) {
      if (timer !== null) this.#wires.clear(timer);
    }
  }

  #heard(): void {
    if (this.#asking !== null) this.#wires.clear(this.#asking);
    this.#asking = null;
    this.#handlers.onLost(false);
    this.#listen();
  }

  #listen(): void {
    if (this.#silence !== null) this.#wires.clear(this.#silence);
    this.#silence = this.#wires.after(SILENT_MS, () => {
      this.#handlers.onLost(true);
      this.open();
      this.#askSoon(0);
    });
  }

  #broken(final: boolean): void {
    if (this.#closed) return;
    this.#handlers.onLost(true);
    this.#askSoon(1_000);
    if (!final || this.#reopening !== null) return;
    this.#reopening = this.#wires.after(REOPEN_MS, () => {
      this.#reopening = null;
      this.open();
    });
  }

  #askSoon(ms: number): void {
    if (this.#closed || this.#asking !== null) return;
    this.#asking = this.#wires.after(ms, () => void this.#askOnAndOn());
  }

  async #askOnAndOn(): Promise<void> {
    await this.#ask();
    // While it was asked, the stream may have come back, or the page have ended.
    if (this.#asking === null || this.#closed) return;
    this.#asking = null;
    this.#askSoon(ASK_EVERY_MS);
  }

  async #ask(): Promise<void> {
    const state = await this.#wires.ask();
    if (this.#closed) return;
    if (state === 'gone') {
      this.close();
      this.#handlers.onGone();
    } else {
      this.#handlers.onLost(state === null);
      if (state !== null) this.#handlers.onState(state);
    }
  }
}
