import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Berkas } from '../../contract/berkas.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { BERKAS_WORDS } from '../../words/officer-berkas.ts';
import { UNMASK_WORDS } from '../../words/unmask.ts';
import '../masks/unmask-button.ts';
import { isReplaced } from '../prints/job-actions.ts';
import '../prints/print-job-row.ts';

/** A visit file whose owner is not at the desk: whose it is by a masked name, its papers, and the way to all of it. */
export class MaskedBerkas extends LightElement {
  static override properties = { ...LightElement.properties, berkas: { attribute: false } };

  declare berkas: Berkas;

  protected override render(): TemplateResult {
    const { id, masked, prints } = this.berkas;
    return html`<section class="card step-now" aria-labelledby="masked-heading">
        <h2 class="card-title" id="masked-heading" tabindex="-1">${this.say(UNMASK_WORDS.title)}</h2>
        <p>${this.say(UNMASK_WORDS.lead)}</p>
        ${masked ? this.whose(masked) : nothing}
        <p><unmask-button .language=${this.language} .berkas=${id} main></unmask-button></p>
      </section>
      ${
        prints.length === 0
          ? nothing
          : html`<section class="card" aria-labelledby="masked-papers">
              <h2 class="card-title" id="masked-papers">${this.say(BERKAS_WORDS.papers)}</h2>
              <ul class="jobs">
                ${repeat(
                  prints.toReversed(),
                  (job) => job.id,
                  (job) =>
                    html`<li><print-job-row
                        .language=${this.language}
                        .job=${job}
                        ?replaced=${isReplaced(job, prints)}
                      ></print-job-row></li>`,
                )}
              </ul>
            </section>`
      }`;
  }

  private whose({ subject, identity }: NonNullable<Berkas['masked']>): TemplateResult {
    return html`<dl class="facts">
      <div>
        <dt>${this.say(UNMASK_WORDS.name)}</dt>
        <dd>${subject || html`<span class="soft">${this.say(BERKAS_WORDS.unnamed)}</span>`}</dd>
      </div>
      ${
        identity
          ? html`<div>
              <dt>${this.say(BERKAS_WORDS.identity)}</dt>
              <dd class="figures">${identity}</dd>
            </div>`
          : nothing
      }
    </dl>`;
  }
}
customElements.define('masked-berkas', MaskedBerkas);
