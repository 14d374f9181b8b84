import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Board, LiveMessage } from '../../contract/board.ts';
import type { Queue } from '../../contract/queue.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LiveController } from '../../ui-kit/live-controller.ts';
import { isUnanswered } from '../data/is-unanswered.ts';
import { loadQueue } from '../data/queue.ts';
import { tell } from '../events.ts';

/** Several news within this time ask for the queue once. */
const SETTLE_MS = 120;
/** A question without an answer is asked again after this time. */
const REPEAT_MS = 3000;

/**
 * Today's queue as this screen knows it: read again after any news, never guessed.
 * Holds the live connection while its element is on the page.
 */
export class DeskController implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #api: Api;
  readonly #asks: () => boolean;
  readonly live: LiveController;
  queue: Queue | undefined;
  printers: Board['printer'] = [];
  /** Rises with every news about a paper. */
  printNews = 0;
  /** Rises when papers may have become doubtful. */
  doubtNews = 0;
  /** Rises whenever something of the office may have changed: its hours, its counters, its settings. */
  officeNews = 0;
  /** Server epoch milliseconds at monotonic zero. */
  zero = Date.now() - performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #counter = 1;

  /** @param asks whether whoever is signed in may see the queue; the news of the office come either way */
  constructor(host: ReactiveControllerHost & EventTarget, api: Api, asks: () => boolean) {
    this.#host = host;
    this.#api = api;
    this.#asks = asks;
    this.live = new LiveController(host, (message) => this.#hear(message), 'officer');
    this.live.onPutOut = (why) => tell(this.#host, 'put-out', why);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  /** Whose turn it is depends on the counter that asks: another one reads the queue again. */
  lookFrom(counter: number): void {
    if (counter === this.#counter) return;
    this.#counter = counter;
    if (this.queue) void this.refresh();
  }

  /**
   * Reads the queue now. An answer that a later question has overtaken is dropped; where none came, the question is
   * repeated, so that what is shown does not stay old.
   */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    if (!this.#asks()) return;
    const mine = this.#asked;
    const answer = await loadQueue(this.#api, this.#counter);
    if (mine !== this.#asked) return;
    if (answer.ok) this.queue = answer.value;
    else if (isUnanswered(answer)) this.#soon(REPEAT_MS);
    this.#host.requestUpdate();
  }

  #hear(message: LiveMessage): void {
    if (message.type === 'snapshot') {
      this.zero = Date.parse(message.board.now) - performance.now();
      this.printers = message.board.printer;
    }
    if (message.type === 'notice' && message.what === 'session-changed') tell(this.#host, 'session-changed');
    if (message.type === 'snapshot' || message.type === 'notice') this.officeNews += 1;
    if (message.type === 'print-updated') this.printers = message.printer;
    if (message.type === 'print-updated' || message.type === 'snapshot') this.printNews += 1;
    if (message.type === 'snapshot' || tellsOfDoubt(message)) this.doubtNews += 1;
    this.#soon(SETTLE_MS);
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), ms);
  }
}

function tellsOfDoubt(message: LiveMessage): boolean {
  return message.type === 'print-updated' && message.jobs.some(({ state }) => state === 'uncertain');
}
