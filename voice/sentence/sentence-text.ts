import type { Sentence } from '../../server/ports-voice.ts';
import { SPOKEN_CALL, SPOKEN_REMINDER, SPOKEN_TEST } from '../../words/spoken.ts';
import { spokenNumber } from '../../words/spoken-number.ts';
import { kioskSentenceText } from './kiosk-sentence-text.ts';

/** A sentence word for word, as the engine is to read it. */
export function sentenceText(sentence: Sentence): string {
  const { language } = sentence;
  switch (sentence.what) {
    case 'ticket-reminder':
      return SPOKEN_REMINDER[language](spokenNumber(sentence.number, language));
    case 'call':
      return SPOKEN_CALL[language](
        spokenNumber(sentence.number, language, sentence.numberStyle),
        sentence.counter,
      );
    case 'sound-test':
      return SPOKEN_TEST[language];
    default:
      return kioskSentenceText(sentence);
  }
}
