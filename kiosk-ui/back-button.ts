import { html, type TemplateResult } from 'lit';
import { icon } from '../ui-kit/icons.ts';
import { KIOSK_RETURN } from '../words/kiosk-return.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import { KioskEvent } from './kiosk-events.ts';

/** The way back to the screen before, at the same place on every screen that has one. */
export function backButton(
  place: EventTarget,
  language: Language,
  words: Phrase = KIOSK_RETURN.back,
): TemplateResult {
  return html`<button
    class="plain-button leads-back"
    type="button"
    @click=${() => place.dispatchEvent(new KioskEvent('stepped-back'))}
  >
    ${icon('back')}${say(words, language)}
  </button>`;
}
