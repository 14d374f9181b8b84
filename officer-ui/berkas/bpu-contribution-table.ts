import { html, nothing, type TemplateResult } from 'lit';
import type { BpuContribution } from '../../contract/contribution.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMonth, formatRupiah } from '../../words/formats.ts';
import { PAYMENT_WORDS } from '../../words/officer-payment.ts';

/** A month a row; the rows add up to the total row. */
export class BpuContributionTable extends LightElement {
  static override properties = { ...LightElement.properties, contribution: { attribute: false } };

  declare contribution: BpuContribution;

  protected override render(): TemplateResult {
    const { perMonth, total } = this.contribution;
    return html`<div class="table-frame">
      <table class="money-table">
        <thead>
          <tr>
            <th scope="col">${this.say(PAYMENT_WORDS.month)}</th>
            <th scope="col">JKK</th>
            <th scope="col">JKM</th>
            <th scope="col">JHT</th>
            <th scope="col">${this.say(PAYMENT_WORDS.total)}</th>
          </tr>
        </thead>
        <tbody>
          ${perMonth.map(
            (row) => html`<tr>
              <th scope="row">
                ${formatMonth(row.month, this.language)}
                ${row.discounted ? html`<span class="badge">${this.say(PAYMENT_WORDS.discounted)}</span>` : nothing}
              </th>
              ${[row.JKK, row.JKM, row.JHT, row.total].map((amount) => html`<td>${formatRupiah(amount)}</td>`)}
            </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${this.say(PAYMENT_WORDS.total)}</th>
            <td colspan="3"></td>
            <td>${formatRupiah(total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>`;
  }
}
customElements.define('bpu-contribution-table', BpuContributionTable);
