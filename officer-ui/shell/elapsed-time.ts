import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { timeGone } from '../../words/officer-queue.ts';
import { LookAgain } from '../look-again.ts';

const TICK_MS = 1000;

/** How long ago an instant was by the server's clock, kept up to date. Silent to screen readers. */
export class ElapsedTime extends LightElement {
  static override properties = { ...LightElement.properties, from: {}, zero: { type: Number } };

  /** ISO instant; null shows nothing. */
  declare from: string | null;
  /** Server epoch milliseconds at monotonic zero. */
  declare zero: number;

  constructor() {
    super();
    new LookAgain(this, TICK_MS, () => this.requestUpdate());
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.from) return nothing;
    const gone = this.zero + performance.now() - Date.parse(this.from);
    return html`<span class="elapsed" aria-hidden="true">${timeGone[this.language](gone)}</span>`;
  }
}
customElements.define('elapsed-time', ElapsedTime);
