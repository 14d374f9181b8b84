import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps the focus where it was while its element draws itself anew: on the same button where that only moved, else
 * where `otherwise` puts it. A focus that went elsewhere by itself is left alone.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  readonly #otherwise: () => void;
  #held: HTMLElement | undefined;

  constructor(host: Host, otherwise: () => void) {
    this.#host = host;
    this.#otherwise = otherwise;
    host.addController(this);
  }

  hostUpdate(): void {
    const active = document.activeElement;
    this.#held = active instanceof HTMLElement && this.#host.contains(active) ? active : undefined;
  }

  hostUpdated(): void {
    const held = this.#held;
    this.#held = undefined;
    if (!held || (document.activeElement && document.activeElement !== document.body)) return;
    if (held.isConnected) held.focus({ preventScroll: true });
    else this.#otherwise();
  }
}
