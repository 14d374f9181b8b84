import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Notice } from '../contract/privacy-notice.ts';
import type { StandardPage } from '../contract/standard.ts';
import { type IconName, icon } from '../ui-kit/icons.ts';
import { KIOSK_READING, KIOSK_TOPICS } from '../words/kiosk-reading.ts';
import { type Language, say } from '../words/phrase.ts';
import { SERVICE_SHORT_NAMES } from '../words/services.ts';
import { backButton } from './back-button.ts';
import { TopicOpened } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { stepStyles } from './step-styles.ts';
import { asksForService, partsOf, READ_SERVICES, type ReadService, TOPICS, type Topic } from './topics.ts';
import type { Reading } from './visit.ts';
import './reading-leaves.ts';

const TOPIC_PICTURES: Record<Topic, IconName> = {
  documents: 'folder',
  procedure: 'steps',
  online: 'globe',
  'time-and-cost': 'clock',
  guarantees: 'shield',
  complaints: 'question',
  'own-data': 'info',
};
const SERVICE_PICTURES: Record<ReadService, IconName> = { PU: 'company', BPU: 'person', JHT: 'savings' };

/** What is posted in the hall, to be read: the topics, for some of them the services, and then the text itself. */
export class ReadingRoom extends LitElement {
  static override properties = {
    reading: { attribute: false },
    standard: { attribute: false },
    notice: { attribute: false },
    language: { attribute: false },
  };
  declare reading: Reading;
  /** Null until it came. */
  declare standard: readonly StandardPage[] | null;
  declare notice: Notice;
  declare language: Language;

  static override styles = [
    kioskStyles,
    stepStyles,
    css`
      reading-leaves {
        flex: 1;
        min-height: 0;
      }
      .topics {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .topics .large {
        gap: calc(var(--u) * 24);
        padding: calc(var(--u) * 16) calc(var(--u) * 28);
        font-size: calc(var(--u) * 42 * var(--k-name));
      }
      /* Seven leave a place over. */
      .topics .large:last-child {
        grid-column: span 2;
      }
      .topics .large svg {
        width: calc(var(--u) * 64);
      }
      .loading {
        flex: 1;
        font-size: calc(var(--u) * 40 * var(--k));
      }
      @media (orientation: landscape) {
        .topics {
          grid-template-columns: repeat(4, minmax(0, 1fr));
          gap: calc(var(--u) * 26);
        }
        .topics .large {
          flex-direction: column;
          justify-content: center;
          gap: calc(var(--u) * 12);
          padding: calc(var(--u) * 10);
          font-size: calc(var(--u) * 34 * var(--k-name));
          text-align: center;
        }
        .services {
          grid-template-columns: repeat(3, minmax(0, 1fr));
          max-height: calc(var(--u) * 330);
        }
        .services .large {
          flex-direction: column;
          justify-content: center;
          padding: calc(var(--u) * 16);
          text-align: center;
        }
      }
      @container style(--compact: yes) {
        .topics .large {
          gap: calc(var(--u) * 4);
          padding: calc(var(--u) * 2);
          font-size: calc(var(--u) * 28);
          line-height: 1.05;
        }
        .topics .large svg {
          width: calc(var(--u) * 36);
        }
      }
    `,
  ];

  override render() {
    const { topic, service } = this.reading;
    if (topic === null) return this.#list('topics', this.#topics());
    if (asksForService(topic) && service === null) return this.#list('services', this.#services(topic));
    return this.#text(topic, service);
  }

  #list(kind: string, targets: TemplateResult[]) {
    return html`<div class="large-list ${kind}">${targets}</div>
      <div class="foot">${this.#back()}</div>`;
  }

  #topics() {
    return TOPICS.map((topic) =>
      this.#target(TOPIC_PICTURES[topic], say(KIOSK_TOPICS[topic], this.language), new TopicOpened(topic)),
    );
  }

  #services(topic: Topic) {
    return READ_SERVICES.map((service) =>
      this.#target(
        SERVICE_PICTURES[service],
        say(SERVICE_SHORT_NAMES[service], this.language),
        new TopicOpened(topic, service),
      ),
    );
  }

  #target(picture: IconName, name: string, wish: Event) {
    return html`<button class="large" type="button" @click=${() => this.dispatchEvent(wish)}>
      ${icon(picture)}<span>${name}</span>
    </button>`;
  }

  #text(topic: Topic, service: ReadService | null) {
    const { language, standard, notice, reading } = this;
    if (standard === null && topic !== 'own-data') {
      return html`<p class="loading" role="status">${say(KIOSK_READING.loading, language)}</p>
        <div class="foot">${this.#back()}</div>`;
    }
    return html`<reading-leaves
      .parts=${partsOf(topic, service, standard ?? [], notice)}
      .leaf=${reading.leaf}
      .language=${language}
    ></reading-leaves>`;
  }

  #back() {
    const { language, reading } = this;
    return reading.topic === null
      ? backButton(this, language)
      : backButton(this, language, KIOSK_READING.toList);
  }
}

customElements.define('reading-room', ReadingRoom);

declare global {
  interface HTMLElementTagNameMap {
    'reading-room': ReadingRoom;
  }
}
