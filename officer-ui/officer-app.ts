import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Session } from '../contract/access.ts';
import { type Api, type ApiProblem, createApi } from '../ui-kit/api-client.ts';
import { LanguageController, otherLanguage } from '../ui-kit/language.ts';
import { LightElement } from '../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../words/officer.ts';
import { sessionEnded } from '../words/officer-access.ts';
import './access/change-password-page.ts';
import './access/sign-in-page.ts';
import { loadSession, signOut } from './data/session.ts';
import './officer-office.ts';
import { problemText } from './problem-text.ts';
import { watchSession } from './watch-session.ts';

/**
 * The officer's page: who is signed in, and in which language. A session that ends while something is being
 * typed hides the work behind the sign-in, it does not throw it away; another person begins anew.
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
  readonly #api: Api = watchSession(createApi({ language: () => this.#language.current }), () => {
    if (this.session) this.ended = true;
  });

  constructor() {
    super();
    this.session = undefined;
    this.ended = false;
    this.why = '';
    this.problem = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('signed-in', ({ detail }) => this.enter(detail));
    this.addEventListener('sign-out', () => void this.leave());
    this.addEventListener('password-changed', () => void this.ask());
    this.addEventListener('session-changed', () => void this.askAgain());
    this.addEventListener('put-out', ({ detail }) => {
      this.why = detail;
      void this.askAgain();
    });
    this.addEventListener('switch-language', () => this.#language.use(otherLanguage(this.#language.current)));
    void this.ask();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.language = this.#language.current;
  }

  protected override render(): TemplateResult {
    const { session, language } = this;
    if (session === undefined) return this.waiting();
    if (session === null) return html`<sign-in-page .api=${this.#api} .language=${language}></sign-in-page>`;
    if (session.mustChangePassword) {
      return html`<change-password-page .api=${this.#api} .language=${language} first></change-password-page>`;
    }
    return html`
      ${
        this.ended
          ? html`<sign-in-page
              .api=${this.#api}
              .language=${language}
              .lead=${sessionEnded(this.why)}
            ></sign-in-page>`
          : nothing
      }
      ${keyed(
        session.user.id,
        html`<officer-office
          ?hidden=${this.ended}
          .api=${this.#api}
          .session=${session}
          .language=${language}
        ></officer-office>`,
      )}
    `;
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
    if (answer.ok) this.session = answer.value;
    else if (answer.error.code === 'not-signed-in') this.session = null;
  }

  /** The work stays where it is: a session that is over is found out by the watch on all answers. */
  private async askAgain(): Promise<void> {
    const answer = await loadSession(this.#api);
    if (!answer.ok) return;
    this.session = answer.value;
    this.why = '';
  }

  private enter(session: Session): void {
    this.session = session;
    this.ended = false;
    this.why = '';
  }

  private async leave(): Promise<void> {
    await signOut(this.#api);
    this.session = null;
  }
}
customElements.define('officer-app', OfficerApp);
