import { html, nothing, type TemplateResult } from 'lit';
import type { BerkasSummary } from '../../contract/berkas.ts';
import type { QueueTicket } from '../../contract/queue.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatDay } from '../../words/formats.ts';
import { BERKAS_WORDS, joinTo, STAGE_WORDS } from '../../words/officer-berkas.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';
import { tell } from '../events.ts';
import { pathOf } from '../route.ts';

/** Visit files one a line, identities masked. */
export class BerkasResults extends LightElement {
  static override properties = {
    ...LightElement.properties,
    results: { attribute: false },
    ticket: { attribute: false },
  };

  declare results: readonly BerkasSummary[];
  declare ticket: QueueTicket | undefined;

  protected override render(): TemplateResult {
    const head = ['number', 'subject', 'identity', 'service', 'stage', 'openedOn'] as const;
    return html`<div class="table-frame">
      <table class="list-table">
        <thead>
          <tr>
            ${head.map((column) => html`<th scope="col">${this.say(BERKAS_WORDS[column])}</th>`)}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${this.results.map((berkas) => this.row(berkas))}
        </tbody>
      </table>
    </div>`;
  }

  private row(berkas: BerkasSummary): TemplateResult {
    const { ticket } = this;
    const joined = ticket?.berkas.some(({ id }) => id === berkas.id) ?? false;
    return html`<tr>
      <th scope="row">
        <a href=${pathOf({ page: 'berkas', id: berkas.id })} @click=${(event: MouseEvent) => this.open(event, berkas.id)}
          >${berkas.number}</a
        >
      </th>
      <td>${berkas.subject || html`<span class="soft">${this.say(berkas.erased ? BERKAS_WORDS.destroyed : BERKAS_WORDS.unnamed)}</span>`}</td>
      <td class="figures">${berkas.identity}</td>
      <td>${this.say(SERVICE_SHORT_NAMES[berkas.service])}</td>
      <td>${this.say(STAGE_WORDS[berkas.stage])}</td>
      <td>${formatDay(berkas.openedDay, this.language)}</td>
      <td class="list-action">
        ${
          ticket && !joined && !berkas.erased
            ? html`<button class="button button-small" type="button" @click=${() => tell(this, 'berkas-join', berkas.id)}>
                ${joinTo[this.language](ticket.number)}
              </button>`
            : nothing
        }
      </td>
    </tr>`;
  }

  private open(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    tell(this, 'go', { page: 'berkas', id });
  }
}
customElements.define('berkas-results', BerkasResults);
