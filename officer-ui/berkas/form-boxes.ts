import { html, type TemplateResult } from 'lit';
import type { Day } from '../../domain/calendar/day.ts';
import type { Choice } from '../../ui-kit/form/choice-field.ts';
import '../../ui-kit/form/choice-field.ts';
import '../../ui-kit/form/date-field.ts';
import type { FieldBox } from '../../ui-kit/form/field-box.ts';
import '../../ui-kit/form/money-field.ts';
import '../../ui-kit/form/month-field.ts';
import '../../ui-kit/form/nik-field.ts';
import '../../ui-kit/form/text-field.ts';
import '../../ui-kit/form/yes-no-field.ts';
import { type Language, type Phrase, say } from '../../words/phrase.ts';
import type { FormSaid } from './form-said.ts';

/** One question of a paper form. */
export interface Question {
  readonly path: string;
  readonly value: string;
  readonly label: Phrase;
  /** The office takes the form without it. */
  readonly optional?: boolean;
  readonly hint?: Phrase;
}

/** Draws the boxes of a form with what is said about each. */
export class FormBoxes {
  readonly #said: FormSaid;
  readonly #language: Language;

  constructor(said: FormSaid, language: Language) {
    this.#said = said;
    this.#language = language;
  }

  text(
    question: Question,
    kind: 'text' | 'tel' | 'email' | 'numeric' = 'text',
    offers: readonly string[] = [],
  ): TemplateResult {
    return html`<text-field
      .language=${this.#language}
      .box=${this.box(question)}
      .kind=${kind}
      .offers=${offers}
    ></text-field>`;
  }

  nik(question: Question): TemplateResult {
    return html`<nik-field .language=${this.#language} .box=${this.box(question)}></nik-field>`;
  }

  money(question: Question): TemplateResult {
    return html`<money-field .language=${this.#language} .box=${this.box(question)}></money-field>`;
  }

  /** `latest`: the last day that can be meant. */
  date(question: Question, latest: Day): TemplateResult {
    return html`<date-field
      .language=${this.#language}
      .box=${this.box(question)}
      .latest=${latest}
    ></date-field>`;
  }

  month(question: Question): TemplateResult {
    return html`<month-field .language=${this.#language} .box=${this.box(question)}></month-field>`;
  }

  choice(question: Question, answers: Readonly<Record<string, Phrase>>): TemplateResult {
    return html`<choice-field
      .language=${this.#language}
      .box=${this.box(question)}
      .choices=${this.choices(answers)}
    ></choice-field>`;
  }

  yesNo(question: Question): TemplateResult {
    return html`<yes-no-field .language=${this.#language} .box=${this.box(question)}></yes-no-field>`;
  }

  /** The answers of a list in the language of the form. */
  choices(answers: Readonly<Record<string, Phrase>>): Choice[] {
    return Object.entries(answers).map(([value, words]) => ({ value, label: say(words, this.#language) }));
  }

  box({ path, value, label, optional, hint }: Question): FieldBox {
    return {
      path,
      value,
      label: say(label, this.#language),
      optional: optional ?? false,
      hint: hint ? say(hint, this.#language) : '',
      note: this.#said.note(path),
      warning: this.#said.warning(path),
      error: this.#said.error(path),
    };
  }
}
