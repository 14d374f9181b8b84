import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PageDevice } from '../device-token.ts';
import type { LiveController } from '../live-controller.ts';
import { isPageRefused } from '../live-wires.ts';

/** Without the part that draws it, the page as a whole is fetched anew: it may be older than the server. */
const RELOAD_AFTER_MS = 15_000;

/** Stands before a page the server does not let in. The pairing screen is fetched when it is first needed. */
export class PairingGate {
  readonly #host: ReactiveControllerHost;
  readonly #live: LiveController;
  readonly #kind: Exclude<PageDevice, 'desk'>;
  #screen: 'unknown' | 'coming' | 'here' = 'unknown';

  constructor(host: ReactiveControllerHost, live: LiveController, kind: Exclude<PageDevice, 'desk'>) {
    this.#host = host;
    this.#live = live;
    this.#kind = kind;
  }

  /** What is to be shown in place of the page; null while it is let in, and until the screen is there. */
  screen(): TemplateResult | null {
    if (!this.#live.refused) return null;
    if (this.#screen === 'unknown') void this.#fetch();
    if (this.#screen !== 'here') return null;
    return html`<pairing-screen
      .kind=${this.#kind}
      .isLetIn=${this.#isLetIn}
      @let-in=${() => this.#live.comeIn()}
    ></pairing-screen>`;
  }

  readonly #isLetIn = async (): Promise<boolean> => !(await isPageRefused(this.#kind));

  async #fetch(): Promise<void> {
    this.#screen = 'coming';
    try {
      await import('./pairing-screen.ts');
      this.#screen = 'here';
      this.#host.requestUpdate();
    } catch {
      setTimeout(() => location.reload(), RELOAD_AFTER_MS);
    }
  }
}
