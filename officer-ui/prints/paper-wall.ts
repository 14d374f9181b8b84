import { html, type TemplateResult } from 'lit';
import type { Paper } from '../../contract/printing.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { pictureOf } from '../../words/officer-prints.ts';
import { printerName } from '../../words/printer-states.ts';
import { PRINTS_WORDS } from '../../words/prints-page.ts';
import { paperPicture } from '../data/printing.ts';

const SHOWN = 24;

/** The papers in the virtual printer's tray side by side, newest first. */
export class PaperWall extends LightElement {
  static override properties = { ...LightElement.properties, papers: { attribute: false } };

  declare papers: readonly Paper[];

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="tray-title">
      <h2 class="card-title" id="tray-title">${this.say(PRINTS_WORDS.trayTitle)}</h2>
      <p class="soft">${this.say(this.papers.length > 0 ? PRINTS_WORDS.trayLead : PRINTS_WORDS.trayEmpty)}</p>
      <ul class="wall">
        ${this.papers.slice(0, SHOWN).map((paper) => this.paper(paper))}
      </ul>
    </section>`;
  }

  private paper({ id, printer, at }: Paper): TemplateResult {
    const name = this.say(printerName(printer));
    const clock = formatClock(Date.parse(at));
    return html`<li class="wall-paper">
      <img loading="lazy" src=${paperPicture(id)} alt=${pictureOf[this.language](name, clock)} />
      <p class="soft">${name}, ${clock}</p>
    </li>`;
  }
}
customElements.define('paper-wall', PaperWall);
