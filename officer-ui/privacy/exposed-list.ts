import { html, type TemplateResult } from 'lit';
import type { Exposed } from '../../contract/breach.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { BREACH_WORDS, exposedCount, PERSON_AS_WORDS } from '../../words/officer-breach.ts';

/** Who has to be told, and how they are reached; for the screen and the browser's printer. */
export class ExposedList extends LightElement {
  static override properties = { ...LightElement.properties, exposed: { attribute: false } };

  declare exposed: Exposed;

  protected override render(): TemplateResult {
    const { berkas, gone, searches, persons } = this.exposed;
    return html`<p role="status"><b>${exposedCount[this.language](berkas, gone, searches)}</b></p>
      <div class="table-frame privacy-exposed" tabindex="0">
        <table class="list-table">
          <thead>
            <tr>
              <th scope="col">${this.say(BREACH_WORDS.number)}</th>
              <th scope="col">${this.say(BREACH_WORDS.person)}</th>
              <th scope="col">${this.say(BREACH_WORDS.as)}</th>
              <th scope="col">${this.say(BREACH_WORDS.reach)}</th>
            </tr>
          </thead>
          <tbody>
            ${persons.map(
              ({ number, as, name, reach }) => html`<tr>
                <th scope="row">${number}</th>
                <td>${name}</td>
                <td>${this.say(PERSON_AS_WORDS[as])}</td>
                <td>${reach}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <button class="button" type="button" @click=${() => window.print()}>${this.say(BREACH_WORDS.print)}</button>`;
  }
}
customElements.define('exposed-list', ExposedList);
