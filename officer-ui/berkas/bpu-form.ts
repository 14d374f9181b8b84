import { html, type TemplateResult } from 'lit';
import type { Day } from '../../domain/calendar/day.ts';
import type { BpuRawForm } from '../../domain/registration/raw-forms.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { BPU_LABELS, CHOICE_WORDS, FORM_WORDS } from '../../words/officer-forms.ts';
import { FormBoxes, type Question } from './form-boxes.ts';
import { formKeys } from './form-frame.ts';
import type { FormSaid } from './form-said.ts';

/** The form of somebody who registers on own account, in the order of its paper. */
export class BpuForm extends LightElement {
  static override properties = {
    ...LightElement.properties,
    form: { attribute: false },
    said: { attribute: false },
    today: {},
  };

  declare form: BpuRawForm;
  declare said: FormSaid;
  declare today: Day;

  protected override render(): TemplateResult {
    const boxes = new FormBoxes(this.said, this.language);
    return html`<form class="paper" novalidate @submit=${(event: Event) => event.preventDefault()} @keydown=${formKeys}>
      <h3 class="paper-part">${this.say(FORM_WORDS.person)}</h3>
      <div class="paper-grid">
        ${boxes.text(this.ask('name'))} ${boxes.nik(this.ask('nik'))}
        ${boxes.date({ ...this.ask('birthDate'), hint: FORM_WORDS.dateFromNik }, this.today)}
        ${boxes.choice({ ...this.ask('sex'), hint: FORM_WORDS.fromNik }, CHOICE_WORDS.sex)}
        ${boxes.text({ ...this.ask('motherName'), optional: true })} ${boxes.text(this.ask('email'), 'email')}
        ${boxes.text(this.ask('phone'), 'tel')}
        <div class="paper-wide">${boxes.text(this.ask('address'))}</div>
      </div>
      <h3 class="paper-part">${this.say(FORM_WORDS.work)}</h3>
      <div class="paper-grid">
        ${boxes.text(this.ask('occupation'))} ${boxes.text({ ...this.ask('workplace'), optional: true })}
        ${boxes.money(this.ask('income'))} ${boxes.yesNo(this.ask('transport'))}
      </div>
      <h3 class="paper-part">${this.say(FORM_WORDS.membership)}</h3>
      <div class="paper-grid">
        ${boxes.yesNo(this.ask('publiclyFunded'))} ${boxes.yesNo(this.ask('jht'))}
        ${boxes.month(this.ask('firstMonth'))} ${boxes.text(this.ask('months'), 'numeric')}
      </div>
      <h3 class="paper-part">${this.say(FORM_WORDS.heir)}</h3>
      <div class="paper-grid">
        ${boxes.text({ ...this.ask('heirName'), optional: true })}
        ${boxes.text({ ...this.ask('heirRelation'), optional: true })}
      </div>
    </form>`;
  }

  private ask(path: keyof BpuRawForm): Question {
    return { path, value: this.form[path], label: BPU_LABELS[path] };
  }
}
customElements.define('bpu-form', BpuForm);
