import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Device, Pairing } from '../../contract/devices.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { confirmedDevice, DEVICES_WORDS } from '../../words/officer-devices.ts';
import { loadDevices, loadPairing } from '../data/devices.ts';
import { tell } from '../events.ts';
import './paired-device.ts';
import './pairing-window.ts';
import { LookAgain } from '../look-again.ts';

const LOOK_EVERY_MS = 2_000;

/** Perangkat: the machines that may work with this office; for the administrator. */
export class DevicesPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    zero: { type: Number },
    pairing: { state: true },
    devices: { state: true },
    confirmed: { state: true },
  };

  declare api: Api;
  /** What must be added to the page's monotonic clock to have the office's, ms since 1970. */
  declare zero: number;
  declare pairing: Pairing | undefined;
  declare devices: readonly Device[] | undefined;
  /** The name of the device that was confirmed last and may not have come yet. */
  declare confirmed: string | undefined;

  constructor() {
    super();
    new LookAgain(this, LOOK_EVERY_MS, () => void this.load());
    this.zero = 0;
    this.pairing = undefined;
    this.devices = undefined;
    this.confirmed = undefined;
    this.addEventListener('pairing-changed', ({ detail }) => {
      this.pairing = detail;
      this.confirmed = undefined;
    });
    this.addEventListener('device-confirmed', ({ detail }) => void this.confirm(detail));
    this.addEventListener('edit-ended', () => void this.ended());
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    const { pairing, devices, confirmed } = this;
    return html`<h1 tabindex="-1">${this.say(OFFICER_WORDS.devices)}</h1>
      <p class="soft devices-lead">${this.say(DEVICES_WORDS.lead)}</p>
      ${
        pairing === undefined
          ? html`<p>${this.say(OFFICER_WORDS.loading)}</p>`
          : html`<pairing-window
              .api=${this.api}
              .language=${this.language}
              .pairing=${pairing}
              .zero=${this.zero}
            ></pairing-window>`
      }
      <div role="status">
        ${confirmed === undefined ? nothing : html`<p class="message message-good">${confirmedDevice[this.language](confirmed)}</p>`}
      </div>
      ${devices === undefined ? nothing : this.list(devices)}`;
  }

  private list(devices: readonly Device[]): TemplateResult {
    return html`<section class="card">
      <h2 class="card-title devices-title" tabindex="-1">${this.say(DEVICES_WORDS.devices)}</h2>
      ${devices.length === 0 ? html`<p class="soft">${this.say(DEVICES_WORDS.none)}</p>` : nothing}
      <ul class="rows">
        ${repeat(
          devices,
          ({ id }) => id,
          (device) =>
            html`<li>
              <paired-device .api=${this.api} .language=${this.language} .device=${device}></paired-device>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private async load(): Promise<void> {
    const [pairing, devices] = await Promise.all([loadPairing(this.api), loadDevices(this.api)]);
    if (pairing.ok) this.pairing = pairing.value;
    else if (this.pairing === undefined) tell(this, 'problem', pairing.error);
    if (!devices.ok) return;
    // It has come: what was said of it is done.
    if (devices.value.length > (this.devices?.length ?? 0)) this.confirmed = undefined;
    this.devices = devices.value;
  }

  /** The button that was pressed is gone with its row. */
  private async confirm(name: string): Promise<void> {
    this.confirmed = name;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.devices-title')?.focus();
  }

  private async ended(): Promise<void> {
    await this.load();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.devices-title')?.focus();
  }
}
customElements.define('devices-page', DevicesPage);
