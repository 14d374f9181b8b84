import type { PaperKind } from '../domain/print/paper-kinds.ts';
import type { PrintProof } from '../domain/print/print-proofs.ts';
import type { PrintJobState } from '../domain/print/printer-states.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** One paper in a list: what it is, what became of it, what can be done. */
export const PRINT_WORDS = {
  outdated: { id: 'kode lama, tidak berlaku', en: 'old code, no longer valid' },
  look: { id: 'Lihat', en: 'Look' },
  hide: { id: 'Tutup gambar', en: 'Hide the picture' },
  question: { id: 'Apakah kertasnya tercetak lengkap?', en: 'Did the whole paper come out?' },
  yes: { id: 'Ya, lengkap', en: 'Yes, all of it' },
  yesDoes: { id: 'dicatat tercetak, selesai', en: 'noted as printed, done' },
  no: { id: 'Tidak', en: 'No' },
  noDoes: {
    id: 'dicetak sekali lagi bila masih berlaku, bertanda CETAK ULANG',
    en: 'printed once more while it still holds, marked CETAK ULANG',
  },
  noDoesOutdated: {
    id: 'dicatat tidak keluar; kode lama tidak dicetak lagi',
    en: 'noted as not out; an old code is not printed again',
  },
  purged: {
    id: 'Isi kertas lama ini sudah dihapus; yang tersisa hanya catatannya.',
    en: 'What stood on this old paper was destroyed; only the note of it is left.',
  },
  handedOver: { id: 'Diserahkan ke printer', en: 'Handed over to the printer' },
  failedReplaced: { id: 'Tidak lengkap, sudah dicetak ulang', en: 'Incomplete, printed again since' },
} as const satisfies Record<string, Phrase>;

/** What the office calls each paper. */
export const PAPER_KIND_WORDS: Record<PaperKind, Phrase> = {
  'queue-ticket': { id: 'Nomor antrian', en: 'Queue ticket' },
  'document-list': { id: 'Daftar dokumen', en: 'Document list' },
  'missing-documents': { id: 'Dokumen yang kurang', en: 'Missing documents' },
  'claim-guidance': { id: 'Panduan klaim', en: 'Claim guidance' },
  'payment-slip': { id: 'Slip pembayaran', en: 'Payment slip' },
  'document-receipt': { id: 'Tanda terima dokumen', en: 'Document receipt' },
  'day-closing': { id: 'Laporan tutup hari', en: 'Day closing report' },
  'test-page': { id: 'Halaman uji', en: 'Test page' },
};

/** What became of a paper. */
export const PRINT_STATE_WORDS: Record<PrintJobState, Phrase> = {
  queued: { id: 'Menunggu printer', en: 'Waiting for the printer' },
  sending: { id: 'Sedang dicetak', en: 'Printing' },
  printed: { id: 'Tercetak', en: 'Printed' },
  uncertain: { id: 'Belum pasti', en: 'Not certain' },
  failed: { id: 'Tidak tercetak', en: 'Not printed' },
  expired: { id: 'Lewat waktu, tidak dicetak', en: 'Too late, not printed' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
};

/** How it is known that a paper came out. */
export const PRINT_PROOF_WORDS: Record<PrintProof, Phrase> = {
  'job-id': { id: 'printer memastikan setelah selesai', en: 'the printer said so when it was done' },
  echo: { id: 'printer menjawab setelah selesai', en: 'the printer answered at the end' },
  status: { id: 'printer baik sebelum dan sesudahnya', en: 'the printer was well before and after' },
  'handed-over': {
    id: 'printer ini tidak dapat memberi kabar: lihat kertasnya',
    en: 'this printer cannot answer: look at the paper',
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

/** "dipindah ke Printer meja". */
export const movedToPrinter: PhraseOf<[printer: string]> = {
  id: (printer) => `dipindah ke ${printer}`,
  en: (printer) => `moved to ${printer}`,
};
