import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement } from '../../ui-kit/light-element.ts';
import { QUEUE_WORDS } from '../../words/officer-queue.ts';
import { counterOf } from '../desk/counter-memory.ts';
import { tell } from '../events.ts';

/** Which counter this desk is, 1 to 99. */
export class CounterChoice extends LightElement {
  static override properties = { ...LightElement.properties, counter: { type: Number } };

  declare counter: number;

  protected override render(): TemplateResult {
    return html`<span class="counter-choice">
      <label for="counter">${this.say(QUEUE_WORDS.counter)}</label>
      <input
        id="counter"
        inputmode="numeric"
        maxlength="2"
        autocomplete="off"
        title=${this.say(QUEUE_WORDS.counterHint)}
        .value=${live(String(this.counter))}
        @change=${(event: Event) => this.choose(event.currentTarget as HTMLInputElement)}
      />
    </span>`;
  }

  private choose(box: HTMLInputElement): void {
    const counter = counterOf(box.value);
    if (counter === undefined) box.value = String(this.counter);
    else tell(this, 'counter-chosen', counter);
  }
}
customElements.define('counter-choice', CounterChoice);
