import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Api } from '../../ui-kit/api-client.ts';
import { loadPrintJobs } from '../data/printing.ts';

/** How many papers wait for an officer's answer. Read only when it may have changed. */
export class DoubtWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api: Api;
  count = 0;
  #heard = { doubts: -1, prints: -1 };
  #asked = 0;

  constructor(host: ReactiveControllerHost, api: Api) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked += 1;
  }

  /** `doubts` rises with every paper that became doubtful, `prints` with any news of papers: one may be settled. */
  follow(doubts: number, prints: number): void {
    const mayBeMore = doubts !== this.#heard.doubts;
    const mayBeLess = this.count > 0 && prints !== this.#heard.prints;
    this.#heard = { doubts, prints };
    if (mayBeMore || mayBeLess) void this.#read();
  }

  async #read(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const jobs = await loadPrintJobs(this.#api);
    if (mine !== this.#asked || !jobs.ok) return;
    this.count = jobs.value.filter(({ state }) => state === 'uncertain').length;
    this.#host.requestUpdate();
  }
}
