import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Pairing } from '../../contract/devices.ts';
import { DEVICE_KINDS, type DeviceKind } from '../../domain/access/roles.ts';
import { shownBerkasCode } from '../../domain/berkas/berkas-code.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import {
  askedFrom,
  closesIn,
  DEVICE_KIND_WORDS,
  DEVICES_WORDS,
  PAIRING_STEPS,
} from '../../words/officer-devices.ts';
import { closePairing, openPairing } from '../data/devices.ts';
import { tell } from '../events.ts';
import './asking-device.ts';
import { LookAgain } from '../look-again.ts';

/** The page a device opens. */
const PAGE_OF: Record<DeviceKind, string> = {
  ...{ kiosk: '/kiosk/', display: '/display/', desk: '/officer/', 'print-agent': '' },
};
/** A browser at the server itself knows it under a name that leads nowhere from another PC. */
const LOOPBACK = /^(localhost|127\.|\[::1\])/;

/**
 * The window in which devices may ask, what the administrator lets in, and who asks.
 *
 * @fires pairing-changed it was opened or closed
 */
export class PairingWindow extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    pairing: { attribute: false },
    zero: { type: Number },
    kind: { state: true },
  };

  declare api: Api;
  declare pairing: Pairing;
  /** What must be added to the page's monotonic clock to have the office's, ms since 1970. */
  declare zero: number;
  /** What the administrator is setting up. */
  declare kind: DeviceKind;

  constructor() {
    super();
    new LookAgain(this, 1000, () => this.requestUpdate());
    this.kind = 'kiosk';
  }

  protected override render(): TemplateResult {
    const { openUntil } = this.pairing;
    return html`<section class="card">
      <h2 class="card-title">${this.say(DEVICES_WORDS.pairing)}</h2>
      ${openUntil === null ? this.shut() : this.open(Date.parse(openUntil))}
    </section>`;
  }

  private shut(): TemplateResult {
    return html`<p class="form-fill">
      <button class="button button-main" type="button" @click=${() => void this.act(openPairing(this.api))}>
        ${this.say(DEVICES_WORDS.open)}
      </button>
    </p>`;
  }

  private open(until: number): TemplateResult {
    const left = Math.max(0, Math.ceil((until - this.zero - performance.now()) / 1000));
    return html`<p class="pairing-bar">
        <b class="pairing-left">${closesIn[this.language](Math.floor(left / 60), left % 60)}</b>
        <button class="button button-small" type="button" @click=${() => void this.act(closePairing(this.api))}>
          ${this.say(DEVICES_WORDS.shut)}
        </button>
      </p>
      <fieldset class="field-set pairing-kinds">
        <legend>${this.say(DEVICES_WORDS.which)}</legend>
        ${DEVICE_KINDS.map((kind) => this.choice(kind))}
      </fieldset>
      <p>${PAIRING_STEPS[this.kind][this.language](this.server() + PAGE_OF[this.kind])}</p>
      ${this.kind === 'print-agent' ? html`<p class="pairing-command"><code>${this.command()}</code></p>` : nothing}
      <div aria-live="polite">${this.asking()}</div>`;
  }

  private choice(kind: DeviceKind): TemplateResult {
    return html`<label class="yes-no-answer">
      <input
        type="radio"
        name="device-kind"
        .checked=${this.kind === kind}
        @change=${() => {
          this.kind = kind;
        }}
      />
      ${this.say(DEVICE_KIND_WORDS[kind])}
    </label>`;
  }

  private asking(): TemplateResult {
    const meant = this.pairing.asking.filter(({ kind }) => kind === this.kind);
    const others = this.pairing.asking.filter(({ kind }) => kind !== this.kind);
    return html`${
      meant.length === 0
        ? html`<p><b>${this.say(DEVICES_WORDS.nobody)}</b></p>`
        : html`<p class="pairing-compare">${this.say(DEVICES_WORDS.compare)}</p>`
    }
    ${repeat(
      meant,
      ({ code }) => code,
      (asker) =>
        html`<asking-device .api=${this.api} .language=${this.language} .asker=${asker}></asking-device>`,
    )}
    ${others.length === 0 ? nothing : this.others(others)}`;
  }

  private others(others: Pairing['asking']): TemplateResult {
    return html`<div class="soft pairing-others">
      ${this.say(DEVICES_WORDS.others)}
      <ul>
        ${others.map(
          ({ code, kind, address }) =>
            html`<li>
              ${this.say(DEVICE_KIND_WORDS[kind])}, ${shownBerkasCode(code)}, ${askedFrom[this.language](address)}
            </li>`,
        )}
      </ul>
      ${this.say(DEVICES_WORDS.othersMean)}
    </div>`;
  }

  private server(): string {
    const { host, origin } = window.location;
    return LOOPBACK.test(host) ? this.say(DEVICES_WORDS.server) : origin;
  }

  private command(): string {
    return `npm run print-agent -- --server ${this.server()} --printer ${this.say(DEVICES_WORDS.printer)}`;
  }

  private async act(asked: Promise<Result<Pairing, ApiProblem>>): Promise<void> {
    const answer = await asked;
    if (answer.ok) tell(this, 'pairing-changed', answer.value);
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('pairing-window', PairingWindow);
