import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatClock, formatLongDate } from '../words/formats.ts';
import type { Language } from '../words/phrase.ts';

const TICK_MS = 1000;

/**
 * The server's clock, carried on by the page's monotonic one, so that a wrong machine clock shows no wrong time.
 * Draws its element again every second.
 */
export class OfficeClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Server epoch milliseconds at monotonic zero; the machine's own guess until the server has spoken. */
  #zero = Date.now() - performance.now();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), TICK_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  /** Learns the server's time (an ISO instant) as of now. */
  set(serverNow: string): void {
    this.#zero = Date.parse(serverNow) - performance.now();
    this.#host.requestUpdate();
  }

  /** Server epoch milliseconds at a monotonic moment (`performance.now`); now, if not said. */
  at(moment: number = performance.now()): number {
    return this.#zero + moment;
  }

  /** "09.41" in office time. */
  time(moment?: number): string {
    return formatClock(this.at(moment));
  }

  /** "Senin, 23 November 2026" in office time. */
  date(language: Language): string {
    return formatLongDate(this.at(), language);
  }
}
