import type { PrinterState } from '../../domain/print/printer-states.ts';
import { PRINTER_STATE_WORDS } from '../../words/officer-prints.ts';
import { type Language, say } from '../../words/phrase.ts';

/** Why a paper did not come out, in words; a reason without words of its own is shown as it came. */
export function reasonWords(reason: string, language: Language): string {
  return Object.hasOwn(PRINTER_STATE_WORDS, reason)
    ? say(PRINTER_STATE_WORDS[reason as PrinterState], language)
    : reason;
}
