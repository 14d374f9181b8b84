import type { PrinterState } from '../domain/print/printer-states.ts';
import type { ProfileName } from '../domain/print/profile-facts.ts';
import type { Phrase } from './phrase.ts';

/** How printers are called that nobody has given a name. They are kept in Indonesian and can be told apart in lists. */
export const FIRST_PRINTER_NAMES = {
  virtualTicket: 'Printer maya (nomor antrian)',
  virtualReceipt: 'Printer maya (meja loket)',
  ticket: 'Printer nomor antrian',
  receipt: 'Printer meja loket',
  both: 'Printer nomor antrian dan meja loket',
} as const;

/** Why a printer cannot be asked what it can do, and what to do about it. */
export const PROBE_REFUSED_WORDS: Record<PrinterState, Phrase> = {
  ok: { id: 'Coba sekali lagi.', en: 'Try once more.' },
  'paper-near-end': { id: 'Pasang gulungan kertas baru.', en: 'Put in a new roll of paper.' },
  'paper-out': { id: 'Kertasnya habis: pasang gulungan baru.', en: 'It is out of paper: put in a new roll.' },
  'cover-open': { id: 'Tutupnya terbuka: rapatkan.', en: 'Its cover is open: close it.' },
  cutter: {
    id: 'Pemotongnya macet: matikan, buang sisa kertas, nyalakan lagi.',
    en: 'Its cutter is jammed: switch it off, clear the paper, switch it on again.',
  },
  offline: {
    id: 'Tidak ada yang menjawab di alamat ini: periksa alamat, kabel, dan daya.',
    en: 'Nothing answers at this address: check address, cable and power.',
  },
  busy: {
    id: 'Printer sedang mencetak atau dipakai komputer lain: tunggu sampai selesai.',
    en: 'It is printing, or another computer holds it: wait until it is done.',
  },
  unknown: {
    id: 'Keadaannya belum diketahui: coba sekali lagi.',
    en: 'Its state is not known yet: try again.',
  },
};

/** The kinds of printer as people tell them apart. */
export const PROFILE_WORDS: Record<ProfileName, Phrase> = {
  'paper-80': { id: 'Printer struk 80 mm', en: '80 mm receipt printer' },
  'clone-58': { id: 'Printer kecil 58 mm tanpa merek', en: 'Small 58 mm printer without a brand' },
  'tm-t82': { id: 'Epson TM-T82 dan sekelasnya', en: 'Epson TM-T82 and the like' },
};
