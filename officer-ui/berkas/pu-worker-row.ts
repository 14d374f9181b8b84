import { html, type TemplateResult } from 'lit';
import type { Day } from '../../domain/calendar/day.ts';
import type { PuRawWorker } from '../../domain/registration/raw-forms.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import {
  CHOICE_WORDS,
  FORM_WORDS,
  removeWorker,
  WORKER_LABELS,
  workerNumber,
} from '../../words/officer-forms.ts';
import { tell } from '../events.ts';
import type { FormBoxes, Question } from './form-boxes.ts';

/** One worker's boxes, four to a line, in the order of the paper. */
export class PuWorkerRow extends LightElement {
  static override properties = {
    ...LightElement.properties,
    worker: { attribute: false },
    index: { type: Number },
    boxes: { attribute: false },
    today: {},
    startLatest: {},
  };

  declare worker: PuRawWorker;
  declare index: number;
  declare boxes: FormBoxes;
  declare today: Day;
  /** The last day work may be said to begin. */
  declare startLatest: Day;

  protected override render(): TemplateResult {
    const { boxes } = this;
    const number = this.index + 1;
    return html`<fieldset class="worker">
      <legend class="worker-title">${workerNumber[this.language](number)}</legend>
      <div class="paper-grid">
        ${boxes.text(this.ask('name'))} ${boxes.nik(this.ask('nik'))}
        ${boxes.date({ ...this.ask('birthDate'), hint: FORM_WORDS.dateFromNik }, this.today)}
        ${boxes.choice({ ...this.ask('sex'), hint: FORM_WORDS.fromNik }, CHOICE_WORDS.sex)}
        ${boxes.text({ ...this.ask('motherName'), optional: true })}
        ${boxes.text({ ...this.ask('phone'), optional: true }, 'tel')} ${boxes.money(this.ask('wage'))}
        ${boxes.date({ ...this.ask('startDate'), hint: FORM_WORDS.dateHint }, this.startLatest)}
      </div>
      <button
        class="button button-small button-plain worker-remove"
        type="button"
        aria-label=${removeWorker[this.language](number)}
        @click=${() => tell(this, 'worker-removed', this.index)}
      >
        ${this.say(FORM_WORDS.remove)}
      </button>
    </fieldset>`;
  }

  private ask(box: keyof PuRawWorker): Question {
    return { path: `workers.${this.index}.${box}`, value: this.worker[box], label: WORKER_LABELS[box] };
  }
}
customElements.define('pu-worker-row', PuWorkerRow);
