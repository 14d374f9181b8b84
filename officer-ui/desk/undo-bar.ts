import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { MOVE_WORDS, undoHint } from '../../words/officer-moves.ts';
import { commandButton } from './command-button.ts';
import type { UndoOffer } from './undo-offer.ts';

const TICK_MS = 250;

/**
 * What was just done, and the way back while there is one; or what is asked before it is done. It lies over the page,
 * takes no focus and moves nothing under the hand.
 */
export class UndoBar extends LightElement {
  static override properties = {
    ...LightElement.properties,
    offer: { attribute: false },
    question: {},
  };

  declare offer: UndoOffer | undefined;
  /** Asked before somebody is put down as absent early; empty when nothing is asked. */
  declare question: string;

  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.offer && this.requestUpdate(), TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override render(): TemplateResult {
    const { offer, question } = this;
    const look = question ? 'undo undo-open undo-ask' : offer ? 'undo undo-open' : 'undo';
    return html`<div class=${look}>
      <p aria-live="polite">${question || (offer ? this.done(offer) : nothing)}</p>
      ${question ? this.sure() : offer ? this.back(offer) : nothing}
    </div>`;
  }

  private done({ ticket, did, seconds }: UndoOffer): TemplateResult {
    return html`${ticket.number} ${this.say(did)}<span class="unseen">. ${undoHint[this.language](seconds)}</span>`;
  }

  private back({ until }: UndoOffer): TemplateResult {
    const left = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    return commandButton(
      this,
      { verb: 'undo' },
      html`${this.say(MOVE_WORDS.undo)} <span aria-hidden="true">(${left})</span>`,
      { look: 'button-small' },
    );
  }

  private sure(): TemplateResult {
    return commandButton(this, { verb: 'no-show' }, this.say(MOVE_WORDS.sureNoShow), {
      look: 'button-small',
    });
  }
}
customElements.define('undo-bar', UndoBar);
