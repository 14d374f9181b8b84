import type { Day } from '../../domain/calendar/day.ts';
import { readDay } from '../../domain/registration/typed-values.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ApiProblem } from '../../ui-kit/api-client.ts';
import type { SummaryLine } from '../../ui-kit/form/error-summary.ts';
import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { type Language, type Phrase, say } from '../../words/phrase.ts';
import { fieldProblems } from '../problem-text.ts';
import type { BoxProblem, SettingForm } from './setting-form.ts';

/** One thing to correct: the line of the summary, and the words at the box. */
export interface Mistake extends SummaryLine {
  readonly words: string;
}

/** The box of the day a value takes effect. */
export const FROM_PATH = 'effective-from';

/** Values that may become known after their day: rates and the calendar. The office itself is not run in the past. */
const BACKDATED = /^(contribution|calendar)\./;

/** The day typed, if a value of this setting may begin on it. */
export function firstDay(typed: string, key: string, today: Day): Result<Day, Phrase> {
  const day = readDay(typed, '9999-12-31');
  if (!day.ok) return err(SETTINGS_WORDS.dayWrong);
  return day.value < today && !BACKDATED.test(key) ? err(SETTINGS_WORDS.fromPast) : ok(day.value);
}

/** What this page itself cannot read, before anything is sent. */
export function boxMistakes(
  form: SettingForm,
  typed: unknown,
  written: Result<unknown, readonly BoxProblem[]>,
  day: Result<Day, Phrase>,
  language: Language,
): readonly Mistake[] {
  const boxes = written.ok
    ? []
    : written.error.map(({ path, words }) =>
        mistake(path, form.nameOf(path, typed, language), say(words, language)),
      );
  const from = day.ok
    ? []
    : [mistake(FROM_PATH, say(SETTINGS_WORDS.effectiveFrom, language), say(day.error, language))];
  return [...boxes, ...from];
}

/** What the server refused, in its own words, at the boxes the refused parts came from. */
export function serverMistakes(
  form: SettingForm,
  typed: unknown,
  problem: ApiProblem,
  language: Language,
): readonly Mistake[] {
  return fieldProblems(problem).map(({ path, message }) => {
    if (path === 'effectiveFrom') {
      return mistake(FROM_PATH, say(SETTINGS_WORDS.effectiveFrom, language), message);
    }
    const box = form.boxOf(path.replace(/^value\.?/, ''), typed);
    return mistake(box, form.nameOf(box, typed, language), message);
  });
}

function mistake(path: string, name: string, words: string): Mistake {
  return { path, words, message: `${name}: ${words}` };
}
