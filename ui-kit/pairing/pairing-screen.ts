import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { shownBerkasCode } from '../../domain/berkas/berkas-code.ts';
import { MATCH_CODE, NOT_PAIRED, PAIRING_KINDS, PAIRING_SCREEN } from '../../words/pairing-screen.ts';
import type { PageDevice } from '../device-token.ts';
import { PairingController } from './pairing-controller.ts';
import { pairingScreenStyles } from './pairing-screen-styles.ts';

/**
 * What a kiosk or a TV shows while it is not let in: which machine it is, its code, and what the administrator does.
 *
 * @fires let-in the server lets it in from now on
 */
export class PairingScreen extends LitElement {
  static override properties = {
    kind: { attribute: false },
    isLetIn: { attribute: false },
  };

  declare kind: Exclude<PageDevice, 'desk'>;
  /** Whether the server lets the page in for another reason than being paired. */
  declare isLetIn: () => Promise<boolean>;

  static override styles = pairingScreenStyles;

  readonly #pairing = new PairingController(this, () => ({
    kind: this.kind,
    isLetIn: this.isLetIn,
    onLetIn: () => this.dispatchEvent(new Event('let-in', { bubbles: true, composed: true })),
  }));

  protected override render(): TemplateResult {
    return html`<main>
      <h1>${NOT_PAIRED[this.kind].id}</h1>
      ${
        this.kind === 'kiosk'
          ? html`<p class="visitor">${PAIRING_SCREEN.visitor.id} <span lang="en">${PAIRING_SCREEN.visitor.en}</span></p>`
          : nothing
      }
      <div class="card" role="status">${this.#step()}</div>
    </main>`;
  }

  #step(): TemplateResult {
    const { progress } = this.#pairing;
    if (progress.step !== 'waiting') return html`<p class="ask">${PAIRING_SCREEN[progress.step].id}</p>`;
    return html`<p class="label">${PAIRING_SCREEN.code.id}</p>
      <p class="code">${shownBerkasCode(progress.code)}</p>
      <p class="ask">${MATCH_CODE.id(PAIRING_KINDS[this.kind].id)}</p>
      <p>${PAIRING_SCREEN.goesOn.id}</p>`;
  }
}
customElements.define('pairing-screen', PairingScreen);

declare global {
  interface HTMLElementTagNameMap {
    'pairing-screen': PairingScreen;
  }
}
