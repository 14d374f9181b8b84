import { KIOSK_CHOICE } from '../words/kiosk.ts';
import { KIOSK_READING, KIOSK_TOPICS } from '../words/kiosk-reading.ts';
import { KIOSK_RETURN, KIOSK_WILL_BE_REPLACED } from '../words/kiosk-return.ts';
import { type Language, say } from '../words/phrase.ts';
import { NOTICE_WORDS } from '../words/privacy-notice.ts';
import { SERVICE_NAMES } from '../words/services.ts';
import type { KioskState } from './kiosk-state.ts';
import type { KioskView } from './kiosk-view.ts';
import type { Visit } from './visit.ts';

/** The words over a screen on which something is chosen; null where the screen has its own. */
export function titleOf(view: KioskView, { visit, language, priority, help }: KioskState): string | null {
  switch (view) {
    case 'choosing':
      if (priority && help) return say(KIOSK_CHOICE.bothOn, language);
      if (priority) return say(KIOSK_CHOICE.priorityOn, language);
      return say(help ? KIOSK_CHOICE.helpOn : KIOSK_CHOICE.title, language);
    case 'topics':
      return say(KIOSK_READING.title, language);
    case 'topic-services':
      return say(KIOSK_RETURN.serviceTitle, language);
    case 'reading':
      return readTitle(visit, language);
    case 'claim':
      return say(SERVICE_NAMES.JHT, language);
    case 'purpose':
      return say(KIOSK_RETURN.purposeTitle, language);
    case 'returning':
      return say(KIOSK_RETURN.serviceTitle, language);
    case 'typing':
      return say(KIOSK_RETURN.codeTitle, language);
    case 'replacing':
      return visit.step === 'replacing' ? KIOSK_WILL_BE_REPLACED[language](visit.old.ticket.number) : null;
    default:
      return null;
  }
}

function readTitle(visit: Visit, language: Language): string | null {
  if (visit.step !== 'reading' || visit.topic === null) return null;
  return say(visit.topic === 'own-data' ? NOTICE_WORDS.title : KIOSK_TOPICS[visit.topic], language);
}
