import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Counter } from '../../contract/counters.ts';
import type { Office } from '../../contract/office.ts';
import type { ScreensNow } from '../../contract/screens.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { loadCounters } from '../data/counters.ts';
import { isUnanswered } from '../data/is-unanswered.ts';
import { loadOffice } from '../data/office.ts';
import { loadScreensNow } from '../data/screens.ts';

/** A question without an answer is asked again after this time. */
const REPEAT_MS = 5000;

/** The office around the desk as this screen knows it: its hours, its counters, its screens. Read again after news. */
export class OfficeWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api: Api;
  readonly #serves: () => boolean;
  office: Office | undefined;
  counters: readonly Counter[] | undefined;
  screens: ScreensNow | undefined;
  #asked = 0;
  #heard = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param serves whether whoever is signed in works at a counter: counters and screens are no other's business */
  constructor(host: ReactiveControllerHost, api: Api, serves: () => boolean) {
    this.#host = host;
    this.#api = api;
    this.#serves = serves;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  /** Reads it again when `news` has risen. */
  follow(news: number): void {
    if (news === this.#heard) return;
    this.#heard = news;
    void this.refresh();
  }

  /** The counter of this number, where it was ever used or named. */
  counter(number: number): Counter | undefined {
    return this.counters?.find(({ counter }) => counter === number);
  }

  /** Reads all of it now. Answers that a later question has overtaken are dropped. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const mine = this.#asked;
    const [office, counters, screens] = await Promise.all([
      loadOffice(this.#api),
      this.#serves() ? loadCounters(this.#api) : null,
      this.#serves() ? loadScreensNow(this.#api) : null,
    ]);
    if (mine !== this.#asked) return;
    this.office = office.ok ? office.value : this.office;
    this.counters = counters?.ok ? counters.value : this.counters;
    this.screens = screens?.ok ? screens.value : this.screens;
    if ([office, counters, screens].some((answer) => answer !== null && isUnanswered(answer))) {
      this.#timer = setTimeout(() => void this.refresh(), REPEAT_MS);
    }
    this.#host.requestUpdate();
  }
}
