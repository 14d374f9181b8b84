import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { TRAIL_WORDS } from '../../words/officer-trail.ts';
import { mayDo } from '../menu.ts';
import './lookups-section.ts';
import './trail-proof.ts';
import './trail-seal.ts';
import './trail-search.ts';

/** The event log: whether it is whole, what happened, and who looked up whom; for others what they looked at themselves. */
export class TrailPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    today: {},
    days: { state: true },
  };

  declare api: Api;
  declare session: Session;
  declare today: Day;
  /** The days of the search, whose numbers can be proved. */
  declare days: { readonly from?: Day; readonly to?: Day };

  constructor() {
    super();
    this.days = {};
    this.addEventListener('days-searched', ({ detail }) => {
      this.days = detail;
    });
  }

  protected override render(): TemplateResult {
    const { api, language, today } = this;
    const { roles } = this.session.user;
    const seesAll = mayDo('see-lookups', roles);
    return html`<h1 tabindex="-1">${this.say(TRAIL_WORDS.title)}</h1>
      ${
        mayDo('read-trail', roles)
          ? html`<trail-seal .api=${api} .language=${language}></trail-seal>
              <trail-search
                .api=${api}
                .language=${language}
                .today=${today}
                ?opens=${mayDo('keep-berkas', roles)}
              ></trail-search>
              <trail-proof .api=${api} .language=${language} .days=${this.days} .today=${today}></trail-proof>`
          : nothing
      }
      <lookups-section
        .api=${api}
        .language=${language}
        .today=${today}
        .whose=${seesAll ? 'all' : 'own'}
      ></lookups-section>
      ${
        seesAll && mayDo('keep-berkas', roles)
          ? html`<lookups-section .api=${api} .language=${language} .today=${today} .whose=${'own'}></lookups-section>`
          : nothing
      }`;
  }
}
customElements.define('trail-page', TrailPage);
