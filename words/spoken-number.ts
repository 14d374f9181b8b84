import type { Language } from './phrase.ts';
import { spelledNumber } from './spelled-number.ts';

/** `digits`: each as it is written, "nol nol tujuh"; `whole`: the number itself, "tujuh". */
export type NumberStyle = 'digits' | 'whole';

/** A ticket's number for the ear: "B-004" is "B, nol nol empat", or "B, empat". */
export function spokenNumber(number: string, language: Language, style: NumberStyle = 'digits'): string {
  const [series = '', digits = ''] = number.split('-');
  const spoken =
    style === 'whole'
      ? spelledNumber(Number(digits), language)
      : Array.from(digits, (digit) => spelledNumber(Number(digit), language)).join(' ');
  return `${series}, ${spoken}`;
}
