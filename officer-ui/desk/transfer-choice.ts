import { html, type TemplateResult } from 'lit';
import { SERVICE_CODES, type ServiceCode } from '../../domain/queue/services.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { MOVE_WORDS } from '../../words/officer-moves.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';
import { commandButton } from './command-button.ts';

/** The services a number can be passed on to, and what comes with it. */
export class TransferChoice extends LightElement {
  static override properties = {
    ...LightElement.properties,
    service: {},
    ticketId: { attribute: false },
    busy: { type: Boolean },
  };

  /** The service it has now. */
  declare service: ServiceCode;
  /** The waiting ticket meant; undefined for the one at the counter. */
  declare ticketId: string | undefined;
  declare busy: boolean;

  protected override render(): TemplateResult {
    const { service: now, ticketId: ticket, busy } = this;
    return html`<div class="choice" role="group" aria-label=${this.say(MOVE_WORDS.transfer)}>
      <span class="choice-lead">${this.say(MOVE_WORDS.transferTo)}</span>
      ${SERVICE_CODES.filter((code) => code !== now).map((service) =>
        commandButton(
          this,
          { verb: 'transfer', service, ...(ticket && { ticket }) },
          this.say(SERVICE_SHORT_NAMES[service]),
          { look: 'button-small', busy },
        ),
      )}
      <span class="choice-hint soft">${this.say(MOVE_WORDS.transferHint)}</span>
    </div>`;
  }
}
customElements.define('transfer-choice', TransferChoice);
