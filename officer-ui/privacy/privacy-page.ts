import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PRIVACY_WORDS } from '../../words/officer-privacy.ts';
import { mayDo, mayUse } from '../menu.ts';
import '../keys/data-keys.ts';
import './breach-section.ts';
import './request-section.ts';
import './retention-section.ts';
import './take-request.ts';
import './taken-list.ts';

/** "Data pribadi": requests, what is to be destroyed, the keys of the years, breaches; each section for those whose work it is. */
export class PrivacyPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    news: { state: true },
  };

  declare api: Api;
  declare session: Session;
  /** Rises with every request that was taken down or decided here. */
  declare news: number;

  constructor() {
    super();
    this.news = 0;
    this.addEventListener('privacy-changed', () => {
      this.news += 1;
    });
  }

  protected override render(): TemplateResult {
    const { roles } = this.session.user;
    const title = html`<h1 tabindex="-1">${this.say(PRIVACY_WORDS.title)}</h1>`;
    if (!mayUse('privacy', roles)) return html`${title}<p>${this.say(PRIVACY_WORDS.notAllowed)}</p>`;
    const { api, language, news } = this;
    const decides = mayDo('decide-data-request', roles);
    return html`${title}
      ${
        decides
          ? html`<request-section .api=${api} .language=${language} .news=${news}></request-section>`
          : html`<taken-list .api=${api} .language=${language} .news=${news}></taken-list>`
      }
      ${
        mayDo('take-data-request', roles)
          ? html`<take-request .api=${api} .language=${language}></take-request>`
          : nothing
      }
      ${
        mayDo('destroy-data', roles)
          ? html`<retention-section .api=${api} .language=${language}></retention-section>
              <data-keys .api=${api} .language=${language} ?mayRotate=${mayDo('run-keys', roles)}></data-keys>`
          : nothing
      }
      ${
        mayDo('handle-breach', roles)
          ? html`<breach-section .api=${api} .language=${language}></breach-section>`
          : nothing
      }`;
  }
}
customElements.define('privacy-page', PrivacyPage);
