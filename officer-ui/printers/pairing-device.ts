import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../../contract/devices.ts';
import type { Printer } from '../../contract/printers.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { lastSeen, PAIRING_WORDS, registeredAs, revokeMeans } from '../../words/officer-pairing.ts';
import { revokeDevice } from '../data/devices.ts';
import { tell } from '../events.ts';

/**
 * One paired agent: whether it is there, which printer it serves, and putting it out.
 *
 * @fires printer-address its address, to be registered as a printer
 * @fires edit-ended it was put out
 */
export class PairingDevice extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    device: { attribute: false },
    printer: { attribute: false },
    asking: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare device: Device;
  /** The printer that is registered at its address. */
  declare printer: Printer | undefined;
  /** Whether it is asked if it should really be put out. */
  declare asking: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.asking = false;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const { device, printer, language } = this;
    const seen = lastSeen[language](formatMoment(Date.parse(device.lastSeenAt), language));
    return html`<div class="pairing-device">
        <b class="pairing-name">${device.name}</b>
        <span class=${device.here ? 'badge' : 'badge badge-bad'}>
          ${this.say(device.here ? PAIRING_WORDS.here : PAIRING_WORDS.away)}
        </span>
        ${device.here ? nothing : html`<span class="soft">${seen}</span>`}
        ${
          printer === undefined
            ? html`<button class="button button-small" type="button" @click=${() => tell(this, 'printer-address', `agent://${device.id}`)}>
                ${this.say(PAIRING_WORDS.register)}
              </button>`
            : html`<span>${registeredAs[language](printer.name)}</span>`
        }
        <button
          class="button button-small pairing-revoke"
          type="button"
          aria-expanded=${this.asking ? 'true' : 'false'}
          @click=${() => {
            this.asking = !this.asking;
          }}
        >
          ${this.say(PAIRING_WORDS.revoke)}
        </button>
      </div>
      <div role="status">${this.asking ? this.question() : nothing}</div>`;
  }

  private question(): TemplateResult {
    return html`<p class="hint-box pairing-question">
      ${revokeMeans[this.language](this.device.name)}
      <button class="button button-small" type="button" aria-disabled=${this.busy ? 'true' : nothing} @click=${() => void this.revoke()}>
        ${this.say(PAIRING_WORDS.revokeReally)}
      </button>
      <button class="button button-small" type="button" @click=${() => void this.keep()}>
        ${this.say(OFFICER_WORDS.cancel)}
      </button>
    </p>`;
  }

  private async keep(): Promise<void> {
    this.asking = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.pairing-revoke')?.focus();
  }

  private async revoke(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await revokeDevice(this.api, this.device.id);
    this.busy = false;
    if (answer.ok) tell(this, 'edit-ended');
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('pairing-device', PairingDevice);
