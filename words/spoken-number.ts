import type { Language } from './phrase.ts';

/** The names of 0 to 9. */
const DIGITS: Record<Language, readonly string[]> = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/** A ticket's number for the ear, digit by digit as it is written: "B-004" is "B, nol nol empat". */
export function spokenNumber(number: string, language: Language): string {
  const [series = '', digits = ''] = number.split('-');
  return `${series}, ${Array.from(digits, (digit) => DIGITS[language][Number(digit)]).join(' ')}`;
}
