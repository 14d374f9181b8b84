import type { PaperKind } from '../domain/print/paper-kinds.ts';
import type { PrintProof } from '../domain/print/print-proofs.ts';
import type { PrintJobState } from '../domain/print/printer-states.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The papers' screen and the lines about papers elsewhere. */
export const PRINT_WORDS = {
  title: { id: 'Cetakan', en: 'Papers' },
  none: { id: 'Belum ada cetakan hari ini.', en: 'Nothing printed yet.' },
  state: { id: 'Keadaan', en: 'State' },
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
