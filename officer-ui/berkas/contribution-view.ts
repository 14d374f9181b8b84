import { html, type TemplateResult } from 'lit';
import type { Berkas } from '../../contract/berkas.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatRupiah } from '../../words/formats.ts';
import { FORM_WORDS } from '../../words/officer-forms.ts';
import { PAYMENT_WORDS } from '../../words/officer-payment.ts';
import { contributionWarnings } from './contribution-warnings.ts';
import './bpu-contribution-table.ts';
import { dueDay } from './due-day.ts';
import './pu-contribution-table.ts';

/** What is to be paid, how it came about, and what to look at twice. */
export class ContributionView extends LightElement {
  static override properties = {
    ...LightElement.properties,
    contribution: { attribute: false },
    names: { attribute: false },
    second: { attribute: false },
    today: {},
  };

  declare contribution: NonNullable<Berkas['contribution']>;
  /** The workers' names in the order of the form. */
  declare names: readonly string[];
  /** What the form itself asks to be looked at again. */
  declare second: readonly string[];
  /** The office day. */
  declare today: Day;

  protected override render(): TemplateResult {
    const { contribution, language } = this;
    const warnings = [...this.second, ...contributionWarnings(contribution.warnings, language)];
    return html`
      <dl class="facts">
        <div class="fact-main">
          <dt>${this.say(contribution.kind === 'PU' ? PAYMENT_WORDS.totalPerMonth : PAYMENT_WORDS.totalToPay)}</dt>
          <dd>${formatRupiah(contribution.total)}</dd>
        </div>
        ${
          contribution.kind === 'PU'
            ? html`<div>
                  <dt>${this.say(PAYMENT_WORDS.employerPart)}</dt>
                  <dd>${formatRupiah(contribution.employer)}</dd>
                </div>
                <div>
                  <dt>${this.say(PAYMENT_WORDS.workerPart)}</dt>
                  <dd>${formatRupiah(contribution.worker)}</dd>
                </div>`
            : ''
        }
        ${dueDay(contribution.dueDate, contribution.dueDate < this.today, language)}
      </dl>
      ${
        warnings.length > 0
          ? html`<div class="hint-box">
              <p class="hint-title">${this.say(FORM_WORDS.warningsTitle)}</p>
              <ul>
                ${warnings.map((warning) => html`<li>${warning}</li>`)}
              </ul>
            </div>`
          : ''
      }
      ${
        contribution.kind === 'PU'
          ? html`<pu-contribution-table
              .language=${language}
              .contribution=${contribution}
              .names=${this.names}
            ></pu-contribution-table>`
          : html`<bpu-contribution-table
              .language=${language}
              .contribution=${contribution}
            ></bpu-contribution-table>`
      }
    `;
  }
}
customElements.define('contribution-view', ContributionView);
