import type { Language } from './phrase.ts';
import { spelledNumber } from './spelled-number.ts';

const AND: Record<Language, string> = { id: 'dan', en: 'and' };

/** Words of the screen for the ear: abbreviations letter by letter, times of day as they are said, signs as words or pauses. */
export function speakable(text: string, language: Language): string {
  return text
    .replaceAll(/\b([01][0-9]|2[0-3])\.([0-5][0-9])\b/g, (_, hour, minute) =>
      spokenClock(Number(hour), Number(minute), language),
    )
    .replaceAll(/ ?\(([A-Z]{2,5})\)/g, ', $1')
    .replaceAll(/\b[A-Z]{2,5}\b/g, (letters) => [...letters].join(' '))
    .replaceAll('&', AND[language])
    .replaceAll(/\s+–\s+/g, ', ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** "delapan", "delapan lewat lima belas menit"; "eight o’clock", "eight fifteen". */
function spokenClock(hour: number, minute: number, language: Language): string {
  const [hours, minutes] = [spelledNumber(hour, language), spelledNumber(minute, language)];
  if (language === 'id') return minute === 0 ? hours : `${hours} lewat ${minutes} menit`;
  if (minute === 0) return `${hours} o’clock`;
  return minute < 10 ? `${hours} oh ${minutes}` : `${hours} ${minutes}`;
}
