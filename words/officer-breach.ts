import type { PersonInForm } from '../domain/privacy/people-in-form.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** Working through a breach of personal data. */
export const BREACH_WORDS = {
  title: { id: 'Kebocoran data', en: 'Data breaches' },
  lead: {
    id: 'Bila komputer, cadangan, atau kertas sampai ke tangan yang salah. Pemilik data dan lembaga diberi tahu tertulis dalam 3×24 jam.',
    en: 'When a PC, a backup or a paper came into the wrong hands. The persons and the agency are told in writing within 3×24 hours.',
  },
  none: { id: 'Tidak ada catatan kebocoran.', en: 'No breach is on file.' },
  open: { id: 'Catat kebocoran', en: 'Take down a breach' },
  nature: { id: 'Apa yang terjadi', en: 'What happened' },
  from: { id: 'Mulai terbuka', en: 'Exposed from' },
  to: { id: 'Sampai', en: 'Until' },
  what: { id: 'Ceritakan kejadiannya', en: 'Tell what happened' },
  add: { id: 'Tambah keterangan', en: 'Add what is known' },
  measures: { id: 'Yang sudah dan akan dilakukan', en: 'What was and will be done' },
  keysToo: {
    id: 'Kuncinya ikut hilang (map kunci ada di komputer atau cadangan itu)',
    en: 'The keys were with it (the key folder was on that PC or backup)',
  },
  account: { id: 'Akun yang disalahgunakan', en: 'The misused account' },
  berkas: { id: 'Nomor berkas yang terlihat, satu per baris', en: 'Numbers of the files seen, one a line' },
  save: { id: 'Simpan', en: 'Save' },
  cancel: { id: 'Batal', en: 'Cancel' },
  saved: { id: 'Catatan kebocoran disimpan.', en: 'The breach was taken down.' },
  known: { id: 'Diketahui', en: 'Known since' },
  overdue: { id: 'LEWAT WAKTU', en: 'OVERDUE' },
  exposed: { id: 'Siapa yang terpapar', en: 'Who was exposed' },
  exposedHint: {
    id: 'Membuka nama dan nomor HP orang-orangnya; setiap kali dibuka dicatat.',
    en: 'Opens names and phone numbers; each time is taken down.',
  },
  person: { id: 'Nama', en: 'Name' },
  as: { id: 'Sebagai', en: 'As' },
  reach: { id: 'Hubungi', en: 'Reach' },
  number: { id: 'Berkas', en: 'File' },
  print: { id: 'Cetak daftar', en: 'Print the list' },
  noticePerson: { id: 'Surat untuk pemilik data (PDF)', en: 'Notice to the person (PDF)' },
  noticeAgency: { id: 'Laporan untuk lembaga (PDF)', en: 'Report to the agency (PDF)' },
  tellAgency: { id: 'Lembaga sudah diberi tahu', en: 'The agency was told' },
  tellPersons: { id: 'Pemilik data sudah diberi tahu', en: 'The persons were told' },
  told: { id: 'diberi tahu', en: 'told' },
  close: { id: 'Tutup penanganan', en: 'End the work' },
  closed: { id: 'ditutup', en: 'closed' },
  keyGone: {
    id: 'Isinya tidak dapat dibaca lagi: kunci tahunnya sudah dimusnahkan.',
    en: 'It cannot be read any more: the keys of its year were destroyed.',
  },
  unknownBerkas: { id: 'Nomor berkas ini tidak ditemukan:', en: 'This file number was not found:' },
  spanMissing: { id: 'Isi dahulu mulai dan sampai kapan.', en: 'Fill in from when and until when.' },
} as const satisfies Record<string, Phrase>;

export const PERSON_AS_WORDS: Record<PersonInForm['as'] | 'unknown', Phrase> = {
  applicant: { id: 'pemohon', en: 'applicant' },
  owner: { id: 'pemilik usaha', en: 'owner' },
  contact: { id: 'narahubung', en: 'contact' },
  worker: { id: 'tenaga kerja', en: 'worker' },
  unknown: { id: 'tanpa formulir', en: 'no form' },
};

/** "5.000 berkas terpapar, 3 di antaranya sudah dimusnahkan." */
export const exposedCount: PhraseOf<[berkas: number, gone: number, searches: number]> = {
  id: (berkas, gone, searches) =>
    [
      `${berkas} berkas terpapar`,
      ...(gone > 0 ? [`${gone} di antaranya sudah dimusnahkan`] : []),
      ...(searches > 0 ? [`akun itu mencari ${searches} kali`] : []),
    ].join(', '),
  en: (berkas, gone, searches) =>
    [
      `${berkas} ${berkas === 1 ? 'file' : 'files'} exposed`,
      ...(gone > 0 ? [`${gone} of them destroyed since`] : []),
      ...(searches > 0 ? [`that account searched ${searches} times`] : []),
    ].join(', '),
};
