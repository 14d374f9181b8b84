import { KIOSK_CHOICE } from '../words/kiosk.ts';
import { KIOSK_RETURN, KIOSK_WILL_BE_REPLACED } from '../words/kiosk-return.ts';
import { say } from '../words/phrase.ts';
import { NOTICE_WORDS } from '../words/privacy-notice.ts';
import type { KioskState } from './kiosk-state.ts';
import type { KioskView } from './kiosk-view.ts';

/** The words over a screen on which something is chosen; null where the screen has its own. */
export function titleOf(view: KioskView, { visit, language, priority, help }: KioskState): string | null {
  switch (view) {
    case 'choosing':
      if (priority && help) return say(KIOSK_CHOICE.bothOn, language);
      if (priority) return say(KIOSK_CHOICE.priorityOn, language);
      return say(help ? KIOSK_CHOICE.helpOn : KIOSK_CHOICE.title, language);
    case 'own-data':
      return say(NOTICE_WORDS.title, language);
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
