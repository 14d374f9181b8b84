import type { KioskSentence } from '../../server/ports-listening.ts';
import { say } from '../../words/phrase.ts';
import {
  SPOKEN_OFFICE,
  spokenClosed,
  spokenIssued,
  spokenService,
  spokenWait,
} from '../../words/spoken-kiosk.ts';
import { SPOKEN_LINES } from '../../words/spoken-kiosk-lines.ts';

/** A sentence of the kiosk word for word, as the engine is to read it. */
export function kioskSentenceText(sentence: KioskSentence): string {
  const { language } = sentence;
  switch (sentence.what) {
    case 'kiosk-line':
      return say(SPOKEN_LINES[sentence.line], language);
    case 'kiosk-service':
      return spokenService(sentence.service, sentence.isOpen, language);
    case 'kiosk-number':
      return spokenIssued(sentence.number, sentence.service, language);
    case 'kiosk-wait':
      return spokenWait(sentence.ahead, sentence.minutes, language);
    case 'kiosk-office':
      return SPOKEN_OFFICE[sentence.about][language](sentence.words);
    case 'kiosk-closed':
      return spokenClosed(sentence.closed, sentence.now, language);
    default:
      return sentence satisfies never;
  }
}
