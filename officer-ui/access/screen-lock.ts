import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Api } from '../../ui-kit/api-client.ts';
import { lockSession } from '../data/session.ts';

/** A server that did not answer is told again after this time. */
const REPEAT_MS = 5_000;

/** Whether the screen is locked: by the server's word, or at once by hand while the server is still being told. */
export class ScreenLock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api: Api;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Locked here, and the server does not know it yet. */
  #untold = false;
  on = false;

  constructor(host: ReactiveControllerHost, api: Api) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** What the server says of it. What was locked here stays locked until the server heard of that. */
  serverSaid(locked: boolean): void {
    if (locked) this.#untold = false;
    if (!this.#untold) this.#become(locked);
  }

  /** Somebody opened it, or signed in. */
  opened(locked: boolean): void {
    clearTimeout(this.#timer);
    this.#untold = false;
    this.#become(locked);
  }

  /** Covers the screen now and tells the server, however long that takes. */
  byHand(): void {
    if (this.on) return;
    this.#untold = true;
    this.#become(true);
    void this.#tell();
  }

  async #tell(): Promise<void> {
    const answer = await lockSession(this.#api);
    if (!this.#untold) return;
    if (answer.ok) this.#untold = false;
    else if (answer.error.code === 'unreachable')
      this.#timer = setTimeout(() => void this.#tell(), REPEAT_MS);
  }

  #become(on: boolean): void {
    if (this.on === on) return;
    this.on = on;
    this.#host.requestUpdate();
  }
}
