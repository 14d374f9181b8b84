import { html, LitElement, nothing } from 'lit';
import { closedFacts } from '../contract/closed-facts.ts';
import type { Service } from '../contract/queue.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import { type IconName, icon } from '../ui-kit/icons.ts';
import { closedWords } from '../words/closed.ts';
import { KIOSK_CHOICE, KIOSK_RANGE, KIOSK_WAITING } from '../words/kiosk.ts';
import { KIOSK_REPLACE } from '../words/kiosk-return.ts';
import { type Language, say } from '../words/phrase.ts';
import { SERVICE_NAMES } from '../words/services.ts';
import { ServiceChosen } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { serviceButtonStyles } from './service-button-styles.ts';

const ICONS: Record<ServiceCode, IconName> = {
  PU: 'company',
  BPU: 'person',
  JHT: 'savings',
  INFO: 'question',
};

/** One service as one large target: its letter, its name in the words of the citizen, who waits and how long. */
export class ServiceButton extends LitElement {
  static override properties = {
    service: { attribute: false },
    language: { attribute: false },
    now: { attribute: false },
    held: { attribute: false },
  };
  declare service: Service;
  declare language: Language;
  /** Office time in ms since 1970. */
  declare now: number;
  /** The number one has already is of this service. */
  declare held: boolean;

  static override styles = [kioskStyles, serviceButtonStyles];

  override render() {
    const { service, language } = this;
    const mayTake = service.open && !this.held;
    const [name, joint, detail] = partsOf(say(SERVICE_NAMES[service.code], language));
    return html`<button
      type="button"
      ?disabled=${!mayTake}
      @click=${() => this.dispatchEvent(new ServiceChosen(service.code))}
    >
      <span class="letter" aria-hidden="true">${icon(ICONS[service.code])}${service.series}</span>
      <span class="words">
        <span class="name">${name}</span>
        ${detail === undefined ? nothing : html`<span class="away">${joint}</span><span class="detail">${detail}</span>`}
      </span>
      <span class="waiting ${mayTake ? '' : 'closed'}">${this.#aside()}</span>
      ${mayTake ? this.#estimate() : nothing}
      <span class="go">${mayTake ? icon('right') : nothing}</span>
    </button>`;
  }

  #aside() {
    const { service, language } = this;
    if (this.held) return html`${icon('check')}${say(KIOSK_REPLACE.yours, language)}`;
    if (!service.open) return html`${icon('clock')}<span>${this.#whyClosed()}</span>`;
    return html`${icon('people')}${KIOSK_WAITING[language](service.waiting)}`;
  }

  #whyClosed() {
    const { closed } = this.service;
    if (closed === undefined) return say(KIOSK_CHOICE.closed, this.language);
    const { heading, detail } = closedWords(closedFacts(closed), this.now, this.language);
    return html`${heading}${detail === '' ? nothing : html`<span class="opens">. ${detail}</span>`}`;
  }

  /** How long whoever takes a number now will wait; nothing while nobody can tell. */
  #estimate() {
    const range = this.service.estimateMinutes;
    if (range === null || range.high === 0) return nothing;
    return html`<span class="estimate">${icon('clock')}<span class="range">${KIOSK_RANGE[this.language](range.low, range.high)}</span></span>`;
  }
}

/** What is read from afar, and the rest of the same words smaller below it: parted at a dash, or before an "&". */
function partsOf(words: string): [name: string, joint?: string, detail?: string] {
  const [, name, joint, detail] = words.match(/^(.+?)( – | (?=& ))(.+)$/) ?? [];
  return name === undefined ? [words] : [name, joint, detail];
}

customElements.define('service-button', ServiceButton);

declare global {
  interface HTMLElementTagNameMap {
    'service-button': ServiceButton;
  }
}
