import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Session } from '../contract/access.ts';
import type { QueueTicket } from '../contract/queue.ts';
import { officeDayOf } from '../domain/calendar/day.ts';
import type { Api } from '../ui-kit/api-client.ts';
import { LightElement } from '../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../words/officer.ts';
import { keepCounter, recallCounter } from './desk/counter-memory.ts';
import type { DeskCommand } from './desk/desk-command.ts';
import { DeskController } from './desk/desk-controller.ts';
import { ticketAt } from './desk/queue-view.ts';
import { runDeskCommand } from './desk/run-desk-command.ts';
import { commandOfKey, HELP_KEY, isSearchKey, OUR_KEYS } from './desk/shortcuts.ts';
import { tell } from './events.ts';
import { problemText } from './problem-text.ts';
import { pathOf, type Route, routeOf } from './route.ts';
import { SCREEN_TITLES, screenOf } from './screen.ts';
import type { KeyHelp } from './shell/key-help.ts';
import './shell/clock-notes.ts';
import './shell/key-help.ts';
import './shell/office-header.ts';
import './shell/office-messages.ts';
import './shell/status-line.ts';

/** Everything behind the sign-in: header, status line, messages and the screen the address asks for. */
export class OfficerOffice extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    route: { state: true },
    counter: { state: true },
    problem: { state: true },
    notice: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare session: Session;
  declare route: Route;
  declare counter: number;
  declare problem: string;
  declare notice: string;
  declare busy: boolean;

  #desk: DeskController | undefined;
  readonly #onKey = (event: KeyboardEvent) => this.pressed(event);
  readonly #onPop = () => this.show(routeOf(location.pathname));

  constructor() {
    super();
    this.route = routeOf(location.pathname);
    this.counter = recallCounter([sessionStorage, localStorage]);
    keepCounter([sessionStorage], this.counter);
    this.problem = '';
    this.notice = '';
    this.busy = false;
    this.addEventListener('go', ({ detail }) => this.go(detail));
    this.addEventListener('desk', ({ detail }) => void this.run(detail));
    this.addEventListener('problem', ({ detail }) => {
      this.problem = problemText(detail, this.language);
    });
    this.addEventListener('notice', ({ detail }) => {
      this.notice = detail;
    });
    // What was good news of the form as it was saved is none of the form as it is typed on.
    this.addEventListener('form-changed', () => {
      this.notice = '';
    });
    this.addEventListener('ask-keys', () => this.querySelector<KeyHelp>('key-help')?.toggle());
    this.addEventListener('counter-chosen', ({ detail }) => {
      this.counter = detail;
      keepCounter([sessionStorage, localStorage], detail);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
    window.addEventListener('popstate', this.#onPop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('popstate', this.#onPop);
  }

  protected override willUpdate(): void {
    this.#desk ??= new DeskController(this, this.api);
  }

  protected override updated(changed: PropertyValues<this>): void {
    document.title = `${this.say(SCREEN_TITLES[this.route.page])} – ${this.say(OFFICER_WORDS.title)}`;
    if (changed.get('route') !== undefined) void this.focusScreen();
  }

  protected override render(): TemplateResult | typeof nothing {
    const desk = this.#desk;
    if (!desk) return nothing;
    return html`
      <a class="skip" href="#content" @click=${(event: Event) => this.skip(event)}>${this.say(OFFICER_WORDS.skip)}</a>
      <clock-notes
        .language=${this.language}
        .drill=${this.session.drill}
        .setBack=${desk.queue?.clockSetBack}
      ></clock-notes>
      <office-header
        .language=${this.language}
        .session=${this.session}
        .route=${this.route}
        .counter=${this.counter}
      ></office-header>
      <status-line
        .language=${this.language}
        .queue=${desk.queue}
        .ticket=${this.ticket}
        .printers=${desk.printers}
        .live=${desk.live.state}
        .since=${desk.live.since}
        .zero=${desk.zero}
        ?compact=${this.route.page === 'desk'}
      ></status-line>
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
        ${screenOf(this.route, {
          api: this.api,
          session: this.session,
          language: this.language,
          desk,
          ticket: this.ticket,
          counter: this.counter,
          today: officeDayOf(desk.zero + performance.now()),
          busy: this.busy,
        })}
      </main>
      <key-help .language=${this.language}></key-help>
    `;
  }

  private get ticket(): QueueTicket | undefined {
    return ticketAt(this.#desk?.queue, this.counter);
  }

  private pressed(event: KeyboardEvent): void {
    if (isSearchKey(event)) {
      event.preventDefault();
      this.go({ page: 'search' });
      void this.focusScreen();
      return;
    }
    if (!OUR_KEYS.has(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (event.key === HELP_KEY && !event.repeat) tell(this, 'ask-keys');
    const command = event.repeat ? undefined : commandOfKey(event.key, this.ticket);
    if (command) void this.run(command);
  }

  /** One command at a time: a second press while the first is on its way does nothing. */
  private async run(command: DeskCommand): Promise<void> {
    if (this.busy || !this.#desk || this.hidden) return;
    this.busy = true;
    this.problem = '';
    const { api, counter, ticket, language } = this;
    const outcome = await runDeskCommand(command, { api, counter, ticket, language });
    await this.#desk.refresh();
    this.busy = false;
    if (!outcome.ok) this.problem = problemText(outcome.error, language);
    else {
      this.notice = outcome.value.notice ?? '';
      if (outcome.value.go) this.go(outcome.value.go);
    }
  }

  private go(route: Route): void {
    const path = pathOf(route);
    if (path === location.pathname) return;
    history.pushState(null, '', path);
    this.show(route);
  }

  private show(route: Route): void {
    this.problem = '';
    this.notice = '';
    this.route = route;
  }

  /** The focus goes to the box a screen is there for, else to its heading. */
  private async focusScreen(): Promise<void> {
    await new Promise(requestAnimationFrame);
    window.scrollTo({ top: 0 });
    const first =
      this.querySelector<HTMLElement>('main [autofocus]') ?? this.querySelector<HTMLElement>('main h1');
    first?.focus({ preventScroll: true });
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('main h1')?.focus();
  }
}
customElements.define('officer-office', OfficerOffice);
