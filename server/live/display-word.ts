import { Value } from 'typebox/value';
import { type DisplayWord, DisplayWordSchema } from '../../contract/screens.ts';

/** Longer than the longest word there is, with room for spaces. */
const LONGEST = 64;

/** What a screen said; null when it is nothing we know. */
export function displayWord(text: string): DisplayWord | null {
  if (text.length > LONGEST) return null;
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return null;
  }
  return Value.Check(DisplayWordSchema, said) ? said : null;
}
