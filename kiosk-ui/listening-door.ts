import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KioskSession } from './kiosk-session.ts';
import { listenAsked, unheard } from './listening-steps.ts';

const AGAIN_AFTER_MS = 5_000;

/**
 * Fetches what speaks and hears keys, once the kiosk is told to offer it: after the first screen, so that it delays
 * nothing, and before anybody needs it, because by then the server may be lost.
 */
export class ListeningDoor implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session: KioskSession;
  #isOpen = false;
  #triedAt = Number.NEGATIVE_INFINITY;

  constructor(host: ReactiveControllerHost, session: KioskSession) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostUpdated(): void {
    const isOffered = this.#session.state.screen?.offers.listening === true;
    if (isOffered && !this.#isOpen && performance.now() - this.#triedAt >= AGAIN_AFTER_MS) void this.#open();
  }

  /** "Dengarkan": where what speaks could not be fetched, that is said on the screen. */
  async ask(): Promise<void> {
    this.#session.take(listenAsked);
    if (!this.#isOpen) await this.#open();
    if (!this.#isOpen) this.#session.take(unheard);
  }

  async #open(): Promise<void> {
    this.#triedAt = performance.now();
    const room = await import('./listening-controller.ts').catch(() => null);
    if (room === null || this.#isOpen) return;
    this.#isOpen = true;
    new room.ListeningController(this.#host, this.#session);
  }
}
