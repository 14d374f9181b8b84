import { html, nothing, type TemplateResult } from 'lit';
import type { Queue } from '../../contract/queue.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { clockSetBack, OFFICER_WORDS } from '../../words/officer.ts';

/** What the officer must know of the clock: that it is moved on purpose, or that it went back by itself. */
export class ClockNotes extends LightElement {
  static override properties = {
    ...LightElement.properties,
    drill: { type: Boolean },
    setBack: { attribute: false },
  };

  declare drill: boolean;
  declare setBack: Queue['clockSetBack'];

  protected override render(): TemplateResult {
    const { drill, setBack, language } = this;
    return html`
      ${drill ? html`<p class="drill" role="note">${this.say(OFFICER_WORDS.drill)}</p>` : nothing}
      ${
        setBack
          ? html`<p class="drill" role="note">
              ${clockSetBack[language](formatClock(Date.parse(setBack.at)), Math.max(1, Math.round(setBack.seconds / 60)))}
            </p>`
          : nothing
      }
    `;
  }
}
customElements.define('clock-notes', ClockNotes);

declare global {
  interface HTMLElementTagNameMap {
    'clock-notes': ClockNotes;
  }
}
