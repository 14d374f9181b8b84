import { html, type TemplateResult } from 'lit';
import type { PuContribution } from '../../contract/contribution.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatRupiah } from '../../words/formats.ts';
import { workerNumber } from '../../words/officer-forms.ts';
import { PAYMENT_WORDS } from '../../words/officer-payment.ts';

/** A worker's parts side by side; the rows add up to the total row. */
export class PuContributionTable extends LightElement {
  static override properties = {
    ...LightElement.properties,
    contribution: { attribute: false },
    names: { attribute: false },
  };

  declare contribution: PuContribution;
  declare names: readonly string[];

  protected override render(): TemplateResult {
    const { contribution } = this;
    const { JKK, JKM, JHT, JP } = contribution.programmes;
    const employer = this.say(PAYMENT_WORDS.employerShort);
    const worker = this.say(PAYMENT_WORDS.workerShort);
    return html`<div class="table-frame table-tall" tabindex="0" role="region" aria-label=${this.say(PAYMENT_WORDS.worker)}>
      <table class="money-table">
        <thead>
          <tr>
            <th scope="col">${this.say(PAYMENT_WORDS.worker)}</th>
            <th scope="col">${this.say(PAYMENT_WORDS.wage)}</th>
            <th scope="col">JKK</th>
            <th scope="col">JKM</th>
            <th scope="col">JHT <small>${employer}</small></th>
            <th scope="col">JHT <small>${worker}</small></th>
            <th scope="col">JP <small>${employer}</small></th>
            <th scope="col">JP <small>${worker}</small></th>
            <th scope="col">${this.say(PAYMENT_WORDS.total)}</th>
          </tr>
        </thead>
        <tbody>
          ${contribution.workers.map(
            (row, index) => html`<tr>
              <th scope="row">${this.names[index] || workerNumber[this.language](index + 1)}</th>
              ${[row.wage, row.JKK, row.JKM, row.JHT.employer, row.JHT.worker, row.JP.employer, row.JP.worker, row.total].map(cell)}
            </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${this.say(PAYMENT_WORDS.total)}</th>
            <td></td>
            ${[JKK, JKM, JHT.employer, JHT.worker, JP.employer, JP.worker, contribution.total].map(cell)}
          </tr>
        </tfoot>
      </table>
    </div>`;
  }
}
customElements.define('pu-contribution-table', PuContributionTable);

function cell(amount: number): TemplateResult {
  return html`<td>${formatRupiah(amount)}</td>`;
}
