import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import { guidesToClaim } from '../../domain/registration/claim-guidance.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { MOVE_WORDS } from '../../words/officer-moves.ts';
import { QUEUE_WORDS } from '../../words/officer-queue.ts';
import './cancel-number.ts';
import { commandButton } from './command-button.ts';
import './transfer-choice.ts';

/** What else can happen to the number at the counter: set aside, passed on, printed again, cancelled. */
export class CurrentMoves extends LightElement {
  static override properties = {
    ...LightElement.properties,
    ticket: { attribute: false },
    busy: { type: Boolean },
    moving: { state: true },
  };

  declare ticket: QueueTicket;
  declare busy: boolean;
  /** The services are being shown. */
  declare moving: boolean;

  constructor() {
    super();
    this.moving = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ticket') && changed.get('ticket')?.id !== this.ticket.id) this.moving = false;
  }

  protected override render(): TemplateResult {
    const { ticket, busy } = this;
    const look = 'button-small';
    const hold = (reason: 'belum-siap' | 'melengkapi', words: string, hint: string) =>
      commandButton(this, { verb: 'hold', reason }, words, { look, hint, busy });
    return html`<div class="current-moves">
        ${hold('belum-siap', this.say(MOVE_WORDS.notReady), this.say(MOVE_WORDS.notReadyHint))}
        ${hold('melengkapi', this.say(MOVE_WORDS.completing), this.say(MOVE_WORDS.completingHint))}
        <button
          class="button button-small"
          type="button"
          aria-expanded=${this.moving ? 'true' : 'false'}
          @click=${() => {
            this.moving = !this.moving;
          }}
        >
          ${this.say(MOVE_WORDS.transfer)}
        </button>
        <span class="status-gap"></span>
        ${
          guidesToClaim(ticket.service)
            ? commandButton(this, { verb: 'guidance', ticket: ticket.id }, this.say(QUEUE_WORDS.guidance), {
                look: 'button-small button-plain',
                busy,
              })
            : nothing
        }
        ${commandButton(this, { verb: 'reprint', ticket: ticket.id }, this.say(QUEUE_WORDS.reprint), {
          look: 'button-small button-plain',
          busy,
        })}
        ${
          ticket.state === 'called'
            ? html`<cancel-number
                .language=${this.language}
                .number=${ticket.number}
                .command=${{ verb: 'cancel' }}
              ></cancel-number>`
            : nothing
        }
      </div>
      ${
        this.moving
          ? html`<transfer-choice .language=${this.language} .service=${ticket.service} ?busy=${busy}></transfer-choice>`
          : nothing
      }`;
  }
}
customElements.define('current-moves', CurrentMoves);
