import { html, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { FORM_WORDS } from '../../words/officer-forms.ts';
import { tell } from '../events.ts';
import type { DraftState } from './draft-keeper.ts';
import './draft-state.ts';

/**
 * The line under a paper form that stays in sight: save, and whether what is typed is safe.
 *
 * @fires form-save
 */
export class FormFoot extends LightElement {
  static override properties = {
    ...LightElement.properties,
    draft: {},
    at: {},
    busy: { type: Boolean },
  };

  declare draft: DraftState;
  /** ISO instant of the last saving; null before the first. */
  declare at: string | null;
  declare busy: boolean;

  protected override render(): TemplateResult {
    return html`<div class="form-foot">
      <button class="button button-main" type="button" @click=${() => tell(this, 'form-save')}>
        ${this.say(this.busy ? FORM_WORDS.saving : FORM_WORDS.save)} <kbd>Ctrl+Enter</kbd>
      </button>
      <draft-state .language=${this.language} .state=${this.draft} .at=${this.at}></draft-state>
      <span class="soft form-foot-hint">${this.say(FORM_WORDS.enterHint)}</span>
    </div>`;
  }
}
customElements.define('form-foot', FormFoot);
