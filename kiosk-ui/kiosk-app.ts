import { html, LitElement, nothing } from 'lit';
import { showContrast } from '../ui-kit/contrast.ts';
import { showLanguage } from '../ui-kit/language.ts';
import { KIOSK_CHOICE } from '../words/kiosk.ts';
import { KIOSK_REPLACE } from '../words/kiosk-return.ts';
import { say } from '../words/phrase.ts';
import { claimAccepted, serviceTouched } from './claim-steps.ts';
import { kioskAppStyles } from './kiosk-app-styles.ts';
import type { KioskWish } from './kiosk-events.ts';
import { screenOf } from './kiosk-screens.ts';
import { KioskSession, type Step } from './kiosk-session.ts';
import {
  contrastSwitched,
  finished,
  helpSwitched,
  languageSwitched,
  prioritySwitched,
  textSizeSwitched,
  touched,
} from './kiosk-state.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { titleOf } from './kiosk-title.ts';
import { type KioskView, viewOf } from './kiosk-view.ts';
import { ListeningDoor } from './listening-door.ts';
import { Measuring } from './measuring.ts';
import { leafTurned, readingAsked, topicOpened } from './reading-steps.ts';
import { ScreenUnitController } from './screen-unit-controller.ts';
import {
  codeOffered,
  codeSent,
  comeBack,
  keyPressed,
  purposeChosen,
  replaceOffered,
  steppedBack,
} from './steps.ts';
import { isUntouched } from './untouched.ts';
import './kiosk-masthead.ts';

/** What becomes of the state when somebody wishes so. */
const STEPS: Record<
  Exclude<KioskWish, 'retry-asked' | 'code-sent' | 'claim-accepted' | 'listened-again' | 'listen-asked'>,
  Step
> = {
  'language-switched': languageSwitched,
  'text-size-switched': textSizeSwitched,
  'contrast-switched': contrastSwitched,
  'priority-switched': prioritySwitched,
  'help-switched': helpSwitched,
  'visit-done': finished,
  'came-back': comeBack,
  'reading-asked': readingAsked,
  'code-offered': codeOffered,
  'replace-offered': replaceOffered,
  'stepped-back': steppedBack,
  'still-there': touched,
};

/** A line under the title. */
const LEADS = { choosing: KIOSK_CHOICE.lead, replacing: KIOSK_REPLACE.lead };

/** The whole kiosk: draws what follows from the session's state, and hands it what people wish. */
export class KioskApp extends LitElement {
  static override properties = {
    largeText: { type: Boolean, reflect: true, attribute: 'large-text' },
  };
  declare largeText: boolean;
  readonly #session = new KioskSession(this, () => this.#measuring.ask());
  readonly #measuring = new Measuring(this, new ScreenUnitController(this), () =>
    isUntouched(this.#session.state),
  );
  readonly #listening = new ListeningDoor(this, this.#session);

  constructor() {
    super();
    const session = this.#session;
    for (const [wish, step] of Object.entries(STEPS)) this.addEventListener(wish, () => session.take(step));
    this.addEventListener('service-chosen', ({ service }) => {
      void session.ask((state, now) => serviceTouched(state, service, now));
    });
    this.addEventListener('purpose-chosen', ({ purpose }) => {
      session.take((state, now) => purposeChosen(state, purpose, now));
    });
    this.addEventListener('key-pressed', ({ key }) =>
      session.take((state, now) => keyPressed(state, key, now)),
    );
    this.addEventListener('topic-opened', ({ topic, service }) =>
      session.take((state, now) => topicOpened(state, topic, service, now)),
    );
    this.addEventListener('leaf-turned', ({ leaf }) =>
      session.take((state, now) => leafTurned(state, leaf, now)),
    );
    this.addEventListener('rated', ({ answer }) => session.rate(answer));
    this.addEventListener('claim-accepted', () => void session.ask(claimAccepted));
    this.addEventListener('code-sent', () => void session.ask(codeSent));
    this.addEventListener('retry-asked', () => session.retry());
    this.addEventListener('listen-asked', () => void this.#listening.ask());
    this.addEventListener('listened-again', () => session.listenAgain());
    this.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  static override styles = [kioskStyles, kioskAppStyles];

  protected override willUpdate(): void {
    const { largeText, highContrast, language } = this.#session.state;
    this.largeText = largeText;
    showLanguage(language);
    showContrast(highContrast);
  }

  override render() {
    const { state } = this.#session;
    const gate = this.#session.gate();
    if (gate !== null) return gate;
    const ruler = this.#measuring.screen(state.language);
    if (ruler !== null) return ruler;
    const now = performance.now();
    const view = viewOf(state, now);
    const title = titleOf(view, state);
    return html`<main>
      <kiosk-masthead
        .office=${state.screen?.office ?? null}
        .language=${state.language}
        .largeText=${state.largeText}
        .highContrast=${state.highContrast}
        .titled=${title !== null}
        .listens=${state.screen?.offers.listening ?? false}
        .listening=${state.listening !== null}
        >${title === null ? nothing : this.#title(title, view)}</kiosk-masthead
      >
      ${screenOf(view, state, { now, office: this.#minute() })}
    </main>`;
  }

  #title(title: string, view: KioskView) {
    const lead = view in LEADS ? say(LEADS[view as keyof typeof LEADS], this.#session.state.language) : '';
    return html`<h1>${title}</h1>
      ${lead === '' ? nothing : html`<p class="lead">${lead}</p>`}`;
  }

  /** Office time to the minute: what is said of opening hours need not be drawn more often. */
  #minute(): number {
    return Math.floor(this.#session.clock.at() / 60_000) * 60_000;
  }
}

customElements.define('kiosk-app', KioskApp);

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-app': KioskApp;
  }
}
