import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What somebody does who is there; a page that only shows news does none of it. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
/** That somebody is there is told once in this time at most. */
const TELL_EVERY_MS = 60_000;
const LOOK_EVERY_MS = 30_000;

export interface IdleWires {
  /** Somebody is there. */
  onActive(): void;
  /** Nobody did anything for as long as the screen may stay open; told again while that lasts. */
  onQuiet(): void;
  /** How long that is, in ms. */
  quietMs(): number;
}

/** Notices whether somebody is at the page, as long as its element is on it. */
export class IdleWatch implements ReactiveController {
  readonly #wires: IdleWires;
  readonly #listener = () => this.#note();
  #last = performance.now();
  #told = Number.NEGATIVE_INFINITY;
  #later: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, wires: IdleWires) {
    this.#wires = wires;
    host.addController(this);
  }

  hostConnected(): void {
    // Before anything on the page may keep an event to itself.
    for (const sign of SIGNS) window.addEventListener(sign, this.#listener, { capture: true, passive: true });
    this.#looking = setInterval(() => {
      if (performance.now() - this.#last >= this.#wires.quietMs()) this.#wires.onQuiet();
    }, LOOK_EVERY_MS);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) window.removeEventListener(sign, this.#listener, { capture: true });
    clearInterval(this.#looking);
    clearTimeout(this.#later);
    this.#later = undefined;
  }

  #note(): void {
    this.#last = performance.now();
    if (this.#later !== undefined) return;
    const wait = this.#told + TELL_EVERY_MS - this.#last;
    // The last sign before somebody goes away counts as well.
    if (wait <= 0) this.#tell();
    else this.#later = setTimeout(() => this.#tell(), wait);
  }

  #tell(): void {
    this.#later = undefined;
    this.#told = performance.now();
    this.#wires.onActive();
  }
}
