import { html, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { STATUS_WORDS } from '../../words/officer-status.ts';
import './pause-form.ts';

/** Announces a pause of this counter, from the bar. */
export class PauseControl extends LightElement {
  static override properties = { ...LightElement.properties, zero: { type: Number } };

  /** Server epoch milliseconds at monotonic zero. */
  declare zero: number;

  protected override render(): TemplateResult {
    return html`<details class="bar-menu" @keydown=${(event: KeyboardEvent) => this.keyed(event)}>
      <summary class="bar-button">${this.say(STATUS_WORDS.pause)}</summary>
      <div class="bar-panel">
        <pause-form .language=${this.language} .zero=${this.zero} @pause-wish=${() => this.close()}></pause-form>
      </div>
    </details>`;
  }

  private keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
  }

  private close(): void {
    this.querySelector('details')?.removeAttribute('open');
    this.querySelector('summary')?.focus();
  }
}
customElements.define('pause-control', PauseControl);
