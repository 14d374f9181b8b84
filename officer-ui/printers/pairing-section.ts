import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Device, Pairing } from '../../contract/devices.ts';
import type { Printer } from '../../contract/printers.ts';
import { shownBerkasCode } from '../../domain/berkas/berkas-code.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { confirmedAgent, openUntil, PAIRING_WORDS } from '../../words/officer-pairing.ts';
import { closePairing, confirmPairing, loadDevices, loadPairing, openPairing } from '../data/devices.ts';
import { tell } from '../events.ts';
import './pairing-device.ts';

const LOOK_EVERY_MS = 2_000;
/** A browser at the server itself knows it under a name that leads nowhere from another PC. */
const LOOPBACK = /^(localhost|127\.|\[::1\])/;

/**
 * Letting print agents in: the window, the codes to compare, and who was let in.
 *
 * @fires printer-address an agent's address, to be registered as a printer
 */
export class PairingSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printers: { attribute: false },
    pairing: { state: true },
    devices: { state: true },
    confirmed: { state: true },
  };

  declare api: Api;
  /** The registered printers, to tell which agents have theirs. */
  declare printers: readonly Printer[];
  declare pairing: Pairing | undefined;
  declare devices: readonly Device[];
  /** The name of the agent that was confirmed last and may not have come yet. */
  declare confirmed: string | undefined;

  #look: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.printers = [];
    this.pairing = undefined;
    this.devices = [];
    this.confirmed = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#look = setInterval(() => void this.load(), LOOK_EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#look);
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    const { pairing, devices, confirmed } = this;
    return html`<section class="card">
      <h2 class="card-title" tabindex="-1">${this.say(PAIRING_WORDS.title)}</h2>
      <p class="soft">${this.say(PAIRING_WORDS.lead)}</p>
      ${pairing === undefined ? html`<p>${this.say(OFFICER_WORDS.loading)}</p>` : this.window(pairing)}
      <div role="status">
        ${confirmed === undefined ? nothing : html`<p class="message message-good">${confirmedAgent[this.language](confirmed)}</p>`}
      </div>
      <h3>${this.say(PAIRING_WORDS.devices)}</h3>
      ${devices.length === 0 ? html`<p class="soft">${this.say(PAIRING_WORDS.none)}</p>` : nothing}
      <ul class="rows">
        ${repeat(
          devices,
          ({ id }) => id,
          (device) => html`<li>
            <pairing-device
              .api=${this.api}
              .language=${this.language}
              .device=${device}
              .printer=${this.printers.find(({ address }) => address === `agent://${device.id}`)}
              @edit-ended=${() => void this.revoked()}
            ></pairing-device>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  private window({ openUntil: until, asking }: Pairing): TemplateResult {
    if (until === null) {
      return html`<p class="form-fill">
        <button class="button button-main" type="button" @click=${() => void this.act(openPairing(this.api))}>
          ${this.say(PAIRING_WORDS.open)}
        </button>
      </p>`;
    }
    return html`<div class="pairing-window">
      <p class="pairing-bar">
        <b>${openUntil[this.language](formatClock(Date.parse(until)))}</b>
        <button class="button button-small" type="button" @click=${() => void this.act(closePairing(this.api))}>
          ${this.say(PAIRING_WORDS.shut)}
        </button>
      </p>
      <p>${this.say(PAIRING_WORDS.step)}</p>
      <p class="pairing-command"><code>${this.command()}</code></p>
      <div aria-live="polite">
        ${
          asking.length === 0
            ? html`<p><b>${this.say(PAIRING_WORDS.nobody)}</b></p>`
            : html`<p class="pairing-compare">${this.say(PAIRING_WORDS.compare)}</p>
                <ul>
                  ${repeat(
                    asking,
                    ({ code }) => code,
                    (asker) => this.asker(asker),
                  )}
                </ul>`
        }
      </div>
    </div>`;
  }

  private command(): string {
    const { host, origin } = window.location;
    const server = LOOPBACK.test(host) ? this.say(PAIRING_WORDS.server) : origin;
    return `npm run print-agent -- --server ${server} --printer ${this.say(PAIRING_WORDS.printer)}`;
  }

  private asker({ code, name }: Pairing['asking'][number]): TemplateResult {
    return html`<li class="pairing-asker">
      <span class="pairing-code">${shownBerkasCode(code)}</span>
      <span>${name}</span>
      <button class="button button-main" type="button" @click=${() => void this.confirm(code, name)}>
        ${this.say(PAIRING_WORDS.confirm)}
      </button>
    </li>`;
  }

  private async confirm(code: string, name: string): Promise<void> {
    if (await this.act(confirmPairing(this.api, { code, kind: 'print-agent' }))) {
      this.confirmed = name;
      // The button that was pressed is gone with its row.
      this.querySelector<HTMLElement>('h2')?.focus();
    }
  }

  private async act(asked: Promise<Result<Pairing, ApiProblem>>): Promise<boolean> {
    this.confirmed = undefined;
    const answer = await asked;
    if (answer.ok) this.pairing = answer.value;
    else tell(this, 'problem', answer.error);
    return answer.ok;
  }

  private async load(): Promise<void> {
    const [pairing, devices] = await Promise.all([loadPairing(this.api), loadDevices(this.api)]);
    if (pairing.ok) this.pairing = pairing.value;
    else if (this.pairing === undefined) tell(this, 'problem', pairing.error);
    if (!devices.ok) return;
    // It has come: what was said of it is done.
    if (devices.value.length > this.devices.length) this.confirmed = undefined;
    this.devices = devices.value;
  }

  private async revoked(): Promise<void> {
    await this.load();
    this.querySelector<HTMLElement>('h2')?.focus();
  }
}
customElements.define('pairing-section', PairingSection);
