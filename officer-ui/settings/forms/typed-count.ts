import { err, ok, type Result } from '../../../domain/result.ts';
import { countWords } from '../../../words/officer-office.ts';
import type { Phrase } from '../../../words/phrase.ts';

/** A whole number from `least` to `most` as typed. */
export function readCount(typed: string, least: number, most: number): Result<number, Phrase> {
  const text = typed.trim();
  const count = Number(text);
  const fits = /^\d{1,5}$/.test(text) && count >= least && count <= most;
  return fits ? ok(count) : err(countWords(least, most));
}
