import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PAIRING_KINDS } from '../../words/pairing-screen.ts';
import { createApi } from '../api-client.ts';
import { keepDeviceToken, type PageDevice } from '../device-token.ts';
import { askToBePaired, type PairingProgress } from './ask-to-be-paired.ts';

/** What a page is asked to be let in as, and how it hears that it was. */
export interface PairingWish {
  readonly kind: PageDevice;
  /** Whether the server lets the page in without a token of its own, which ends the asking, too. */
  isLetIn(): Promise<boolean>;
  /** It was let in; a token is kept by then. */
  onLetIn(): void;
}

/** Asks to be let in for as long as its element is on the page, and draws it again at every step. */
export class PairingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wish: () => PairingWish;
  #stop = new AbortController();
  progress: PairingProgress = { step: 'asking' };

  constructor(host: ReactiveControllerHost, wish: () => PairingWish) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    void this.#ask(this.#stop.signal);
  }

  hostDisconnected(): void {
    this.#stop.abort();
  }

  async #ask(stop: AbortSignal): Promise<void> {
    // What the element was given is there once it was drawn.
    await this.#host.updateComplete;
    const { kind, isLetIn, onLetIn } = this.#wish();
    const token = await askToBePaired({
      ...{ api: createApi({ language: () => 'id' }), kind, name: PAIRING_KINDS[kind].id, isLetIn, stop },
      pause: (ms) => paused(ms, stop),
      onProgress: (progress) => {
        this.progress = progress;
        this.#host.requestUpdate();
      },
    });
    if (token !== null) keepDeviceToken(token, kind);
    if (!stop.aborted) onLetIn();
  }
}

function paused(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
