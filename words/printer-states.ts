import type { PrinterState } from '../domain/print/printer-states.ts';
import type { Phrase } from './phrase.ts';

/** How a printer is, in two or three words that fit a line; what to do about it stands in `print-advice.ts`. */
export const PRINTER_STATE_WORDS: Record<PrinterState, Phrase> = {
  ok: { id: 'siap', en: 'ready' },
  'paper-near-end': { id: 'kertas hampir habis', en: 'paper is low' },
  'paper-out': { id: 'kertas habis', en: 'out of paper' },
  'cover-open': { id: 'tutup terbuka', en: 'cover open' },
  cutter: { id: 'pemotong macet', en: 'cutter jammed' },
  offline: { id: 'tidak tersambung', en: 'not connected' },
  busy: { id: 'dipakai program lain', en: 'held by another program' },
  unknown: { id: 'belum memberi kabar', en: 'no word from it yet' },
};

const PRINTER_NAMES: Record<string, Phrase> = {
  ticket: { id: 'Printer nomor antrian', en: 'Ticket printer' },
  receipt: { id: 'Printer meja loket', en: 'Desk printer' },
  both: { id: 'Printer', en: 'Printer' },
};

/** What the office calls a printer; a name of its own stays as it is. */
export function printerName(name: string): Phrase {
  return PRINTER_NAMES[name] ?? { id: name, en: name };
}
