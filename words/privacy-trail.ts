import type { EventKind } from '../domain/event-kinds.ts';
import type { Phrase } from './phrase.ts';

/** What was done with somebody's data, as they read it in their own copy. What is not named here touched no person. */
export const PROCESSING_WORDS: Partial<Record<EventKind, Phrase>> = {
  'berkas-opened': { id: 'Berkas dibuka', en: 'File opened' },
  'berkas-joined': { id: 'Berkas dibuka kembali pada kunjungan', en: 'File taken up again at a visit' },
  'berkas-read': { id: 'Berkas dilihat', en: 'File looked at' },
  'identity-unmasked': { id: 'Identitas dilihat lengkap', en: 'Identity seen in full' },
  'registration-saved': { id: 'Formulir diperiksa dan disimpan', en: 'Form checked and saved' },
  'documents-checked': { id: 'Dokumen dicocokkan', en: 'Papers checked' },
  'contribution-computed': { id: 'Iuran dihitung', en: 'Contribution computed' },
  'payment-code-issued': { id: 'Kode pembayaran dibuat', en: 'Payment code made' },
  'payment-code-replaced': { id: 'Kode pembayaran diganti', en: 'Payment code replaced' },
  'return-day-set': { id: 'Hari kembali dicatat', en: 'Day to come back noted' },
  'print-requested': { id: 'Kertas dicetak', en: 'Paper printed' },
  'print-moved': { id: 'Kertas dipindah ke printer lain', en: 'Paper moved to another printer' },
  'print-taken-over': { id: 'Kertas dicetak dari komputer', en: 'Paper printed from the computer' },
  'print-answered': { id: 'Kertas dipastikan', en: 'Paper confirmed' },
  'data-request-taken': { id: 'Permintaan data diterima', en: 'Data request taken down' },
  'data-request-decided': { id: 'Permintaan data diputuskan', en: 'Data request decided' },
  'data-exported': { id: 'Salinan data dibuat', en: 'Copy of the data made' },
  'berkas-restricted': { id: 'Berkas hanya disimpan', en: 'File only kept' },
  'berkas-unrestricted': { id: 'Berkas boleh dikerjakan lagi', en: 'File may be worked with again' },
  'berkas-erased': { id: 'Data pribadi dimusnahkan', en: 'Personal data destroyed' },
  'breach-exposed-listed': {
    id: 'Masuk daftar pemberitahuan kebocoran',
    en: 'Listed for the notice of a breach',
  },
};
