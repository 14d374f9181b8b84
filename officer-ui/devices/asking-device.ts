import { html, nothing, type TemplateResult } from 'lit';
import type { Pairing } from '../../contract/devices.ts';
import { shownBerkasCode } from '../../domain/berkas/berkas-code.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { askedFrom, DEVICES_WORDS } from '../../words/officer-devices.ts';
import { confirmPairing } from '../data/devices.ts';
import { tell } from '../events.ts';

/**
 * One device that asks to be let in: its code to compare, and a name for it.
 *
 * @fires pairing-changed it was confirmed
 * @fires device-confirmed its name
 */
export class AskingDevice extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    asker: { attribute: false },
    typed: { state: true },
    missing: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare asker: Pairing['asking'][number];
  /** The name the administrator gives it; undefined while they have typed none. */
  declare typed: string | undefined;
  declare missing: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.typed = undefined;
    this.missing = false;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const { code, name, address } = this.asker;
    const box = `device-name-${code}`;
    return html`<form class="pairing-asker" novalidate @submit=${(event: Event) => void this.confirm(event)}>
      <p>
        <span class="pairing-code">${shownBerkasCode(code)}</span>
        <span class="soft">${askedFrom[this.language](address)}</span>
      </p>
      <p>
        <label class="field-label" for=${box}>${this.say(DEVICES_WORDS.name)}</label>
        <input
          class="field-box"
          id=${box}
          maxlength="60"
          autocomplete="off"
          aria-invalid=${this.missing ? 'true' : 'false'}
          aria-describedby=${this.missing ? `${box}-error` : nothing}
          .value=${this.typed ?? name}
          @input=${(event: InputEvent) => {
            this.typed = (event.target as HTMLInputElement).value;
            this.missing = false;
          }}
        />
        ${this.missing ? html`<span class="field-error" id=${`${box}-error`}>${this.say(DEVICES_WORDS.nameMissing)}</span>` : nothing}
      </p>
      <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
        ${this.say(DEVICES_WORDS.confirm)}
      </button>
    </form>`;
  }

  private async confirm(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const { code, kind } = this.asker;
    const name = (this.typed ?? this.asker.name).trim();
    this.missing = name === '';
    if (this.missing) return void this.querySelector('input')?.focus();
    this.busy = true;
    const answer = await confirmPairing(this.api, { code, kind, name });
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    tell(this, 'pairing-changed', answer.value);
    tell(this, 'device-confirmed', name);
  }
}
customElements.define('asking-device', AskingDevice);
