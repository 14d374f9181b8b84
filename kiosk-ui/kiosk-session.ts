import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Board, LiveMessage } from '../contract/board.ts';
import type { IssuedTicket, Service } from '../contract/queue.ts';
import type { SatisfactionAnswer } from '../contract/satisfaction.ts';
import type { KioskScreen } from '../contract/screens.ts';
import type { Standard } from '../contract/standard.ts';
import { reminderPath } from '../contract/voice-paths.ts';
import type { Result } from '../domain/result.ts';
import { type ApiProblem, createApi, newKey } from '../ui-kit/api-client.ts';
import { asksForContrast } from '../ui-kit/contrast.ts';
import { LiveController } from '../ui-kit/live-controller.ts';
import { OfficeClock } from '../ui-kit/office-clock.ts';
import { PairingGate } from '../ui-kit/pairing/pairing-gate.ts';
import { facesView, rated } from './faces.ts';
import { heard, withBoard } from './kiosk-news.ts';
import { answered, finished, type KioskState, refused, startedKiosk } from './kiosk-state.ts';
import { ticked } from './kiosk-time.ts';
import { again, noticed } from './listening-steps.ts';
import { Loudspeaker } from './loudspeaker.ts';
import { isReminderDue, listenedAgain, muted, remembered, said } from './spoken-reminder.ts';
import { requestTicket } from './ticket-request.ts';
import type { Visit, Wish } from './visit.ts';

const TICK_MS = 250;
const RETRY_MS = 1500;
const ANSWER_WITHIN_MS = 4000;
/** After this nobody stands at the kiosk any more, and a number would be printed for no one. */
const WANTED_MS = 30_000;
/** Who holds a number already is not kept as long. */
const REPLACEMENT_WANTED_MS = 10_000;
/** Estimates age by themselves. */
const SERVICES_EVERY_MS = 30_000;
/** And change with every move in the queue: read again once a burst of them is over. */
const SERVICES_AFTER_NEWS_MS = 500;

/** Where somebody reads a number, or may be given one. */
const HOLDS_NUMBER: readonly Visit['step'][] = ['asking', 'issued', 'replacing'];

/** A step of the state at a moment (monotonic milliseconds). */
export type Step = (state: KioskState, now: number) => KioskState;

