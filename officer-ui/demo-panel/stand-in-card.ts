import { html, nothing, type TemplateResult } from 'lit';
import type { StandIn } from '../../contract/demo-panel.ts';
import { PRINTER_FAULTS, type PrinterFaultName } from '../../domain/print/stand-in-faults.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { DEMO_PANEL_WORDS, FAULT_WORDS, STAND_IN_WORDS } from '../../words/demo-panel.ts';
import { PRINTER_STATE_WORDS } from '../../words/printer-states.ts';
import { tell } from '../events.ts';

/** One virtual printer: how it is, and a button for each trouble that stays where it is while its words change. */
export class StandInCard extends LightElement {
  static override properties = { ...LightElement.properties, standIn: { attribute: false } };

  declare standIn: StandIn;

  protected override render(): TemplateResult {
    const { role, state } = this.standIn;
    return html`<section class="stand-in" aria-labelledby="stand-in-${role}">
      <h3 id="stand-in-${role}">${this.say(STAND_IN_WORDS[role])}: ${this.say(PRINTER_STATE_WORDS[state])}</h3>
      <ul class="faults">
        ${PRINTER_FAULTS.map((fault) => html`<li>${this.switch(fault)}</li>`)}
      </ul>
    </section>`;
  }

  private switch(fault: PrinterFaultName): TemplateResult {
    const { role, faults, coming } = this.standIn;
    const words = FAULT_WORDS[fault];
    const holds = faults.includes(fault);
    const waits = coming.includes(fault);
    const undo = waits ? DEMO_PANEL_WORDS.takeBack : words.mend;
    return html`<button
        class="button button-small"
        type="button"
        aria-label=${holds ? `${this.say(undo)} (${this.say(words.holds)})` : this.say(words.provoke)}
        @click=${() => tell(this, holds ? 'fault-mend' : 'fault-provoke', { role, fault })}
      >
        ${this.say(holds ? undo : words.provoke)}
      </button>
      ${
        holds
          ? html`<span class="fault-holds"
              >${this.say(words.holds)}${waits ? html`, ${this.say(DEMO_PANEL_WORDS.waits)}` : nothing}</span
            >`
          : nothing
      }`;
  }
}
customElements.define('stand-in-card', StandInCard);
