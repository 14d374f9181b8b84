import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CHIME_MS, playChime } from './chime.ts';

/** `unknown` until the browser has shown whether it lets a page sound that nobody has touched. */
export type SoundState = 'unknown' | 'on' | 'blocked';

/** A browser that allows sound has started it by then. */
const BLOCKED_AFTER_MS = 1500;

/** The TV's loudspeaker. A browser that blocks it is woken by the first touch or key. */
export class TvSound implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onState: (state: SoundState) => void;
  #context: AudioContext | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  state: SoundState = 'unknown';

  /** `onState` hears of every change. */
  constructor(host: ReactiveControllerHost, onState: (state: SoundState) => void) {
    this.#host = host;
    this.#onState = onState;
    host.addController(this);
  }

  hostConnected(): void {
    const context = new AudioContext();
    this.#context = context;
    context.addEventListener('statechange', this.#look);
    this.#waiting = setTimeout(
      () => this.#become(context.state === 'running' ? 'on' : 'blocked'),
      BLOCKED_AFTER_MS,
    );
    for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, this.#wake);
    this.#look();
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    for (const gesture of ['pointerdown', 'keydown']) removeEventListener(gesture, this.#wake);
    void this.#context?.close();
    this.#context = null;
  }

  /** Sounds the chime and resolves when it is over; a blocked TV stays silent for as long. */
  async chime(): Promise<void> {
    if (this.#context?.state === 'running') playChime(this.#context);
    await new Promise((resolve) => setTimeout(resolve, CHIME_MS));
  }

  readonly #wake = (): void => {
    void this.#context?.resume();
  };

  /** Only a running loudspeaker is news before the time is up: a page starts suspended, allowed or not. */
  readonly #look = (): void => {
    const running = this.#context?.state === 'running';
    if (running) this.#become('on');
    else if (this.state === 'on') this.#become('blocked');
  };

  #become(state: SoundState): void {
    if (this.state === state) return;
    this.state = state;
    this.#onState(state);
    this.#host.requestUpdate();
  }
}
