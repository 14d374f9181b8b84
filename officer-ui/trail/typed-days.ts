import type { Day } from '../../domain/calendar/day.ts';
import { readDay } from '../../domain/registration/typed-values.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { TRAIL_WORDS } from '../../words/officer-trail.ts';
import type { Phrase } from '../../words/phrase.ts';

/** A day box that is wrong, and why. */
export interface WrongDay {
  readonly path: 'from' | 'to';
  readonly words: Phrase;
}

/** First and last day as typed; an empty box is no bound. */
export function readDays(from: string, to: string): Result<{ from?: Day; to?: Day }, WrongDay> {
  const first = readBox(from);
  if (first === null) return err({ path: 'from', words: SETTINGS_WORDS.dayWrong });
  const last = readBox(to);
  if (last === null) return err({ path: 'to', words: SETTINGS_WORDS.dayWrong });
  if (first && last && last < first) return err({ path: 'to', words: TRAIL_WORDS.rangeWrong });
  return ok({ ...(first && { from: first }), ...(last && { to: last }) });
}

/** Empty for an empty box, null for what is no day. */
function readBox(typed: string): Day | null {
  if (typed.trim() === '') return '';
  const day = readDay(typed, '9999-12-31');
  return day.ok ? day.value : null;
}
