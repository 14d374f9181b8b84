import type { Phrase, PhraseOf } from './phrase.ts';

/** The visit file and its sections. */
export const BERKAS_WORDS = {
  berkas: { id: 'Berkas', en: 'File' },
  steps: { id: 'Urutan kerja', en: 'Steps' },
  documents: { id: 'Dokumen', en: 'Documents' },
  form: { id: 'Formulir', en: 'Form' },
  contribution: { id: 'Iuran', en: 'Contribution' },
  payment: { id: 'Kode pembayaran', en: 'Payment code' },
  papers: { id: 'Kertas untuk pemohon', en: 'Papers for the applicant' },
  papersShort: { id: 'Kertas', en: 'Papers' },
  allHere: { id: 'Semua lengkap', en: 'All here' },
  documentsHint: { id: 'Spasi mencentang yang sudah diserahkan.', en: 'Space ticks what was handed in.' },
  notNeeded: { id: 'Tidak perlu', en: 'Not needed' },
  noContribution: {
    id: 'Iuran tampil di sini setelah formulir disimpan.',
    en: 'The contribution appears here once the form is saved.',
  },
  noPayment: {
    id: 'Kode dibuat setelah iuran terhitung.',
    en: 'The code is made once the contribution is computed.',
  },
  openedOn: { id: 'Dibuka', en: 'Opened' },
  visits: { id: 'Kunjungan', en: 'Visits' },
  done: { id: 'sudah', en: 'done' },
  changedSince: {
    id: 'Formulir berubah sejak disimpan. Simpan lagi agar iurannya ikut berubah.',
    en: 'The form changed since it was saved. Save again to update the contribution.',
  },
  searchTitle: { id: 'Cari berkas', en: 'Find a file' },
  searchLabel: {
    id: 'Nomor berkas, NIK, NPWP, no. handphone, kode pembayaran, kode tanda terima, atau nama pemohon',
    en: 'File number, NIK, NPWP, phone, payment code, code of the receipt or the applicant’s name',
  },
  search: { id: 'Cari', en: 'Search' },
  newest: { id: 'Berkas terbaru', en: 'Newest files' },
  found: { id: 'Hasil pencarian', en: 'Search results' },
  nothingFound: {
    id: 'Tidak ada yang cocok. Periksa ejaan atau coba nomor lain.',
    en: 'Nothing matches. Check the spelling or try another number.',
  },
  open: { id: 'Buka', en: 'Open' },
  destroyed: { id: 'sudah dimusnahkan', en: 'destroyed' },
  unnamed: { id: '(belum ada nama)', en: '(no name yet)' },
  subject: { id: 'Nama', en: 'Name' },
  identity: { id: 'NIK/NPWP', en: 'NIK/NPWP' },
  service: { id: 'Layanan', en: 'Service' },
  stage: { id: 'Tahap', en: 'Stage' },
  number: { id: 'Nomor', en: 'Number' },
} as const satisfies Record<string, Phrase>;

type Stage = 'opened' | 'registered' | 'awaiting-payment';

/** How far a berkas has come. */
export const STAGE_WORDS: Record<Stage, Phrase> = {
  opened: { id: 'Sedang diurus', en: 'Being worked on' },
  registered: { id: 'Terdaftar, belum ada kode', en: 'Registered, no code yet' },
  'awaiting-payment': { id: 'Menunggu pembayaran', en: 'Awaiting payment' },
};

/** The button that joins an older berkas to the ticket at the desk. */
export const joinTo: PhraseOf<[number: string]> = {
  id: (number) => `Buka untuk ${number}`,
  en: (number) => `Open for ${number}`,
};

/** How many berkas a search brought. */
export const resultCount: PhraseOf<[count: number]> = {
  id: (count) => `${count} berkas`,
  en: (count) => `${count} ${count === 1 ? 'file' : 'files'}`,
};

/** Why nothing can be done in a berkas any more, or for now. */
export const BERKAS_STATE_WORDS: Record<'restricted' | 'erased', Phrase> = {
  restricted: {
    id: 'Berkas ini hanya disimpan, atas permintaan pemilik data. Tidak dapat dikerjakan.',
    en: 'This file is only kept, at its owner’s wish. It cannot be worked with.',
  },
  erased: {
    id: 'Data pribadi berkas ini sudah dimusnahkan.',
    en: 'The personal data in this file were destroyed.',
  },
};
