import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { tell } from '../events.ts';

/** One thing that can be chosen, with what a person should know before. */
export interface DialogChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/**
 * A question over the page, answered with one press: a button, or its number on the keyboard. It is open from the
 * moment it is put into the page; Esc and its last button close it without an answer.
 *
 * @fires chosen with the value
 * @fires left when it was closed, after `chosen` if there was an answer
 */
export class ChoiceDialog extends LightElement {
  static override properties = {
    ...LightElement.properties,
    heading: {},
    lead: {},
    choices: { attribute: false },
  };

  declare heading: string;
  declare lead: string;
  declare choices: readonly DialogChoice[];

  protected override firstUpdated(): void {
    this.show();
  }

  /** Opens it again, while it is still there; nothing happens when it is open. */
  show(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog?.open) dialog?.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      class="ask"
      aria-labelledby="ask-title"
      aria-describedby="ask-lead"
      @keydown=${(event: KeyboardEvent) => this.pressed(event)}
      @close=${() => this.closed()}
    >
      <h2 class="card-title" id="ask-title">${this.heading}</h2>
      <p class="ask-lead" id="ask-lead">${this.lead}</p>
      <ul class="ask-choices">
        ${this.choices.map((choice, index) => this.choice(choice, index + 1))}
      </ul>
      <form method="dialog">
        <button class="button button-plain">${this.say(OFFICER_WORDS.cancel)} <kbd>Esc</kbd></button>
      </form>
    </dialog>`;
  }

  private choice({ value, label, hint }: DialogChoice, number: number): TemplateResult {
    return html`<li>
      <button class="button" type="button" aria-keyshortcuts=${number} @click=${() => this.choose(value)}>
        <kbd>${number}</kbd> <span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span>
      </button>
    </li>`;
  }

  private pressed(event: KeyboardEvent): void {
    const choice = this.choices[Number(event.key) - 1];
    if (choice === undefined || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    event.preventDefault();
    this.choose(choice.value);
  }

  /** The browser tells it a moment later: by then it may be open again. */
  private closed(): void {
    if (!this.querySelector('dialog')?.open) tell(this, 'left');
  }

  private choose(value: string): void {
    const dialog = this.querySelector('dialog');
    // Closed first: the focus is back where it was when the page hears the answer.
    if (!dialog?.open) return;
    dialog.close();
    tell(this, 'chosen', value);
  }
}
customElements.define('choice-dialog', ChoiceDialog);

declare global {
  interface HTMLElementTagNameMap {
    'choice-dialog': ChoiceDialog;
  }
}
