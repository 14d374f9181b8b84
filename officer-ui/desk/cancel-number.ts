import { html, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { cancelNumber, QUEUE_WORDS } from '../../words/officer-queue.ts';
import { tell } from '../events.ts';
import type { DeskCommand } from './desk-command.ts';
import { FocusKeeper } from './focus-keeper.ts';

/** Cancels a number; asked twice, because after a few seconds nothing brings it back. */
export class CancelNumber extends LightElement {
  static override properties = {
    ...LightElement.properties,
    number: {},
    command: { attribute: false },
    sure: { state: true },
  };

  declare number: string;
  /** What cancels it. */
  declare command: DeskCommand;
  declare sure: boolean;

  constructor() {
    super();
    this.sure = false;
    new FocusKeeper(this, () => this.querySelector('button')?.focus());
  }

  protected override render(): TemplateResult {
    if (!this.sure) return this.button(this.say(QUEUE_WORDS.cancel), () => this.ask(true));
    return html`${this.button(cancelNumber[this.language](this.number), () => tell(this, 'desk', this.command))}
    ${this.button(this.say(OFFICER_WORDS.cancel), () => this.ask(false))}`;
  }

  private ask(sure: boolean): void {
    this.sure = sure;
  }

  private button(words: string, act: () => void): TemplateResult {
    return html`<button class="button button-small button-plain" type="button" @click=${act}>${words}</button>`;
  }
}
customElements.define('cancel-number', CancelNumber);
