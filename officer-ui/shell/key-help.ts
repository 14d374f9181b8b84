import { html, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { KEY_LINES, KEY_WORDS } from '../../words/officer-keys.ts';

/** The list of keys, over the page until it is closed with Esc or its button. */
export class KeyHelp extends LightElement {
  /** Opens the list; closes it when it is open. */
  toggle(): void {
    const dialog = this.querySelector('dialog');
    if (dialog?.open) dialog.close();
    else dialog?.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog class="key-help" aria-labelledby="key-help-title">
      <h2 class="card-title" id="key-help-title">${this.say(KEY_WORDS.title)}</h2>
      <dl class="key-lines">
        ${KEY_LINES.map(({ keys, does }) => html`<dt><kbd>${keys}</kbd></dt><dd>${this.say(does)}</dd>`)}
      </dl>
      <form method="dialog">
        <button class="button">${this.say(KEY_WORDS.close)} <kbd>Esc</kbd></button>
      </form>
    </dialog>`;
  }
}
customElements.define('key-help', KeyHelp);
