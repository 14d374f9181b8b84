import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Session } from '../contract/access.ts';
import { type Api, type ApiProblem, createApi } from '../ui-kit/api-client.ts';
import { LanguageController, otherLanguage } from '../ui-kit/language.ts';
import { LightElement } from '../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../words/officer.ts';
import { ACCESS_WORDS, sessionEnded } from '../words/officer-access.ts';
import { LOCK_WORDS } from '../words/officer-lock.ts';
import './access/change-password-page.ts';
import { IdleWatch } from './access/idle-watch.ts';
import './access/lock-screen.ts';
import './access/sign-in-page.ts';
import { ScreenLock } from './access/screen-lock.ts';
import { loadSession, sayActive, signOut } from './data/session.ts';
import type { OfficerOffice } from './officer-office.ts';
import './officer-office.ts';
import { problemText } from './problem-text.ts';
import { watchSession } from './watch-session.ts';

const MINUTE_MS = 60_000;

/**
 * The officer's page: who is signed in, and in which language. A session that ends or locks while something is being
 * typed hides the work behind the sign-in or the lock screen, it does not throw it away; another person begins anew.
 */
export class OfficerApp extends LightElement {
  static override properties = {
    ...LightElement.properties,
    session: { state: true },
    ended: { state: true },
    why: { state: true },
    problem: { state: true },
  };

  /** Undefined while it is being asked for; null when nobody is signed in. */
  declare session: Session | null | undefined;
  declare ended: boolean;
  /** The server's word for why it ended the session; empty where it said none. */
  declare why: string;
  declare problem: ApiProblem | undefined;

  readonly #language = new LanguageController(this);
  readonly #api: Api = watchSession(createApi({ language: () => this.#language.current }), {
    onEnded: () => {
      if (this.session) this.ended = true;
    },
    onLocked: () => this.#lock.serverSaid(true),
  });
  readonly #lock = new ScreenLock(this, this.#api);
  /** The screen was open at least once: there is something behind the lock that is to be kept. */
  #wasOpen = false;
  #focused: HTMLElement | null = null;

  constructor() {
    super();
    this.session = undefined;
    this.ended = false;
    this.why = '';
    this.problem = undefined;
    new IdleWatch(this, {
      onActive: () => void (this.isOpen && sayActive(this.#api)),
      onQuiet: () => void this.leftAlone(),
      quietMs: () => (this.session?.lockMinutes ?? 1) * MINUTE_MS,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('signed-in', ({ detail }) => this.enter(detail));
    this.addEventListener('unlocked', ({ detail }) => this.enter(detail));
    this.addEventListener('sign-out', () => void this.leave());
    this.addEventListener('lock-screen', () => this.#lock.byHand());
    this.addEventListener('password-changed', () => void this.ask());
    this.addEventListener('session-changed', () => void this.askAgain());
    this.addEventListener('put-out', ({ detail }) => {
      this.why = detail;
      void this.askAgain();
    });
    this.addEventListener('account-changed', () => void this.ask());
    this.addEventListener('switch-language', () => this.#language.use(otherLanguage(this.#language.current)));
    void this.ask();
  }

  /** Somebody works here: signed in, and nothing stands before the screen. */
  private get isOpen(): boolean {
    return Boolean(this.session) && !this.isCovered;
  }

  private get isCovered(): boolean {
    return this.ended || this.#lock.on;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.language = this.#language.current;
    if (this.isOpen) this.#wasOpen = true;
    const cover = this.querySelector('dialog.cover');
    const focused = document.activeElement;
    if (this.isCovered && cover === null && focused instanceof HTMLElement) this.#focused = focused;
  }

  protected override updated(): void {
    const cover = this.querySelector<HTMLDialogElement>('dialog.cover');
    // Modal, so that a dialog left open behind it neither shows nor keeps the keyboard.
    if (cover !== null && !cover.open) cover.showModal();
    if (cover !== null || this.#focused === null) return;
    this.#focused.focus();
    this.#focused = null;
  }

  protected override render(): TemplateResult {
    const { session, language } = this;
    if (session === undefined) return this.waiting();
    if (session === null) return html`<sign-in-page .api=${this.#api} .language=${language}></sign-in-page>`;
    if (session.mustChangePassword) {
      return html`<change-password-page .api=${this.#api} .language=${language} first></change-password-page>`;
    }
    return html`
      ${this.isCovered ? this.cover(session) : nothing}
      ${
        this.#wasOpen
          ? keyed(
              session.user.id,
              html`<officer-office
                ?hidden=${this.isCovered}
                .api=${this.#api}
                .session=${session}
                .language=${language}
              ></officer-office>`,
            )
          : nothing
      }
    `;
  }

  /** What stands before the work: it is hidden, not thrown away. */
  private cover(session: Session): TemplateResult {
    const title = this.say(this.ended ? ACCESS_WORDS.signInTitle : LOCK_WORDS.title);
    return html`<dialog
      class="cover"
      closedby="none"
      aria-label=${title}
      @cancel=${(event: Event) => event.preventDefault()}
      @close=${() => this.requestUpdate()}
    >
      ${
        this.ended
          ? html`<sign-in-page
              .api=${this.#api}
              .language=${this.language}
              .lead=${sessionEnded(this.why)}
            ></sign-in-page>`
          : html`<lock-screen .api=${this.#api} .language=${this.language} .session=${session}></lock-screen>`
      }
    </dialog>`;
  }

  private waiting(): TemplateResult {
    return html`<main class="page page-narrow">
      <h1>${this.say(OFFICER_WORDS.title)}</h1>
      ${
        this.problem
          ? html`<p role="alert">${problemText(this.problem, this.language)}</p>
            <button class="button" @click=${() => this.ask()}>${this.say(OFFICER_WORDS.retry)}</button>`
          : html`<p>${this.say(OFFICER_WORDS.loading)}</p>`
      }
    </main>`;
  }

  private async ask(): Promise<void> {
    const answer = await loadSession(this.#api);
    this.problem = answer.ok ? undefined : answer.error;
    if (answer.ok) {
      this.#lock.serverSaid(answer.value.locked);
      this.session = answer.value;
    } else if (answer.error.code === 'not-signed-in') this.session = null;
  }

  /** The server decides, because a visit keeps the screen open; where it cannot be asked, nothing stays to be read. */
  private async leftAlone(): Promise<void> {
    if (!this.isOpen) return;
    const answer = await loadSession(this.#api);
    if (answer.ok) this.#lock.serverSaid(answer.value.locked);
    else if (answer.error.code === 'unreachable' && !this.isVisited) this.#lock.byHand();
  }

  private get isVisited(): boolean {
    return this.querySelector<OfficerOffice>('officer-office')?.isVisited ?? false;
  }

  /** The work stays where it is: a session that is over is found out by the watch on all answers. */
  private async askAgain(): Promise<void> {
    const answer = await loadSession(this.#api);
    if (!answer.ok) return;
    this.#lock.serverSaid(answer.value.locked);
    this.session = answer.value;
    this.why = '';
  }

  private enter(session: Session): void {
    this.#lock.opened(session.locked);
    this.session = session;
    this.ended = false;
    this.why = '';
  }

  private async leave(): Promise<void> {
    await signOut(this.#api);
    this.#lock.opened(false);
    this.#wasOpen = false;
    this.#focused = null;
    this.session = null;
    this.ended = false;
  }
}
customElements.define('officer-app', OfficerApp);
