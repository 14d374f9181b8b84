import { html, nothing, type TemplateResult } from 'lit';
import type { UnmaskReason } from '../../domain/privacy/unmask-reasons.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import type { Phrase } from '../../words/phrase.ts';
import { UNMASK_WORDS } from '../../words/unmask.ts';
import { tell } from '../events.ts';
import { unmaskQuestion } from './unmask-question.ts';

/**
 * "Tampilkan lengkap…": asks why, and wishes the visit file opened for that reason.
 *
 * @fires unmask-wish
 */
export class UnmaskButton extends LightElement {
  static override properties = {
    ...LightElement.properties,
    berkas: {},
    label: { attribute: false },
    main: { type: Boolean },
    done: { attribute: false },
    asking: { state: true },
  };

  /** Id of the visit file. */
  declare berkas: string;
  declare label: Phrase;
  /** It is what the screen is about. */
  declare main: boolean;
  /** Hears that the file was opened. */
  declare done: () => void;
  declare asking: boolean;

  constructor() {
    super();
    this.label = UNMASK_WORDS.show;
    this.asking = false;
    this.done = () => undefined;
    this.addEventListener('chosen', (event) => {
      event.stopPropagation();
      const { berkas, done } = this;
      tell(this, 'unmask-wish', { berkas, reason: event.detail as UnmaskReason, done });
    });
    this.addEventListener('left', (event) => {
      event.stopPropagation();
      this.asking = false;
    });
  }

  protected override render(): TemplateResult {
    return html`<button
        class=${this.main ? 'button button-main' : 'button button-small'}
        type="button"
        aria-haspopup="dialog"
        @click=${() => this.ask()}
      >
        ${this.say(this.label)}</button
      >${this.asking ? unmaskQuestion(this.language) : nothing}`;
  }

  private ask(): void {
    this.asking = true;
    this.querySelector('choice-dialog')?.show();
  }
}
customElements.define('unmask-button', UnmaskButton);
