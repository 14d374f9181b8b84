import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TrailEvent } from '../../contract/trail.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { eventFacts, otherSubject } from '../../words/event-facts.ts';
import { eventSentence } from '../../words/event-kinds.ts';
import { formatMoment } from '../../words/formats.ts';
import { ACTOR_WORDS, TRAIL_WORDS } from '../../words/officer-trail.ts';
import { tell } from '../events.ts';
import { pathOf } from '../route.ts';

/** Events one a line, newest first. */
export class TrailTable extends LightElement {
  static override properties = {
    ...LightElement.properties,
    events: { attribute: false },
    opens: { type: Boolean },
  };

  declare events: readonly TrailEvent[];
  /** Who looks may also open a visit file. */
  declare opens: boolean;

  protected override render(): TemplateResult {
    const head = ['number', 'when', 'who', 'what', 'subject'] as const;
    return html`<div class="table-frame" tabindex="0" role="region" aria-label=${this.say(TRAIL_WORDS.title)}>
      <table class="list-table">
        <thead>
          <tr>
            ${head.map((column) => html`<th scope="col">${this.say(TRAIL_WORDS[column])}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.events,
            ({ seq }) => seq,
            (event) => this.row(event),
          )}
        </tbody>
      </table>
    </div>`;
  }

  private row({ seq, at, kind, actor, subject, facts }: TrailEvent): TemplateResult {
    const { language } = this;
    return html`<tr>
      <td class="figures">${seq}</td>
      <td class="figures">${formatMoment(Date.parse(at), language)}</td>
      <td>${actor.name ?? this.say(ACTOR_WORDS[actor.kind])}</td>
      <td>
        ${eventSentence(kind, language)}
        <small class="soft trail-facts">${eventFacts(facts, language)}</small>
      </td>
      <td>${this.subject(subject)}</td>
    </tr>`;
  }

  private subject(subject: TrailEvent['subject']): TemplateResult | string {
    if (subject === null) return '';
    const { kind, id, shown } = subject;
    if (kind === 'other') return otherSubject(shown, this.language);
    if (kind !== 'berkas' || !this.opens) return shown;
    return html`<a href=${pathOf({ page: 'berkas', id })} @click=${(event: MouseEvent) => this.open(event, id)}
      >${shown}</a
    >`;
  }

  private open(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    tell(this, 'go', { page: 'berkas', id });
  }
}
customElements.define('trail-table', TrailTable);
