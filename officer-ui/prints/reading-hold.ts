import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Whoever has not moved for so long does not read any more. */
const PATIENCE_MS = 10_000;
/** Whoever only crosses a gap between two lists is still reading. */
const CROSSING_MS = 2_000;
/** Longer than the second click of a double click, short enough to be seen as the answer to the first. */
const OWN_ACT_MS = 1_000;

/**
 * Whether somebody is at the parts marked `data-reading`: the mouse has just moved over them, or the focus is in them
 * and a key was just pressed. Their rows must not move then. The host draws itself anew when they are left.
 */
export class ReadingHold implements ReactiveController {
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #own: ReturnType<typeof setTimeout> | undefined;
  held = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    for (const kind of ['pointermove', 'focusin', 'keydown'] as const) {
      host.addEventListener(kind, ({ target }) => this.#seen(target));
    }
    host.addEventListener('pointerleave', () => this.#left());
    host.addEventListener('focusout', () => this.#left());
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#own);
    this.held = false;
  }

  /** Whoever reads asked for something themselves: it is shown in a moment, however they move meanwhile. */
  letGoSoon(): void {
    clearTimeout(this.#own);
    this.#own = setTimeout(() => this.letGo(), OWN_ACT_MS);
  }

  /** The lists may move again. */
  letGo(): void {
    if (!this.held) return;
    // What is being answered must not go away with its row.
    if (this.#host.querySelector('dialog[open]')) {
      this.#wait(PATIENCE_MS);
      return;
    }
    clearTimeout(this.#timer);
    this.held = false;
    this.#host.requestUpdate();
  }

  #seen(target: EventTarget | null): void {
    const here = target instanceof Element && target.closest('[data-reading]') !== null;
    if (here) {
      this.held = true;
      this.#wait(PATIENCE_MS);
    } else this.#left();
  }

  #left(): void {
    if (this.held) this.#wait(CROSSING_MS);
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.letGo(), ms);
  }
}
