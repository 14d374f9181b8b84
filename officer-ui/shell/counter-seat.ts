import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Counter, Pause } from '../../contract/counters.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { pauseAt, resumeAt, sitAt } from '../data/counters.ts';
import { tell } from '../events.ts';
import type { OfficeWatch } from './office-watch.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * This screen's place at its counter. It is taken when the page opens if nobody sits there, and whenever the officer
 * chooses a counter; never by itself from somebody else.
 */
export class CounterSeat implements ReactiveController {
  readonly #host: Host;
  readonly #api: Api;
  readonly #watch: OfficeWatch;
  #arrived = false;
  #asking = 0;

  constructor(host: Host, api: Api, watch: OfficeWatch) {
    this.#host = host;
    this.#api = api;
    this.#watch = watch;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether who sits where is as this screen wants it, as far as it could. */
  get settled(): boolean {
    return this.#arrived && this.#asking === 0;
  }

  /** Sits down once it is known who sits there, unless that is somebody else. */
  arrive(counter: number, me: string): void {
    if (this.#arrived || this.#watch.counters === undefined) return;
    this.choose(counter, me);
  }

  /** Sits down there unless somebody else does. */
  choose(counter: number, me: string): void {
    this.#arrived = true;
    const there = this.#watch.counter(counter)?.staffedBy;
    if (!there || there.id === me) void this.take(counter);
  }

  /** Sits down there, whoever does now. */
  take(counter: number): Promise<void> {
    return this.#do(sitAt(this.#api, counter));
  }

  pause(counter: number, pause: Pause): Promise<void> {
    return this.#do(pauseAt(this.#api, counter, pause));
  }

  resume(counter: number): Promise<void> {
    return this.#do(resumeAt(this.#api, counter));
  }

  async #do(asked: Promise<Result<Counter, ApiProblem>>): Promise<void> {
    this.#asking += 1;
    const answer = await asked;
    if (!answer.ok) tell(this.#host, 'problem', answer.error);
    await this.#watch.refresh();
    this.#asking -= 1;
    this.#host.requestUpdate();
  }
}
