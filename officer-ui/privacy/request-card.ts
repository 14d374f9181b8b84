import { html, nothing, type TemplateResult } from 'lit';
import type { DataRequest } from '../../contract/privacy.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import { dueBy, PRIVACY_WORDS, REFUSAL_WORDS, REQUEST_KIND_WORDS } from '../../words/officer-privacy.ts';
import { unrestrict } from '../data/privacy.ts';
import { tell } from '../events.ts';
import './request-decision.ts';
import { urgencyBadge } from './urgency-badge.ts';

/** One request: who asks what, about which files, by when, and how it ended. */
export class RequestCard extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    request: { attribute: false },
  };

  declare api: Api;
  declare request: DataRequest;

  protected override render(): TemplateResult {
    const { request, language } = this;
    const { number, kind, dueAt, urgency, state } = request;
    return html`<article class="privacy-item" aria-label=${number}>
      <h3>
        ${number} · ${this.say(REQUEST_KIND_WORDS[kind])} ${urgencyBadge(urgency, language)}
        ${
          state === 'open'
            ? html`<span class="soft">${dueBy[language](formatMoment(Date.parse(dueAt), language))}</span>`
            : nothing
        }
      </h3>
      ${this.facts(request)} ${this.files(request)} ${this.copies(request)}
      ${
        state === 'open'
          ? html`<request-decision
              .api=${this.api}
              .language=${language}
              .request=${request}
            ></request-decision>`
          : this.ended(request)
      }
    </article>`;
  }

  private facts({ content, receivedBy, receivedAt }: DataRequest): TemplateResult {
    const when = formatMoment(Date.parse(receivedAt), this.language);
    if (content === null) return html`<p class="soft">${this.say(PRIVACY_WORDS.keyGone)}</p>`;
    return html`<p class="privacy-words">“${content.words}”</p>
      <dl class="facts">
        <div><dt>${this.say(PRIVACY_WORDS.askedBy)}</dt><dd>${content.name}, ${content.contact}</dd></div>
        <div>
          <dt>${this.say(PRIVACY_WORDS.shown)}</dt>
          <dd>${content.identity === '' ? this.say(PRIVACY_WORDS.noIdentity) : content.identity}</dd>
        </div>
        <div><dt>${this.say(PRIVACY_WORDS.takenBy)}</dt><dd>${receivedBy}, ${when}</dd></div>
      </dl>`;
  }

  private files({ berkas }: DataRequest): TemplateResult {
    if (berkas.length === 0) return html`<p class="soft">${this.say(PRIVACY_WORDS.noFiles)}</p>`;
    return html`<ul class="rows">
      ${berkas.map(
        ({ id, number, subject, identity, restricted, erased }) => html`<li class="row">
          <b>${number}</b><span class="row-grow">${subject} ${identity}</span>
          ${erased ? html`<span class="badge">${this.say(PRIVACY_WORDS.erased)}</span>` : nothing}
          ${
            restricted && !erased
              ? html`<span class="badge">${this.say(PRIVACY_WORDS.restricted)}</span>
                  <button class="button button-small" type="button" @click=${() => void this.open(id)}>
                    ${this.say(PRIVACY_WORDS.unrestrict)}
                  </button>`
              : nothing
          }
        </li>`,
      )}
    </ul>`;
  }

  private copies({ id, kind, state }: DataRequest): TemplateResult | typeof nothing {
    if (kind !== 'access' || state === 'refused') return nothing;
    const file = (ending: string) => `/api/privacy/requests/${id}/data-copy.${ending}`;
    return html`<p class="form-fill">
      <a class="button" href=${file('pdf')} target="_blank" rel="noopener">${this.say(PRIVACY_WORDS.copyPdf)}</a>
      <a class="button" href=${file('json')} download>${this.say(PRIVACY_WORDS.copyJson)}</a>
    </p>`;
  }

  private ended({ decision, decidedAt, decidedBy }: DataRequest): TemplateResult {
    const words = decision === null || decision === 'done' ? PRIVACY_WORDS.followed : REFUSAL_WORDS[decision];
    const when = decidedAt === null ? '' : formatMoment(Date.parse(decidedAt), this.language);
    return html`<p><b>${this.say(words)}</b> · ${decidedBy}, ${when}</p>`;
  }

  private async open(berkasId: string): Promise<void> {
    const answer = await unrestrict(this.api, berkasId);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    tell(this, 'notice', this.say(PRIVACY_WORDS.opened));
    tell(this, 'privacy-changed');
  }
}
customElements.define('request-card', RequestCard);
