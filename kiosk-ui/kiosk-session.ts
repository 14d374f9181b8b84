import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveMessage } from '../contract/board.ts';
import type { Service } from '../contract/queue.ts';
import type { KioskScreen } from '../contract/screens.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import { createApi, newKey } from '../ui-kit/api-client.ts';
import { LiveController } from '../ui-kit/live-controller.ts';
import { heard } from './kiosk-news.ts';
import { answered, finished, type KioskState, refused, startedKiosk, tapped } from './kiosk-state.ts';
import { ticked } from './kiosk-time.ts';
import { requestTicket } from './ticket-request.ts';

const TICK_MS = 250;
const RETRY_MS = 1500;
const ANSWER_WITHIN_MS = 4000;
/** After this nobody stands at the kiosk any more, and a number would be printed for no one. */
const WANTED_MS = 30_000;

/** Carries taps, news, answers and time into the kiosk's state, and draws its element again. */
export class KioskSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api = createApi({ language: () => this.state.language, timeoutMs: ANSWER_WITHIN_MS });
  readonly #live: LiveController;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #loadAgainAt = 0;
  state: KioskState = startedKiosk(performance.now());

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#live = new LiveController(host, (message) => this.#hear(message));
    host.addController(this);
  }

  hostConnected(): void {
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
    void this.#load();
  }

  hostDisconnected(): void {
    clearInterval(this.#ticking);
  }

  /** Takes one step of the state at the moment of the call. */
  take(step: (state: KioskState, now: number) => KioskState): void {
    this.state = step(this.state, performance.now());
    this.#host.requestUpdate();
  }

  /** Asks for a number for this service, if a tap may do so now. */
  async choose(service: ServiceCode): Promise<void> {
    const before = this.state;
    this.take((state, now) => tapped(state, service, now));
    if (this.state === before) return;
    const asked = performance.now();
    const body = { service, ...(this.state.priority ? { priority: true } : {}) };
    const answer = await requestTicket(this.#api, body, newKey(), {
      pause: () => new Promise((resolve) => setTimeout(resolve, RETRY_MS)),
      wanted: () => performance.now() - asked < WANTED_MS,
    });
    this.take((state, now) =>
      answer.ok ? ticked(answered(state, answer.value, now), now) : refused(state, answer.error, now),
    );
  }

  /** Somebody asked to try again: back to the choice, with a fresh look at the server. */
  retry(): void {
    if (this.state.visit.step === 'refused') this.take(finished);
    void this.#load();
  }

  #tick(): void {
    const { state: link, since } = this.#live;
    this.take((state, now) =>
      ticked(state.link.state === link ? state : { ...state, link: { state: link, since } }, now),
    );
    const lacking = this.state.screen === null || this.state.services === null;
    if (lacking && performance.now() >= this.#loadAgainAt) void this.#load();
  }

  #hear(message: LiveMessage): void {
    this.take((state, now) => ticked(heard(state, message), now));
    if (message.type === 'snapshot' || message.type === 'notice') void this.#load();
  }

  async #load(): Promise<void> {
    this.#loadAgainAt = Number.POSITIVE_INFINITY;
    const [screen, services] = await Promise.all([
      this.#api.get<KioskScreen>('/api/screens/kiosk'),
      this.#api.get<Service[]>('/api/services'),
    ]);
    this.#loadAgainAt = performance.now() + RETRY_MS;
    this.take((state) => ({
      ...state,
      screen: screen.ok ? screen.value : state.screen,
      services: services.ok ? services.value : state.services,
    }));
  }
}
