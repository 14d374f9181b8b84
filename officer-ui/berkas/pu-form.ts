import { html, nothing, type TemplateResult } from 'lit';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { PuRawForm, PuRawWorker } from '../../domain/registration/raw-forms.ts';
import '../../ui-kit/form/check-list.ts';
import { fieldId } from '../../ui-kit/form/field-id.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import {
  CHOICE_WORDS,
  FORM_WORDS,
  LEGAL_FORMS,
  PU_LABELS,
  workerCount,
  workerRemoved,
} from '../../words/officer-forms.ts';
import { tell } from '../events.ts';
import { FormBoxes, type Question } from './form-boxes.ts';
import { formKeys } from './form-frame.ts';
import type { FormSaid } from './form-said.ts';
import './pu-worker-row.ts';

type TextBox = Exclude<keyof PuRawForm, 'workers' | 'voluntaryProgrammes'>;

/** The employer's form in the order of its paper, with one row of boxes for each worker. */
export class PuForm extends LightElement {
  static override properties = {
    ...LightElement.properties,
    form: { attribute: false },
    said: { attribute: false },
    today: {},
    removed: { attribute: false },
  };

  declare form: PuRawForm;
  declare said: FormSaid;
  declare today: Day;
  /** A worker just taken away, who can still come back. */
  declare removed: PuRawWorker | undefined;

  protected override render(): TemplateResult {
    const boxes = new FormBoxes(this.said, this.language);
    return html`<form class="paper" novalidate @submit=${stay} @keydown=${formKeys}>
      <h3 class="paper-part">${this.say(FORM_WORDS.company)}</h3>
      <div class="paper-grid">
        ${boxes.text(this.ask('companyName'))} ${boxes.text(this.ask('legalForm'), 'text', LEGAL_FORMS)}
        ${boxes.text(this.ask('npwp'), 'numeric')}
        ${boxes.text({ ...this.ask('nib'), hint: FORM_WORDS.licenceHint }, 'numeric')}
        ${boxes.text({ ...this.ask('businessLicence'), optional: true })} ${boxes.text(this.ask('businessType'))}
        ${boxes.choice(this.ask('riskGroup'), CHOICE_WORDS.riskGroup)}
        ${boxes.choice(this.ask('scale'), CHOICE_WORDS.scale)} ${this.programmes(boxes)}
        <div class="paper-wide">${boxes.text(this.ask('address'))}</div>
        ${boxes.text(this.ask('phone'), 'tel')} ${boxes.text({ ...this.ask('email'), optional: true }, 'email')}
      </div>
      <h3 class="paper-part">${this.say(FORM_WORDS.people)}</h3>
      <div class="paper-grid">
        ${boxes.text(this.ask('ownerName'))} ${boxes.nik(this.ask('ownerNik'))}
        ${boxes.text(this.ask('contactName'))} ${boxes.text(this.ask('contactPhone'), 'tel')}
        ${boxes.month(this.ask('firstMonth'))}
      </div>
      ${this.workers(boxes)}
    </form>`;
  }

  private ask(path: TextBox): Question {
    return { path, value: this.form[path], label: PU_LABELS[path] };
  }

  private programmes(boxes: FormBoxes): TemplateResult {
    const question = {
      path: 'voluntaryProgrammes',
      value: this.form.voluntaryProgrammes.join(' '),
      label: PU_LABELS.voluntaryProgrammes,
      hint: FORM_WORDS.voluntaryHint,
    };
    return html`<check-list
      .language=${this.language}
      .box=${boxes.box(question)}
      .choices=${boxes.choices(CHOICE_WORDS.programme)}
      @field-input=${(event: HTMLElementEventMap['field-input']) => {
        event.stopPropagation();
        const chosen = event.detail.value.split(' ');
        tell(
          this,
          'programmes-changed',
          (['JHT', 'JP'] as const).filter((word) => chosen.includes(word)),
        );
      }}
    ></check-list>`;
  }

  private workers(boxes: FormBoxes): TemplateResult {
    const { workers } = this.form;
    return html`<h3 class="paper-part" id=${fieldId('workers')} tabindex="-1">
        ${this.say(FORM_WORDS.workers)} <span class="soft">${workerCount[this.language](workers.length)}</span>
      </h3>
      ${this.said.error('workers') ? html`<p class="field-error">${this.said.error('workers')}</p>` : nothing}
      ${workers.map(
        (worker, index) => html`<pu-worker-row
          .language=${this.language}
          .worker=${worker}
          .index=${index}
          .boxes=${boxes}
          .today=${this.today}
          .startLatest=${addDays(this.today, 366)}
        ></pu-worker-row>`,
      )}
      <p class="paper-actions">
        <button class="button" type="button" data-step @click=${() => tell(this, 'worker-added')}>
          ${this.say(FORM_WORDS.addWorker)}
        </button>
        ${this.removed ? this.undo(this.removed) : nothing}
      </p>`;
  }

  private undo(worker: PuRawWorker): TemplateResult {
    return html`<span role="status">${workerRemoved[this.language](worker.name)}</span>
      <button class="button button-small" type="button" @click=${() => tell(this, 'worker-restored')}>
        ${this.say(FORM_WORDS.undoRemove)}
      </button>`;
  }
}
customElements.define('pu-form', PuForm);

function stay(event: Event): void {
  event.preventDefault();
}
