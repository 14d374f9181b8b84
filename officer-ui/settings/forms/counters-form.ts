import { html, type TemplateResult } from 'lit';
import type { OfficeSettings } from '../../../contract/setting-schemas.ts';
import { SERVICE_CODES } from '../../../domain/queue/services.ts';
import '../../../ui-kit/form/check-list.ts';
import '../../../ui-kit/form/text-field.ts';
import { COUNTER_NAME } from '../../../words/counters.ts';
import { OFFICE_WORDS } from '../../../words/officer-office.ts';
import { type Language, say } from '../../../words/phrase.ts';
import { SERVICE_SHORT_NAMES } from '../../../words/services.ts';
import type { FormView, SettingForm } from '../setting-form.ts';
import {
  type CountersTyped,
  type CounterTyped,
  countersBoxOf,
  nextCounter,
  readCounters,
  writeCounters,
} from './counters-typed.ts';
import { lineList } from './line-list.ts';

/** The counters with their names and what they serve, a line a counter. */
export const COUNTERS_FORM: SettingForm<CountersTyped> = {
  read: readCounters,
  write: writeCounters,
  boxOf: countersBoxOf,
  nameOf: (path, typed, language) =>
    COUNTER_NAME[language](Number(typed.counters[Number(path.split('.')[1])]?.number)),
  boxes,
  lines,
};

const LABELS = {
  number: OFFICE_WORDS.counterNumber,
  shown: OFFICE_WORDS.shown,
  shownEn: OFFICE_WORDS.shownEn,
  spoken: OFFICE_WORDS.spoken,
} as const;

function boxes(typed: CountersTyped, view: FormView): TemplateResult {
  return lineList(
    {
      name: 'counters',
      lines: typed.counters,
      most: 99,
      none: OFFICE_WORDS.noCounters,
      add: OFFICE_WORDS.addCounter,
      blank: () => nextCounter(typed),
      boxes: (line, at) => counterBoxes(line, at, view),
    },
    view,
  );
}

function counterBoxes(line: CounterTyped, at: number, view: FormView): TemplateResult {
  const { language } = view;
  const box = (part: keyof CounterTyped, label: string) => {
    const path = `counters.${at}.${part}`;
    return { path, value: line[part], label, error: view.errorAt(path) };
  };
  const services = SERVICE_CODES.map((value) => ({
    value,
    label: say(SERVICE_SHORT_NAMES[value], language),
  }));
  return html`${(Object.keys(LABELS) as (keyof typeof LABELS)[]).map(
    (part) =>
      html`<text-field .language=${language} .box=${box(part, say(LABELS[part], language))}></text-field>`,
  )}
    <check-list
      class="form-wide"
      .language=${language}
      .choices=${services}
      .box=${box('services', say(OFFICE_WORDS.services, language))}
    ></check-list>`;
}

function lines(value: unknown, language: Language): readonly string[] {
  const { counters } = value as OfficeSettings['office.counters'];
  if (counters.length === 0) return [say(OFFICE_WORDS.noCounters, language)];
  return counters.map(({ number, shown, spoken, services }) => {
    const served = services?.map((code) => say(SERVICE_SHORT_NAMES[code], language)).join(', ');
    return `${number}: ${say(shown, language)} ("${spoken}") – ${served ?? say(OFFICE_WORDS.allServices, language)}`;
  });
}
