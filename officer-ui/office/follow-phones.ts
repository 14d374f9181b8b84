import { html, nothing, type TemplateResult } from 'lit';
import type { FollowStatus, FollowTrial } from '../../contract/follow.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { qrPicture } from '../../ui-kit/qr-picture.ts';
import { formatMoment } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { PHONE_WORDS, triedOn, useWifi } from '../../words/officer-phones.ts';
import { beginFollowTrial, loadFollowStatus } from '../data/follow.ts';
import { tell } from '../events.ts';

const LOOK_EVERY_MS = 2000;

/** Whether phones reach the office; a trial shows a QR and waits until a phone has opened it. */
export class FollowPhones extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    wifi: {},
    status: { state: true },
    trial: { state: true },
    reached: { state: true },
  };

  declare api: Api;
  /** The visitors' Wi-Fi as the papers name it; empty when none is named. */
  declare wifi: string;
  declare status: FollowStatus | undefined;
  declare trial: FollowTrial | undefined;
  declare reached: boolean;

  #look: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.status = undefined;
    this.trial = undefined;
    this.reached = false;
    this.wifi = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#look);
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    return html`<section class="card">
      <h2 class="card-title" tabindex="-1">${this.say(PHONE_WORDS.title)}</h2>
      <p class="soft">${this.say(PHONE_WORDS.lead)}</p>
      ${this.status ? this.known(this.status) : html`<p>${this.say(OFFICER_WORDS.loading)}</p>`}
      <div role="status">
        ${this.reached ? html`<p class="message message-good">${this.say(PHONE_WORDS.reached)}</p>` : nothing}
      </div>
    </section>`;
  }

  private known({ address, listens, triedAt }: FollowStatus): TemplateResult {
    if (address === null) return html`<p class="hint-box">${this.say(PHONE_WORDS.noAddress)}</p>`;
    return html`<dl class="phone-facts">
        <dt>${this.say(PHONE_WORDS.address)}</dt><dd>${address}</dd>
        <dt>${this.say(PHONE_WORDS.listens)}</dt><dd>${listens ?? this.say(PHONE_WORDS.mainAddress)}</dd>
      </dl>
      <p>
        ${
          triedAt === null
            ? this.say(PHONE_WORDS.untried)
            : triedOn[this.language](formatMoment(Date.parse(triedAt), this.language))
        }
      </p>
      ${this.trial ? this.waiting(this.trial) : this.button(triedAt !== null)}`;
  }

  private button(again: boolean): TemplateResult {
    return html`<p class="form-fill">
      <button class="button button-main" type="button" @click=${() => this.begin()}>
        ${this.say(again ? PHONE_WORDS.again : PHONE_WORDS.try)}
      </button>
    </p>`;
  }

  private waiting({ url, qr }: FollowTrial): TemplateResult {
    const wifi = this.wifi === '' ? this.say(PHONE_WORDS.step1) : useWifi[this.language](this.wifi);
    return html`<div class="phone-trial">
      ${qrPicture(qr, this.say(PHONE_WORDS.picture))}
      <div>
        <ol class="phone-steps">
          <li>${wifi}</li>
          <li>${this.say(PHONE_WORDS.step2)}</li>
          <li>${this.say(PHONE_WORDS.step3)}</li>
        </ol>
        <p class="phone-url">${url}</p>
        <p role="status"><b>${this.say(PHONE_WORDS.waiting)}</b></p>
        <p class="soft">${this.say(PHONE_WORDS.failing)}</p>
        <p class="form-fill">
          <button class="button button-small" type="button" @click=${() => this.end()}>
            ${this.say(OFFICER_WORDS.cancel)}
          </button>
        </p>
      </div>
    </div>`;
  }

  private async load(): Promise<void> {
    const answer = await loadFollowStatus(this.api);
    if (!answer.ok) {
      if (!this.status) tell(this, 'problem', answer.error);
      return;
    }
    const before = this.status?.triedAt;
    this.status = answer.value;
    if (this.trial && answer.value.triedAt !== null && answer.value.triedAt !== before) {
      this.end();
      this.reached = true;
    }
  }

  private async begin(): Promise<void> {
    this.reached = false;
    const answer = await beginFollowTrial(this.api);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.trial = answer.value;
    clearInterval(this.#look);
    this.#look = setInterval(() => void this.load(), LOOK_EVERY_MS);
  }

  private end(): void {
    clearInterval(this.#look);
    this.trial = undefined;
  }
}
customElements.define('follow-phones', FollowPhones);
