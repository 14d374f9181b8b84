import { html, nothing, type TemplateResult } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { MOVE_WORDS } from '../../words/officer-moves.ts';
import { tell } from '../events.ts';
import { commandButton } from './command-button.ts';
import { mustLook } from './early-no-show.ts';
import { FocusKeeper } from './focus-keeper.ts';

/** For a called number whose person has to be fetched: to go there, and to say that one has looked. */
export class FetchNote extends LightElement {
  static override properties = {
    ...LightElement.properties,
    ticket: { attribute: false },
    busy: { type: Boolean },
  };

  declare ticket: QueueTicket;
  declare busy: boolean;

  constructor() {
    super();
    new FocusKeeper(this, () => tell(this, 'focus-lost'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ticket, busy } = this;
    if (!ticket.help || ticket.state !== 'called') return nothing;
    if (!mustLook(ticket)) return html`<p class="hint-box">${this.say(MOVE_WORDS.lookedAlready)}</p>`;
    return html`<div class="hint-box fetch">
      <p><b class="hint-title">${this.say(MOVE_WORDS.fetch)}</b> ${this.say(MOVE_WORDS.fetchHint)}</p>
      ${commandButton(this, { verb: 'looked', ticket: ticket.id }, this.say(MOVE_WORDS.looked), { busy })}
    </div>`;
  }
}
customElements.define('fetch-note', FetchNote);
