import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backups } from '../../contract/backups.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { loadBackups } from '../data/backups.ts';

/** While something is under way it is asked often, else now and then: a stick may be plugged in. */
const BUSY_MS = 1_000;
const QUIET_MS = 10_000;

/** The backups as the server tells of them, read again for as long as the page is open. */
export class BackupsWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api: () => Api;
  readonly #failed: (problem: ApiProblem) => void;
  backups: Backups | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(host: ReactiveControllerHost, api: () => Api, failed: (problem: ApiProblem) => void) {
    this.#host = host;
    this.#api = api;
    this.#failed = failed;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  /** Takes what a command answered, and goes on asking. */
  take(backups: Backups): void {
    this.#asked += 1;
    this.backups = backups;
    this.#host.requestUpdate();
    this.#askLater();
  }

  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const mine = this.#asked;
    const answer = await loadBackups(this.#api());
    if (mine !== this.#asked) return;
    if (answer.ok) this.backups = answer.value;
    else if (this.backups === undefined) this.#failed(answer.error);
    this.#host.requestUpdate();
    this.#askLater();
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), this.backups?.doing ? BUSY_MS : QUIET_MS);
  }
}
