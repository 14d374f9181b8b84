import { html, type TemplateResult } from 'lit';
import { shownBerkasCode } from '../../domain/berkas/berkas-code.ts';
import { deviceToken } from '../../ui-kit/device-token.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PairingController } from '../../ui-kit/pairing/pairing-controller.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { MATCH_CODE, NOT_PAIRED, PAIRING_KINDS, PAIRING_SCREEN } from '../../words/pairing-screen.ts';
import { tell } from '../events.ts';

/**
 * Registers this computer as an officer's desk: its code, and what the administrator does with it.
 *
 * @fires desk-pairing-ended it is registered, or was left
 */
export class DeskPairing extends LightElement {
  readonly #pairing = new PairingController(this, () => ({
    kind: 'desk',
    isLetIn: async () => deviceToken('desk') !== null,
    onLetIn: () => tell(this, 'desk-pairing-ended'),
  }));

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class="card">
      <h1 tabindex="-1">${this.say(NOT_PAIRED.desk)}</h1>
      <div role="status">${this.step()}</div>
      <p class="form-fill">
        <button class="button" type="button" @click=${() => tell(this, 'desk-pairing-ended')}>
          ${this.say(OFFICER_WORDS.cancel)}
        </button>
      </p>
    </div>`;
  }

  private step(): TemplateResult {
    const { progress } = this.#pairing;
    if (progress.step !== 'waiting') return html`<p>${this.say(PAIRING_SCREEN[progress.step])}</p>`;
    return html`<p class="soft">${this.say(PAIRING_SCREEN.code)}</p>
      <p class="pairing-code desk-code">${shownBerkasCode(progress.code)}</p>
      <p><b>${MATCH_CODE[this.language](this.say(PAIRING_KINDS.desk))}</b></p>
      <p>${this.say(PAIRING_SCREEN.goesOn)}</p>`;
  }
}
customElements.define('desk-pairing', DeskPairing);
