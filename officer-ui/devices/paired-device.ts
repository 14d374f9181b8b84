import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../../contract/devices.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { DEVICE_KIND_WORDS, DEVICES_WORDS, lastSeen, REVOKE_MEANS } from '../../words/officer-devices.ts';
import { askToMeasure, renameDevice, revokeDevice } from '../data/devices.ts';
import { tell } from '../events.ts';

/**
 * One paired device: what it is, whether it is there, its name, and putting it out.
 *
 * @fires edit-ended it was renamed or put out
 */
export class PairedDevice extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    device: { attribute: false },
    asking: { state: true },
    busy: { state: true },
    measuring: { state: true },
  };

  declare api: Api;
  declare device: Device;
  /** What is being asked below the row. */
  declare asking: 'revoke' | 'rename' | undefined;
  declare busy: boolean;
  /** How many kiosks were there to be measured, once it was asked. */
  declare measuring: number | undefined;

  constructor() {
    super();
    this.asking = undefined;
    this.busy = false;
    this.measuring = undefined;
  }

  protected override render(): TemplateResult {
    const { device, language } = this;
    const seen = lastSeen[language](formatMoment(Date.parse(device.lastSeenAt), language));
    return html`<div class="device">
        <b class="device-name">${device.name}</b>
        <span>${this.say(DEVICE_KIND_WORDS[device.kind])}</span>
        <span class=${device.here ? 'badge' : 'badge badge-bad'}>
          ${this.say(device.here ? DEVICES_WORDS.here : DEVICES_WORDS.away)}
        </span>
        ${device.here ? nothing : html`<span class="soft">${seen}</span>`}
        <span class="device-acts">${device.kind === 'kiosk' ? this.measurer() : nothing} ${this.opener('rename')} ${this.opener('revoke')}</span>
      </div>
      <div role="status">${this.asking === 'revoke' ? this.question() : nothing} ${this.measured()}</div>
      ${this.asking === 'rename' ? this.naming() : nothing}`;
  }

  private opener(what: 'rename' | 'revoke'): TemplateResult {
    return html`<button
      class=${`button button-small device-${what}`}
      type="button"
      aria-expanded=${this.asking === what ? 'true' : 'false'}
      @click=${() => void this.ask(what)}
    >
      ${this.say(DEVICES_WORDS[what])}
    </button>`;
  }

  private measurer(): TemplateResult {
    return html`<button class="button button-small device-measure" type="button" @click=${() => void this.measure()}>
      ${this.say(DEVICES_WORDS.measure)}
    </button>`;
  }

  private measured(): TemplateResult | typeof nothing {
    if (this.measuring === undefined) return nothing;
    const words = this.measuring === 0 ? DEVICES_WORDS.notMeasuring : DEVICES_WORDS.measuring;
    return html`<p class="hint-box device-question">${this.say(words)}</p>`;
  }

  private async measure(): Promise<void> {
    const answer = await askToMeasure(this.api, this.device.id);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.measuring = answer.value.kiosks;
  }

  private question(): TemplateResult {
    return html`<p class="hint-box device-question">
      ${REVOKE_MEANS[this.device.kind][this.language](this.device.name)}
      <button
        class="button button-small"
        type="button"
        aria-disabled=${this.busy ? 'true' : nothing}
        @click=${() => void this.act(revokeDevice(this.api, this.device.id))}
      >
        ${this.say(DEVICES_WORDS.revokeReally)}
      </button>
      ${this.dropper('revoke')}
    </p>`;
  }

  private naming(): TemplateResult {
    return html`<form class="hint-box device-question" novalidate @submit=${(event: SubmitEvent) => this.rename(event)}>
      <label class="field-label" for=${`name-${this.device.id}`}>${this.say(DEVICES_WORDS.name)}</label>
      <input class="field-box" id=${`name-${this.device.id}`} name="name" required maxlength="60" autocomplete="off" .value=${this.device.name} />
      <button class="button button-small button-main" aria-disabled=${this.busy ? 'true' : nothing}>
        ${this.say(DEVICES_WORDS.saveName)}
      </button>
      ${this.dropper('rename')}
    </form>`;
  }

  private dropper(what: 'rename' | 'revoke'): TemplateResult {
    return html`<button class="button button-small" type="button" @click=${() => void this.drop(what)}>
      ${this.say(OFFICER_WORDS.cancel)}
    </button>`;
  }

  private async ask(what: 'rename' | 'revoke'): Promise<void> {
    this.asking = this.asking === what ? undefined : what;
    await this.updateComplete;
    this.querySelector('input')?.select();
  }

  private async drop(what: 'rename' | 'revoke'): Promise<void> {
    this.asking = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`.device-${what}`)?.focus();
  }

  private rename(event: SubmitEvent): void {
    event.preventDefault();
    const box = this.querySelector('input');
    const name = box?.value.trim() ?? '';
    if (name === '') box?.focus();
    else void this.act(renameDevice(this.api, this.device.id, name));
  }

  private async act(asked: Promise<Result<Device, ApiProblem>>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await asked;
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.asking = undefined;
    tell(this, 'edit-ended');
  }
}
customElements.define('paired-device', PairedDevice);