/** Carries taps, news, answers and time into the kiosk's state, and draws its element again. */
export class KioskSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onMeasure: () => void;
  readonly #api = createApi({
    ...{ language: () => this.state.language, timeoutMs: ANSWER_WITHIN_MS, device: 'kiosk' },
  });
  readonly #live: LiveController;
  readonly speaker = new Loudspeaker();
  readonly clock: OfficeClock;
  readonly #gate: PairingGate;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #loadAgainAt = 0;
  state: KioskState = startedKiosk(performance.now(), asksForContrast());

  /** `onMeasure`: the administrator wants the screen measured. */
  constructor(host: ReactiveControllerHost, onMeasure: () => void) {
    this.#host = host;
    this.#onMeasure = onMeasure;
    this.clock = new OfficeClock(host);
    this.#live = new LiveController(host, (message) => this.#hear(message), 'kiosk');
    this.#gate = new PairingGate(host, this.#live, 'kiosk');
    host.addController(this);
  }

  hostConnected(): void {
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
    void this.#load();
  }

  hostDisconnected(): void {
    clearInterval(this.#ticking);
    this.speaker.hush();
  }

  /** What stands in the place of the page while the kiosk is not let in; a number that was given is shown to its end. */
  gate(): TemplateResult | null {
    const { visit } = this.state;
    const isHeld = visit.step === 'claim' ? visit.from !== null : HOLDS_NUMBER.includes(visit.step);
    return isHeld ? null : this.#gate.screen();
  }

  /** Takes one step of the state at the moment of the call. */
  take(step: Step): void {
    const before = this.state.visit.step;
    this.state = noticed(this.state, step(this.state, performance.now()));
    if (this.state.visit.step === 'reading' && before !== 'reading') void this.#readStandard();
    // What is said of one number is not for the next person; whoever listens hears every screen.
    if (this.state.visit.step !== 'issued' && this.state.listening === null) this.speaker.hush();
    this.#host.requestUpdate();
  }

  /** "Dengarkan lagi": says the number that has to be remembered once more. */
  listenAgain(): void {
    this.take(listenedAgain);
    if (this.state.listening === null) void this.#sayNumber();
    else this.take(again);
  }

  async #sayNumber(): Promise<void> {
    const number = remembered(this.state)?.ticket.number;
    if (number === undefined) return;
    const isHeard = await this.speaker.play(reminderPath(number, this.state.language));
    if (!isHeard) this.take(muted);
  }

  /** Takes a step that may ask for a number, and asks for it if it does. */
  async ask(step: Step): Promise<void> {
    const before = this.state.visit;
    this.take(step);
    const { visit } = this.state;
    if (visit === before || visit.step !== 'asking') return;
    const isReplacement = visit.from?.step === 'replacing';
    const answer = await this.#request(visit.wish, isReplacement ? REPLACEMENT_WANTED_MS : WANTED_MS);
    this.take((state, now) =>
      answer.ok ? ticked(answered(state, answer.value, now), now) : refused(state, answer.error, now),
    );
  }

  /** Thanks at once: what is lost on the way is lost to nobody who waits for it. */
  rate(answer: SatisfactionAnswer): void {
    if (facesView(this.state, performance.now()) !== 'ask') return;
    this.take(rated);
    void this.#api.post('/api/satisfaction', { answer }, { key: newKey() });
  }

  /** Somebody asked to try again: back to the choice, with a fresh look at the server. */
  retry(): void {
    if (this.state.visit.step === 'refused') this.take(finished);
    void this.#load();
  }

  /** Anew whenever somebody begins to read, and until it came. */
  async #readStandard(): Promise<void> {
    const answer = await this.#api.get<Standard>('/api/standard');
    if (answer.ok) return this.take((state) => ({ ...state, standard: answer.value.pages }));
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    if (this.state.visit.step === 'reading') await this.#readStandard();
  }

  #request({ path, body }: Wish, wantedMs: number): Promise<Result<IssuedTicket, ApiProblem>> {
    const asked = performance.now();
    return requestTicket(this.#api, path, body, newKey(), {
      pause: () => new Promise((resolve) => setTimeout(resolve, RETRY_MS)),
      wanted: () => performance.now() - asked < wantedMs,
    });
  }

  #tick(): void {
    const { state: link, since } = this.#live;
    this.take((state, now) =>
      ticked(state.link.state === link ? state : { ...state, link: { state: link, since } }, now),
    );
    if (this.state.listening === null && isReminderDue(this.state, performance.now())) {
      this.take(said);
      void this.#sayNumber();
    }
    if (performance.now() >= this.#loadAgainAt) void this.#load();
  }

  #hear(message: LiveMessage): void {
    if (message.type === 'snapshot') this.clock.set(message.board.now);
    this.take((state, now) => ticked(heard(state, message, now), now));
    if (message.type === 'notice' && message.what === 'measure-screen') this.#onMeasure();
    if (message.type === 'notice') void this.#readBoard();
    if (message.type === 'snapshot' || message.type === 'notice') void this.#load();
    else if (message.type !== 'print-updated') this.#loadWithin(SERVICES_AFTER_NEWS_MS);
  }

  /** A notice says that something changed (an opening, a pause) without saying what. */
  async #readBoard(): Promise<void> {
    const answer = await this.#api.get<Board>('/api/board');
    if (!answer.ok) return;
    if (answer.value.seq < (this.state.hall?.seq ?? 0)) return this.#readBoard();
    this.clock.set(answer.value.now);
    this.take((state) => withBoard(state, answer.value));
  }

  async #load(): Promise<void> {
    this.#loadAgainAt = Number.POSITIVE_INFINITY;
    const [screen, services] = await Promise.all([
      this.#api.get<KioskScreen>('/api/screens/kiosk'),
      this.#api.get<Service[]>('/api/services'),
    ]);
    this.take((state) => ({
      ...state,
      screen: screen.ok ? screen.value : state.screen,
      services: services.ok ? services.value : state.services,
    }));
    const lacking = this.state.screen === null || this.state.services === null;
    this.#loadWithin(lacking ? RETRY_MS : SERVICES_EVERY_MS);
  }

  /** What was wished for meanwhile is not put off. */
  #loadWithin(ms: number): void {
    this.#loadAgainAt = Math.min(this.#loadAgainAt, performance.now() + ms);
  }
}
