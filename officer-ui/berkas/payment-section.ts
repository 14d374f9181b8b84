import { html, nothing, type TemplateResult } from 'lit';
import type { BerkasPayment } from '../../contract/berkas.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatRupiah } from '../../words/formats.ts';
import { PAYMENT_WORDS } from '../../words/officer-payment.ts';
import { tell } from '../events.ts';
import { dueDay } from './due-day.ts';

/** The payment code: made here, or the official one typed in, with the plain truth about where it can be paid. */
export class PaymentSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    payment: { attribute: false },
    problem: {},
    outdated: { type: Boolean },
    busy: { type: Boolean },
    typed: { state: true },
    missing: { state: true },
  };

  declare payment: BerkasPayment | null;
  /** Why the code was refused. */
  declare problem: string;
  /** A slip with an older code was printed. */
  declare outdated: boolean;
  declare busy: boolean;
  declare typed: string;
  declare missing: boolean;

  constructor() {
    super();
    this.typed = '';
    this.missing = false;
  }

  protected override render(): TemplateResult {
    const { payment } = this;
    return html`${this.outdated ? html`<p class="hint-box">${this.say(payment ? PAYMENT_WORDS.takeBackSlip : PAYMENT_WORDS.codeWithdrawn)}</p>` : nothing}
    ${payment ? this.shown(payment) : this.make()}
    ${this.official()}`;
  }

  private make(): TemplateResult {
    return html`<p>
      <button
        class="button button-main"
        type="button"
        aria-disabled=${this.busy ? 'true' : nothing}
        @click=${() => tell(this, 'payment-wish', { origin: 'counter' })}
      >
        ${this.say(PAYMENT_WORDS.make)}
      </button>
    </p>`;
  }

  private shown(payment: BerkasPayment): TemplateResult {
    const origin = payment.origin === 'official' ? PAYMENT_WORDS.originOfficial : PAYMENT_WORDS.originCounter;
    return html`<dl class="facts">
        <div class="fact-main">
          <dt>${this.say(PAYMENT_WORDS.code)} <span class="badge">${this.say(origin)}</span></dt>
          <dd class="code">${payment.shown}</dd>
        </div>
        <div>
          <dt>${this.say(PAYMENT_WORDS.amount)}</dt>
          <dd>${formatRupiah(payment.amount)}</dd>
        </div>
        ${dueDay(payment.dueDate, payment.overdue, this.language)}
      </dl>
      ${
        payment.payable
          ? payment.channels.length > 0
            ? html`<p>${this.say(PAYMENT_WORDS.payableAt)}: ${payment.channels.join(', ')}</p>`
            : nothing
          : html`<p class="hint-box">${this.say(PAYMENT_WORDS.notPayable)}</p>`
      }`;
  }

  private official(): TemplateResult {
    const again = this.payment?.origin === 'official' ? PAYMENT_WORDS.correct : PAYMENT_WORDS.replace;
    const label = this.payment ? again : PAYMENT_WORDS.useOfficial;
    const error = this.missing ? this.say(PAYMENT_WORDS.codeMissing) : this.problem;
    return html`<form class="official" novalidate @submit=${(event: Event) => this.submit(event)}>
      <text-field
        .language=${this.language}
        .box=${{ path: 'official-code', value: this.typed, label: this.say(PAYMENT_WORDS.official), error }}
        @field-input=${(event: HTMLElementEventMap['field-input']) => {
          event.stopPropagation();
          this.typed = event.detail.value;
          this.missing = false;
        }}
        @field-leave=${(event: Event) => event.stopPropagation()}
      ></text-field>
      <button class="button" aria-disabled=${this.busy ? 'true' : nothing}>${this.say(label)}</button>
    </form>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const code = this.typed.trim();
    this.missing = code === '';
    if (this.missing) this.querySelector('input')?.focus();
    else tell(this, 'payment-wish', { origin: 'official', code });
  }
}
customElements.define('payment-section', PaymentSection);
