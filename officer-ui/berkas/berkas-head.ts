import { html, nothing, type TemplateResult } from 'lit';
import type { Berkas } from '../../contract/berkas.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatDay } from '../../words/formats.ts';
import { BERKAS_STATE_WORDS, BERKAS_WORDS, STAGE_WORDS } from '../../words/officer-berkas.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';
import type { BerkasStep } from './berkas-steps.ts';

/** What this file is, and a way to each of its sections. Stays in sight while the sections scroll. */
export class BerkasHead extends LightElement {
  static override properties = {
    ...LightElement.properties,
    berkas: { attribute: false },
    steps: { attribute: false },
  };

  declare berkas: Berkas;
  /** None while the berkas is masked. */
  declare steps: readonly BerkasStep[];

  protected override render(): TemplateResult {
    const { berkas, language } = this;
    return html`<div class="berkas-head">
      <h1 class="berkas-number" tabindex="-1">${this.say(BERKAS_WORDS.berkas)} <b>${berkas.number}</b></h1>
      <p class="berkas-facts">
        ${this.say(SERVICE_SHORT_NAMES[berkas.service])}<br />
        <span class="soft">${this.say(STAGE_WORDS[berkas.stage])}</span>
      </p>
      ${
        berkas.state === 'open'
          ? nothing
          : html`<p class="hint-box" role="status">${this.say(BERKAS_STATE_WORDS[berkas.state])}</p>`
      }
      ${
        this.steps.length > 0
          ? html`<nav aria-label=${this.say(BERKAS_WORDS.steps)}>
              <ol class="steps">
                ${this.steps.map((step) => this.step(step))}
              </ol>
            </nav>`
          : nothing
      }
      <p class="soft">
        ${this.say(BERKAS_WORDS.openedOn)} ${formatDay(berkas.openedDay, language)}<br />
        ${
          berkas.visits.length > 0
            ? html`${this.say(BERKAS_WORDS.visits)}: ${berkas.visits.map(({ number }) => number).join(', ')}`
            : nothing
        }
      </p>
    </div>`;
  }

  private step({ name, state }: BerkasStep): TemplateResult {
    return html`<li>
      <a
        class="step-link step-link-${state}"
        href=${`#section-${name}`}
        aria-current=${state === 'now' ? 'step' : nothing}
        @click=${(event: Event) => this.visit(event, name)}
        ><span class="step-mark" aria-hidden="true">${state === 'done' ? '✓' : ''}</span>${this.say(name === 'papers' ? BERKAS_WORDS.papersShort : BERKAS_WORDS[name])}
        ${state === 'done' ? html`<span class="unseen">(${this.say(BERKAS_WORDS.done)})</span>` : nothing}</a
      >
    </li>`;
  }

  private visit(event: Event, name: BerkasStep['name']): void {
    event.preventDefault();
    const heading = document.getElementById(`${name}-heading`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }
}
customElements.define('berkas-head', BerkasHead);
