import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ServiceCode } from '../../domain/queue/services.ts';
import type { DocumentCode } from '../../domain/registration/documents.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { DOCUMENT_NAMES } from '../../words/documents.ts';
import { BERKAS_WORDS } from '../../words/officer-berkas.ts';
import type { BerkasDocument } from '../data/berkas.ts';
import { tell } from '../events.ts';

/** The papers of the service, ticked as they are handed in: one key a row. */
export class DocumentChecklist extends LightElement {
  static override properties = {
    ...LightElement.properties,
    service: {},
    documents: { attribute: false },
  };

  declare service: ServiceCode;
  declare documents: readonly BerkasDocument[];

  protected override render(): TemplateResult {
    return html`<div class="checklist">
      <ul class="checklist-rows">
        ${documentsFor(this.service).map(({ code, conditional }) => this.row(code, conditional))}
      </ul>
      <p class="checklist-foot">
        <button class="button button-small" type="button" @click=${() => this.allHere()}>
          ${this.say(BERKAS_WORDS.allHere)}
        </button>
        <span class="soft">${this.say(BERKAS_WORDS.documentsHint)}</span>
      </p>
    </div>`;
  }

  private row(code: DocumentCode, conditional: boolean): TemplateResult {
    const state = this.stateOf(code);
    return html`<li class="checklist-row">
      <label class="check">
        <input
          type="checkbox"
          name=${`document-${code}`}
          .checked=${live(state === 'received')}
          @change=${(event: Event) =>
            this.set(code, (event.currentTarget as HTMLInputElement).checked ? 'received' : 'missing')}
        />
        <span>${this.say(DOCUMENT_NAMES[code])}</span>
      </label>
      ${
        conditional
          ? html`<label class="check soft">
              <input
                type="checkbox"
                .checked=${live(state === 'not-needed')}
                @change=${(event: Event) =>
                  this.set(
                    code,
                    (event.currentTarget as HTMLInputElement).checked ? 'not-needed' : 'missing',
                  )}
              />
              <span>${this.say(BERKAS_WORDS.notNeeded)}</span>
            </label>`
          : nothing
      }
    </li>`;
  }

  private stateOf(code: DocumentCode): BerkasDocument['state'] {
    return this.documents.find((document) => document.code === code)?.state ?? 'missing';
  }

  private set(changed: DocumentCode, state: BerkasDocument['state']): void {
    this.tellAll((code) => (code === changed ? state : this.stateOf(code)));
  }

  /** What was marked as not needed stays so: nobody handed it in. */
  private allHere(): void {
    this.tellAll((code) => (this.stateOf(code) === 'not-needed' ? 'not-needed' : 'received'));
  }

  private tellAll(stateOf: (code: DocumentCode) => BerkasDocument['state']): void {
    const documents = documentsFor(this.service).map(({ code }) => ({ code, state: stateOf(code) }));
    tell(this, 'documents-changed', documents);
  }
}
customElements.define('document-checklist', DocumentChecklist);
