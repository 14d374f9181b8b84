import { html, type TemplateResult } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { QUEUE_WORDS } from '../../words/officer-queue.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';
import { commandButton } from './command-button.ts';

/** For somebody who took the wrong number, or has a second matter: a file of another service. */
export class OtherBerkas extends LightElement {
  static override properties = {
    ...LightElement.properties,
    ticket: { attribute: false },
    busy: { type: Boolean },
  };

  declare ticket: QueueTicket;
  declare busy: boolean;

  protected override render(): TemplateResult {
    const { ticket, busy } = this;
    const fresh = ticket.berkas.length === 0;
    const services = SERVICE_CODES.filter((code) => code !== 'INFO' && !(fresh && code === ticket.service));
    return html`<p class="current-other">
      <span class="soft">${this.say(QUEUE_WORDS.otherBerkas)}</span>
      ${services.map((service) =>
        commandButton(this, { verb: 'open-berkas', service }, this.say(SERVICE_SHORT_NAMES[service]), {
          look: 'button-small button-plain',
          busy,
        }),
      )}
    </p>`;
  }
}
customElements.define('other-berkas', OtherBerkas);
