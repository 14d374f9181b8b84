import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Does something every so often for as long as its element is on the page. */
export class LookAgain implements ReactiveController {
  readonly #everyMs: number;
  readonly #look: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, everyMs: number, look: () => void) {
    this.#everyMs = everyMs;
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#look, this.#everyMs);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
