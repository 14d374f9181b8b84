import type { PaperKind } from '../domain/print/paper-kinds.ts';
import type { PrintProof } from '../domain/print/print-proofs.ts';
import type { PrinterState, PrintJobState, PrintReason } from '../domain/print/printer-states.ts';
import type { ReprintReason } from '../domain/print/reprint-reasons.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The papers' screen and the lines about papers elsewhere. */
export const PRINT_WORDS = {
  title: { id: 'Cetakan', en: 'Papers' },
  none: { id: 'Belum ada cetakan hari ini.', en: 'Nothing printed yet.' },
  state: { id: 'Keadaan', en: 'State' },
  reprint: { id: 'Cetak ulang', en: 'Print again' },
  outdated: { id: 'kode lama, tidak berlaku', en: 'old code, no longer valid' },
  all: { id: 'Tampilkan semua', en: 'Show all' },
  look: { id: 'Lihat', en: 'Look' },
  hide: { id: 'Tutup gambar', en: 'Hide the picture' },
  question: { id: 'Apakah kertasnya tercetak lengkap?', en: 'Did the whole paper come out?' },
  yes: { id: 'Ya, lengkap', en: 'Yes, all of it' },
  no: { id: 'Tidak', en: 'No' },
  trayTitle: { id: 'Kertas di printer maya', en: 'Papers in the virtual printer' },
  trayLead: {
    id: 'Inilah yang akan keluar dari printer sungguhan.',
    en: 'This is what a real printer would put out.',
  },
  trayEmpty: { id: 'Belum ada kertas.', en: 'No paper yet.' },
} as const satisfies Record<string, Phrase>;

/** What the office calls each paper. */
export const PAPER_KIND_WORDS: Record<PaperKind, Phrase> = {
  'queue-ticket': { id: 'Nomor antrian', en: 'Queue ticket' },
  'document-list': { id: 'Daftar dokumen', en: 'Document list' },
  'missing-documents': { id: 'Dokumen yang kurang', en: 'Missing documents' },
  'claim-guidance': { id: 'Panduan klaim', en: 'Claim guidance' },
  'payment-slip': { id: 'Slip pembayaran', en: 'Payment slip' },
  'document-receipt': { id: 'Tanda terima dokumen', en: 'Document receipt' },
  'test-page': { id: 'Halaman uji', en: 'Test page' },
};

/** What became of a paper, and what to do where something is to be done. */
export const PRINT_STATE_WORDS: Record<PrintJobState, Phrase> = {
  queued: { id: 'Menunggu printer', en: 'Waiting for the printer' },
  sending: { id: 'Sedang dicetak', en: 'Printing' },
  printed: { id: 'Tercetak', en: 'Printed' },
  uncertain: { id: 'Belum pasti. Lihat kertasnya.', en: 'Not certain. Look at the paper.' },
  failed: {
    id: 'Gagal. Periksa printer, lalu cetak ulang.',
    en: 'Failed. Check the printer, then print again.',
  },
  expired: { id: 'Lewat waktu, tidak dicetak', en: 'Too late, not printed' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
};

/** How a printer is, and why a paper is not out, said so that the next step is clear. */
export const PRINTER_STATE_WORDS: Record<PrinterState | PrintReason, Phrase> = {
  ok: { id: 'siap', en: 'ready' },
  'paper-near-end': {
    id: 'kertas hampir habis, siapkan gulungan baru',
    en: 'paper is low, have a new roll at hand',
  },
  'paper-out': { id: 'kertas habis, pasang gulungan baru', en: 'out of paper, put in a new roll' },
  'cover-open': { id: 'tutup terbuka, rapatkan', en: 'cover open, close it' },
  cutter: { id: 'pemotong macet, matikan lalu nyalakan', en: 'cutter jammed, switch it off and on' },
  offline: { id: 'tidak menjawab, periksa kabel dan daya', en: 'not answering, check cable and power' },
  busy: { id: 'sedang mencetak', en: 'printing' },
  unknown: { id: 'belum dipakai', en: 'not used yet' },
  'no-answer': { id: 'printer tidak memberi kabar', en: 'the printer did not answer' },
  'connection-lost': {
    id: 'sambungan terputus di tengah cetakan',
    en: 'the connection broke while printing',
  },
  interrupted: { id: 'terhenti saat server dimatikan', en: 'stopped with the server' },
  'by-browser': { id: 'dicetak lewat browser', en: 'printed from the browser' },
  unprintable: { id: 'isi kertas tidak dapat dicetak', en: 'its content cannot be printed' },
};

/** Why a paper is printed once more, as the officer chooses it. */
export const REPRINT_REASON_WORDS: Record<ReprintReason, Phrase> = {
  'tidak-keluar': { id: 'Tidak keluar', en: 'Did not come out' },
  'tidak-lengkap': { id: 'Keluar tidak lengkap', en: 'Came out incomplete' },
  'tidak-terbaca': { id: 'Tidak terbaca', en: 'Cannot be read' },
  rusak: { id: 'Kertas rusak', en: 'Paper damaged' },
  hilang: { id: 'Kertas hilang', en: 'Paper lost' },
};

/** How it is known that a paper came out. */
export const PRINT_PROOF_WORDS: Record<PrintProof, Phrase> = {
  'job-id': { id: 'printer memastikan setelah selesai', en: 'the printer said so when it was done' },
  echo: { id: 'printer menjawab setelah selesai', en: 'the printer answered at the end' },
  status: { id: 'printer baik sebelum dan sesudahnya', en: 'the printer was well before and after' },
  'handed-over': {
    id: 'data diserahkan; printer ini tidak dapat memberi kabar',
    en: 'the data was handed over; this printer cannot answer',
  },
  person: { id: 'petugas sudah melihat kertasnya', en: 'an officer looked at the paper' },
};

const PRINTER_NAMES: Record<string, Phrase> = {
  ticket: { id: 'Printer nomor', en: 'Ticket printer' },
  receipt: { id: 'Printer tanda terima', en: 'Receipt printer' },
  both: { id: 'Printer', en: 'Printer' },
};

/** What the office calls a printer; a name of its own stays as it is. */
export function printerName(name: string): Phrase {
  return PRINTER_NAMES[name] ?? { id: name, en: name };
}

/** "cetak ulang ke-2". */
export const copyNumber: PhraseOf<[copy: number]> = {
  id: (copy) => `cetak ulang ke-${copy}`,
  en: (copy) => `reprint ${copy}`,
};

/** Alternative text of a paper's picture. */
export const pictureOf: PhraseOf<[paper: string, about: string]> = {
  id: (paper, about) => `Gambar ${paper} ${about}`,
  en: (paper, about) => `Picture of ${paper} ${about}`,
};

/** "3 kali dicoba". */
export const attemptCount: PhraseOf<[attempts: number]> = {
  id: (attempts) => `${attempts} kali dicoba`,
  en: (attempts) => `tried ${attempts} times`,
};
