import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { DISPLAY, DISPLAY_GO_TO, DISPLAY_SERVED_AT } from '../words/display.ts';
import type { Phrase } from '../words/phrase.ts';
import type { Current } from './board-view.ts';
import { currentCallStyles } from './current-call-styles.ts';
import { displayStyles } from './display-styles.ts';
import { brokenEms, emsOf, numberEms } from './text-room.ts';

/** A short name of a counter is not broken, nor are the words before it: a line ends between them or nowhere. */
const SHORT_NAME = 10;
const NO_BREAK = '\u00a0';

/** One number as large as its place allows, and where its holder should go. */
export class CurrentCall extends LitElement {
  static override properties = {
    call: { attribute: false },
    english: { type: Boolean },
    low: { type: String, reflect: true },
    flashing: { type: Boolean, reflect: true },
  };
  declare call: Current;
  /** The English stands below, in small. */
  declare english: boolean;
  /** Its place is low; `half`: it shares it with another number or a page. */
  declare low: 'half' | 'low' | null;
  /** It has just been called. */
  declare flashing: boolean;

  static override styles = [displayStyles, currentCallStyles];

  override render() {
    const { number, state } = this.call;
    const words = whereOf(this.call);
    return html`<article>
      <p class="label">${DISPLAY.call.id}${this.#below(DISPLAY.call)}</p>
      <div class="place"><p class="number">${number}</p></div>
      <div class="band ${state}">
        <p class="where">${words.id}</p>
        ${this.#below(words)}
      </div>
    </article>`;
  }

  /** How wide the texts are decides how large they can be set. */
  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('call')) return;
    const { id } = whereOf(this.call);
    this.style.setProperty('--number', String(numberEms(this.call.number)));
    this.style.setProperty('--line', String(emsOf(id)));
    this.style.setProperty('--broken', String(brokenEms(id)));
  }

  #below({ en }: Phrase) {
    return this.english ? html`<span class="english" lang="en">${en}</span>` : nothing;
  }
}

function whereOf({ counterName, state, fetch }: Current): Phrase {
  if (state === 'called' && fetch) return DISPLAY.fetched;
  const words = state === 'called' ? DISPLAY_GO_TO : DISPLAY_SERVED_AT;
  if (counterName.length > SHORT_NAME) return { id: words.id(counterName), en: words.en(counterName) };
  const joined = counterName.replaceAll(' ', NO_BREAK);
  const lead = words.id('').trim();
  return { id: words.id(joined).replace(lead, lead.replaceAll(' ', NO_BREAK)), en: words.en(counterName) };
}

customElements.define('current-call', CurrentCall);

declare global {
  interface HTMLElementTagNameMap {
    'current-call': CurrentCall;
  }
}
