import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import { otherLanguage } from '../../ui-kit/language.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { KEY_WORDS } from '../../words/officer-keys.ts';
import { LOCK_WORDS } from '../../words/officer-lock.ts';
import { tell } from '../events.ts';
import { type MenuPage, partedMenu } from '../menu.ts';
import { pathOf, type Route } from '../route.ts';
import './counter-choice.ts';
import './pause-control.ts';

/** The bar on top: screens, counter, language, who is signed in. */
export class OfficeHeader extends LightElement {
  static override properties = {
    ...LightElement.properties,
    session: { attribute: false },
    route: { attribute: false },
    counter: { type: Number },
    zero: { type: Number },
    serves: { type: Boolean },
  };

  declare session: Session;
  declare route: Route;
  declare counter: number;
  declare zero: number;
  /** Whoever is signed in works at a counter. */
  declare serves: boolean;

  protected override render(): TemplateResult {
    const { roles, displayName } = this.session.user;
    const { bar, more } = partedMenu(roles);
    return html`<header class="bar">
      <span class="bar-name">Loket</span>
      <nav class="bar-nav" aria-label=${this.say(OFFICER_WORDS.navigation)}>
        ${bar.map((page) => this.link(page))}
      </nav>
      ${this.serves ? this.atCounter() : nothing}
      <button
        class="bar-button"
        type="button"
        lang=${otherLanguage(this.language)}
        @click=${() => tell(this, 'switch-language')}
      >
        ${this.say(OFFICER_WORDS.otherLanguage)}
      </button>
      <details class="bar-menu bar-person">
        <summary class="bar-button">${displayName}</summary>
        <div class="bar-menu-list">
          ${more.map((page) => this.link(page))} ${this.link('password')}
          <button
            class="bar-button"
            type="button"
            aria-keyshortcuts="F10"
            @click=${() => tell(this, 'lock-screen')}
          >
            ${this.say(LOCK_WORDS.lock)} <kbd>F10</kbd>
          </button>
          <button class="bar-button" type="button" @click=${() => tell(this, 'sign-out')}>
            ${this.say(OFFICER_WORDS.signOut)}
          </button>
        </div>
      </details>
    </header>`;
  }

  private atCounter(): TemplateResult {
    return html`<counter-choice .language=${this.language} .counter=${this.counter}></counter-choice>
      <pause-control .language=${this.language} .zero=${this.zero}></pause-control>
      <button class="bar-button" type="button" aria-keyshortcuts="F1" @click=${() => tell(this, 'ask-keys')}>
        ${this.say(KEY_WORDS.short)} <kbd>F1</kbd>
      </button>`;
  }

  private link(page: MenuPage | 'password'): TemplateResult {
    return html`<a
      class="bar-link"
      href=${pathOf({ page })}
      aria-current=${this.route.page === page ? 'page' : nothing}
      @click=${(event: MouseEvent) => this.follow(event, page)}
      >${this.say(OFFICER_WORDS[page])}</a
    >`;
  }

  /** A plain click stays in this page; a click that asks for a new window is the browser's. */
  private follow(event: MouseEvent, page: Exclude<Route['page'], 'berkas'>): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.querySelector('.bar-person')?.removeAttribute('open');
    tell(this, 'go', { page });
  }
}
customElements.define('office-header', OfficeHeader);
