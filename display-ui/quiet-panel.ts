import { html, LitElement, nothing } from 'lit';
import { icon } from '../ui-kit/icons.ts';
import { displayStyles } from './display-styles.ts';
import { quietPanelStyles } from './quiet-panel-styles.ts';
import type { QuietText, QuietWords } from './quiet-words.ts';

/** Stands where the number would, while no number is to be shown. */
export class QuietPanel extends LitElement {
  static override properties = {
    words: { attribute: false },
    english: { attribute: false },
    slim: { type: Boolean, reflect: true },
  };
  declare words: QuietWords;
  /** The same in English, to stand below in small; null where the hall reads Indonesian alone. */
  declare english: QuietText | null;
  /** It leaves the room to something else: one line or two. */
  declare slim: boolean;

  static override styles = [displayStyles, quietPanelStyles];

  override render() {
    const { heading, detail, online, picture } = this.words;
    return html`<div>
      ${this.slim || online !== null ? nothing : icon(picture)}
      <p class=${online === null ? 'heading' : 'heading less'}>${heading}</p>
      ${detail === '' ? nothing : html`<p class="detail">${detail}</p>`}
      ${this.english === null ? nothing : html`<p class="english" lang="en">${said(this.english)}</p>`}
      ${online === null || this.slim ? nothing : this.#online(online)}
    </div>`;
  }

  #online({ intro, lines }: NonNullable<QuietWords['online']>) {
    return html`<section>
      <p class="intro">${intro}</p>
      <dl>
        ${lines.map(({ name, address }) => html`<dt>${name}</dt><dd>${address}</dd>`)}
      </dl>
    </section>`;
  }
}

function said({ heading, detail }: QuietText): string {
  return detail === '' ? heading : `${heading}. ${detail}`;
}

customElements.define('quiet-panel', QuietPanel);

declare global {
  interface HTMLElementTagNameMap {
    'quiet-panel': QuietPanel;
  }
}
