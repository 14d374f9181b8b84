import type { Printer } from '../../contract/printers.ts';
import type { PrinterState } from '../../domain/print/printer-states.ts';
import { type Language, type Phrase, say } from '../../words/phrase.ts';
import {
  notInNetwork,
  notInWindows,
  PRINTER_ADVICE,
  UNREACHABLE_ADVICE,
  WAITING_ADVICE,
} from '../../words/print-advice.ts';

const BY_STATE: Record<PrinterState, Phrase | null> = { ...WAITING_ADVICE, ...PRINTER_ADVICE };

/** What to do about a printer as it is now, naming the place to look at; empty while there is nothing to do. */
export function printerAdvice(
  { state, address }: Pick<Printer, 'state' | 'address'>,
  language: Language,
): string {
  if (state === 'offline') return unreachable(address, language);
  const advice = BY_STATE[state];
  return advice === null ? '' : say(advice, language);
}

function unreachable(address: string, language: Language): string {
  const [, scheme, rest = ''] = /^([a-z]+):\/\/(.*)$/.exec(address) ?? [];
  switch (scheme) {
    case 'tcp':
      return notInNetwork[language](rest.replace(/:9100$/, ''));
    case 'windows':
      return notInWindows[language](readable(rest));
    case 'device':
      return say(UNREACHABLE_ADVICE.device, language);
    case 'agent':
      return say(UNREACHABLE_ADVICE.agent, language);
    case 'file':
      return say(UNREACHABLE_ADVICE.folder, language);
    default:
      return say(WAITING_ADVICE.offline, language);
  }
}

/** A name as it was before it was put into an address. */
function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
