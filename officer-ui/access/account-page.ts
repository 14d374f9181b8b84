import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import './change-password-page.ts';
import './pin-section.ts';
import './totp-section.ts';

/** The own account: password, PIN and, for those whose account opens much, one-time codes. */
export class AccountPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
  };

  declare api: Api;
  declare session: Session;

  protected override render(): TemplateResult {
    const { api, language, session } = this;
    const { roles } = session.user;
    const opensMuch = roles.includes('admin') || roles.includes('supervisor') || roles.includes('head');
    return html`<change-password-page .api=${api} .language=${language}></change-password-page>
      <div class="page-narrow">
        <pin-section .api=${api} .language=${language} .session=${session}></pin-section>
        ${
          opensMuch || session.totp
            ? html`<totp-section .api=${api} .language=${language} .session=${session}></totp-section>`
            : nothing
        }
      </div>`;
  }
}
customElements.define('account-page', AccountPage);
