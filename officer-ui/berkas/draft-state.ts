import { html, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { FORM_WORDS, savedAt } from '../../words/officer-forms.ts';
import { UNMASK_WORDS } from '../../words/unmask.ts';
import { tell } from '../events.ts';
import type { DraftState } from './draft-keeper.ts';

/** Whether what is typed is safe, in words. */
export class DraftStateLine extends LightElement {
  static override properties = { ...LightElement.properties, state: {}, at: {} };

  declare state: DraftState;
  /** ISO instant of the last saving; null before the first. */
  declare at: string | null;

  protected override render(): TemplateResult {
    switch (this.state) {
      case 'stale':
        return html`<span class="draft draft-bad" role="alert">${this.say(FORM_WORDS.draftStale)}</span>
          <button class="button button-small" type="button" @click=${() => tell(this, 'draft-reload')}>
            ${this.say(FORM_WORDS.reload)}
          </button>`;
      case 'masked':
        return html`<span class="draft draft-bad" role="alert">${this.say(UNMASK_WORDS.draftMasked)}</span>
          <button class="button button-small" type="button" @click=${() => tell(this, 'berkas-masked')}>
            ${this.say(UNMASK_WORDS.chooseReason)}
          </button>`;
      case 'failed':
        return html`<span class="draft draft-bad" role="alert">${this.say(FORM_WORDS.draftFailed)}</span>`;
      case 'saving':
        return html`<span class="draft">${this.say(FORM_WORDS.savingDraft)}</span>`;
      case 'unsaved':
        return html`<span class="draft">${this.say(FORM_WORDS.unsaved)}</span>`;
      case 'saved':
        return html`<span class="draft draft-good"
          >${this.at ? savedAt[this.language](formatClock(Date.parse(this.at))) : ''}</span
        >`;
    }
  }
}
customElements.define('draft-state', DraftStateLine);
