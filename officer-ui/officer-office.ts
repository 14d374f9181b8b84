import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Session } from '../contract/access.ts';
import type { QueueTicket } from '../contract/queue.ts';
import { officeDayOf } from '../domain/calendar/day.ts';
import type { Api } from '../ui-kit/api-client.ts';
import { LightElement } from '../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../words/officer.ts';
import { keepCounter, recallCounter } from './desk/counter-memory.ts';
import { DeskController } from './desk/desk-controller.ts';
import { DeskRunner } from './desk/desk-runner.ts';
import { ticketAt } from './desk/queue-view.ts';
import './desk/undo-bar.ts';
import { homeOf, mayDo } from './menu.ts';
import { problemText } from './problem-text.ts';
import { SCREEN_TITLES, screenOf } from './screen.ts';
import { CounterSeat } from './shell/counter-seat.ts';
import type { KeyHelp } from './shell/key-help.ts';
import './shell/key-help.ts';
import { DoubtWatch } from './shell/doubt-watch.ts';
import { frameTop } from './shell/frame-top.ts';
import { OfficeKeys } from './shell/office-keys.ts';
import './shell/office-messages.ts';
import { OfficeWatch } from './shell/office-watch.ts';
import type { PrivacyDue } from './shell/privacy-due.ts';
import { ScreenRouter } from './shell/screen-router.ts';

/** Everything behind the sign-in: header, status line, messages and the screen the address asks for. */
export class OfficerOffice extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    counter: { state: true },
    problem: { state: true },
    notice: { state: true },
  };

  declare api: Api;
  declare session: Session;
  declare counter: number;
  declare problem: string;
  declare notice: string;

  #parts: ReturnType<OfficerOffice['assemble']> | undefined;
  readonly #router = new ScreenRouter(this, () => homeOf(this.session.user.roles));

  constructor() {
    super();
    this.counter = recallCounter([sessionStorage, localStorage]);
    keepCounter([sessionStorage], this.counter);
    this.problem = '';
    this.notice = '';
    this.addEventListener('go', ({ detail }) => this.#router.go(detail));
    this.addEventListener('desk', ({ detail }) => void this.#parts?.runner.run(detail));
    this.addEventListener('pause-wish', ({ detail }) => void this.#parts?.seat.pause(this.counter, detail));
    this.addEventListener('resume-wish', () => void this.#parts?.seat.resume(this.counter));
    this.addEventListener('take-counter', () => void this.#parts?.seat.take(this.counter));
    this.addEventListener('hush', () => this.hush());
    this.addEventListener('problem', ({ detail }) => {
      this.problem = problemText(detail, this.language);
    });
    this.addEventListener('notice', ({ detail }) => {
      this.notice = detail;
    });
    this.addEventListener(
      'privacy-changed',
      () => void this.querySelector<PrivacyDue>('privacy-due')?.look(),
    );
    // What was good news of the form as it was saved is none of the form as it is typed on.
    this.addEventListener('form-changed', () => {
      this.notice = '';
    });
    this.addEventListener('ask-keys', () => this.querySelector<KeyHelp>('key-help')?.toggle());
    this.addEventListener('counter-chosen', ({ detail }) => {
      this.counter = detail;
      keepCounter([sessionStorage, localStorage], detail);
      this.#parts?.seat.choose(detail, this.session.user.id);
    });
  }

  private assemble() {
    const desk = new DeskController(this, this.api, () => this.serves);
    const watch = new OfficeWatch(this, this.api, () => this.serves);
    const seat = new CounterSeat(this, this.api, watch);
    const doubts = new DoubtWatch(this, this.api);
    const runner = new DeskRunner(this, desk, () => {
      const { api, counter, ticket, language } = this;
      return { api, counter, ticket, language };
    });
    new OfficeKeys(
      this,
      () => this.ticket,
      (command) => void (this.hidden || !this.serves || runner.run(command)),
    );
    return { desk, watch, seat, doubts, runner };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#parts ??= this.assemble();
    const { desk, watch, seat, doubts } = this.#parts;
    desk.lookFrom(this.counter);
    watch.follow(desk.officeNews);
    if (this.serves) {
      seat.arrive(this.counter, this.session.user.id);
      if (desk.doubtNews > 0) doubts.follow(desk.doubtNews, desk.printNews);
    }
    // Somebody signed in again: what is shown is from before.
    if (changed.get('session')) {
      if (desk.live.refused) desk.live.comeIn();
      void Promise.all([desk.refresh(), watch.refresh()]);
    }
  }

  protected override updated(): void {
    document.title = `${this.say(SCREEN_TITLES[this.#router.route.page])} – ${this.say(OFFICER_WORDS.title)}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#parts) return nothing;
    const { desk, watch, seat, doubts, runner } = this.#parts;
    return html`
      <a class="skip" href="#content" @click=${(event: Event) => this.skip(event)}>${this.say(OFFICER_WORDS.skip)}</a>
      ${frameTop({
        ...{ api: this.api, language: this.language, session: this.session, route: this.#router.route },
        ...{ desk, watch, counter: this.counter, ticket: this.ticket, seated: seat.settled },
        ...{ doubtful: doubts.count, serves: this.serves },
      })}
      <office-messages
        .language=${this.language}
        .problem=${this.problem}
        .notice=${this.notice}
        .waiting=${desk.queue?.waiting.length}
        @click=${() => {
          this.problem = '';
        }}
      ></office-messages>
      <main class="page" id="content">
        ${screenOf(this.#router.route, {
          api: this.api,
          session: this.session,
          language: this.language,
          desk,
          ticket: this.ticket,
          counter: this.counter,
          today: officeDayOf(desk.zero + performance.now()),
          office: watch.office,
          busy: runner.busy,
          sure: runner.question !== '',
        })}
      </main>
      <undo-bar .language=${this.language} .offer=${runner.offer} .question=${runner.question}></undo-bar>
      <key-help .language=${this.language}></key-help>
    `;
  }

  /** Whoever does not work at a counter is not shown one. */
  private get serves(): boolean {
    return mayDo('serve-queue', this.session.user.roles);
  }

  /** Somebody is called or served at this counter. */
  get isVisited(): boolean {
    return this.ticket !== undefined;
  }

  private get ticket(): QueueTicket | undefined {
    return ticketAt(this.#parts?.desk.queue, this.counter);
  }

  private hush(): void {
    this.problem = '';
    this.notice = '';
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('main h1')?.focus();
  }
}
customElements.define('officer-office', OfficerOffice);
