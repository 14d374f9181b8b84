import type { IdentityCheck } from '../../contract/identity.ts';
import type { RawForm } from '../../contract/registration.ts';
import { readDay } from '../../domain/registration/typed-values.ts';
import { formatDay } from '../../words/formats.ts';
import { birthDiffers, born, CHOICE_WORDS, nikSays, sexDiffers } from '../../words/officer-forms.ts';
import { type Language, say } from '../../words/phrase.ts';
import { sayProblem } from '../../words/problem-words.ts';
import { IDENTITY_PROBLEMS, type IdentityCode } from '../../words/problems-identity.ts';
import { REGISTRATION_PROBLEMS } from '../../words/problems-registration.ts';
import { isPuForm } from './empty-forms.ts';

/** What stands under the boxes before anything was saved, by path. */
export interface Hints {
  readonly notes: ReadonlyMap<string, string>;
  readonly warnings: ReadonlyMap<string, string>;
  readonly errors: ReadonlyMap<string, string>;
}

interface PersonBoxes {
  readonly nik: string;
  readonly birthDate?: string;
  readonly sex?: string;
}

const NIK_FIGURES = 16;

/** Every NIK of the form by the path of its box, with the boxes it can be compared with. */
function peopleOf(
  form: RawForm,
): readonly (readonly [prefix: string, nikBox: string, person: PersonBoxes])[] {
  if (!isPuForm(form)) return [['', 'nik', form]];
  return [
    ['', 'ownerNik', { nik: form.ownerNik }],
    ...form.workers.map((worker, at) => [`workers.${at}.`, 'nik', worker] as const),
  ];
}

/**
 * What the NIKs already checked (`checks`, by NIK) say about the form as it is typed now: who the owner of the
 * number is, and where another box contradicts it.
 */
export function nikHints(
  form: RawForm,
  checks: ReadonlyMap<string, IdentityCheck>,
  latest: string,
  language: Language,
): Hints {
  const notes = new Map<string, string>();
  const warnings = new Map<string, string>();
  const errors = new Map<string, string>();
  const firstLine = new Map<string, number>();
  peopleOf(form).forEach(([prefix, nikBox, person], at) => {
    const path = `${prefix}${nikBox}`;
    const check = checks.get(person.nik);
    if (check && !check.valid) errors.set(path, wrongOf(check, person.nik, language));
    if (check?.valid) {
      notes.set(path, saysOf(check, language));
      contradictions(check, person, latest, language).forEach((words, box) => {
        warnings.set(`${prefix}${box}`, words);
      });
    }
    if (prefix === '' || person.nik.length !== NIK_FIGURES) return;
    const line = firstLine.get(person.nik);
    if (line === undefined) firstLine.set(person.nik, at);
    else
      errors.set(
        path,
        sayProblem(REGISTRATION_PROBLEMS, { code: 'nik-repeated', facts: { line } }, language),
      );
  });
  return { notes, warnings, errors };
}

function wrongOf({ problems }: IdentityCheck, nik: string, language: Language): string {
  return problems
    .filter((code): code is IdentityCode => Object.hasOwn(IDENTITY_PROBLEMS, code))
    .map((code) => sayProblem(IDENTITY_PROBLEMS, { code, facts: { typed: nik.length } }, language))
    .join(' ');
}

function saysOf({ birthDate, sex, region }: IdentityCheck, language: Language): string {
  const parts = [
    birthDate ? born[language](formatDay(birthDate, language)) : '',
    sex ? say(CHOICE_WORDS.sex[sex], language).toLowerCase() : '',
    region ? region.regency : '',
  ];
  return nikSays[language](parts.filter((part) => part !== ''));
}

function contradictions(
  check: IdentityCheck,
  person: PersonBoxes,
  latest: string,
  language: Language,
): Map<'birthDate' | 'sex', string> {
  const found = new Map<'birthDate' | 'sex', string>();
  const typed = person.birthDate ? readDay(person.birthDate, latest) : undefined;
  // The NIK writes its year with two figures, so only those are compared.
  if (typed?.ok && check.birthDate && typed.value.slice(2) !== check.birthDate.slice(2)) {
    found.set('birthDate', birthDiffers[language](formatDay(check.birthDate, language)));
  }
  if (person.sex && check.sex && person.sex !== check.sex) {
    found.set('sex', sexDiffers[language](say(CHOICE_WORDS.sex[check.sex], language).toLowerCase()));
  }
  return found;
}
