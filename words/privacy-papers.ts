import type { RetentionClass } from '../domain/privacy/retention-plan.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The copy somebody gets of everything held about them. */
export const DATA_COPY_PAPER = {
  title: { id: 'Salinan data pribadi', en: 'Copy of personal data' },
  law: {
    id: 'Dibuat atas permintaan pemilik data (UU 27/2022 Pasal 7 dan 32): semua yang disimpan kantor ini tentang Anda dan apa yang dilakukan dengannya.',
    en: 'Made at the person’s request (Law 27/2022 art. 7 and 32): everything this office holds about you, and what was done with it.',
  },
  request: { id: 'Nomor permintaan', en: 'Request number' },
  made: { id: 'Dibuat', en: 'Made' },
  asked: { id: 'Diminta oleh', en: 'Asked by' },
  nothing: {
    id: 'Kantor ini tidak menyimpan data dengan nomor yang Anda tunjukkan.',
    en: 'This office holds no data under the number you showed.',
  },
  service: { id: 'Layanan', en: 'Service' },
  opened: { id: 'Dibuka', en: 'Opened' },
  form: { id: 'Isi formulir', en: 'What stands in the form' },
  documents: { id: 'Dokumen yang dicatat', en: 'Papers noted' },
  received: { id: 'diterima', en: 'received' },
  missing: { id: 'belum ada', en: 'missing' },
  notNeeded: { id: 'tidak perlu', en: 'not needed' },
  codes: { id: 'Kode pembayaran', en: 'Payment codes' },
  papers: { id: 'Kertas yang dicetak', en: 'Papers printed' },
  trail: { id: 'Apa yang dilakukan dengan data Anda', en: 'What was done with your data' },
  erased: {
    id: 'Data pribadi berkas ini sudah dimusnahkan.',
    en: 'The personal data in this file were destroyed.',
  },
  onlyKept: { id: 'Berkas ini hanya disimpan.', en: 'This file is only kept.' },
  machine: { id: 'mesin antrian atau server', en: 'kiosk or server' },
} as const satisfies Record<string, Phrase>;

/** Others stand in the same form. */
export const othersLeftOut: PhraseOf<[count: number]> = {
  id: (count) => `Data ${count} orang lain dalam berkas ini tidak disertakan.`,
  en: (count) => `The data of ${count} other ${count === 1 ? 'person' : 'people'} in this file are left out.`,
};

/** The record that is signed after a destruction. */
export const DESTRUCTION_PAPER = {
  title: { id: 'Berita acara pemusnahan data pribadi', en: 'Record of destroyed personal data' },
  law: {
    id: 'Berdasarkan UU 27/2022 Pasal 42 sampai 44 dan jadwal masa simpan kantor, telah dimusnahkan:',
    en: 'Under Law 27/2022 art. 42 to 44 and the office’s retention schedule, the following was destroyed:',
  },
  at: { id: 'Waktu', en: 'Time' },
  by: { id: 'Dilakukan oleh', en: 'Done by' },
  ground: { id: 'Dasar', en: 'Ground' },
  number: { id: 'Nomor', en: 'Number' },
  what: { id: 'Yang dimusnahkan', en: 'What was destroyed' },
  rest: {
    id: 'Nomor berkas, layanan, dan tanggal tetap ada untuk statistik; isinya tidak dapat dibaca lagi. Cadangan lama tidak dikembalikan tanpa mengulang pemusnahan ini.',
    en: 'File numbers, services and days stay for the statistics; the content cannot be read any more. Old backups are not restored without repeating this.',
  },
  doneBy: { id: 'Yang memusnahkan', en: 'Destroyed by' },
  witness: { id: 'Saksi', en: 'Witness' },
  head: { id: 'Kepala kantor', en: 'Head of the office' },
  nameAndDate: { id: 'Nama, tanggal', en: 'Name, date' },
} as const satisfies Record<string, Phrase>;

export const DESTRUCTION_GROUNDS: Record<'retention' | 'year-keys' | 'erasure', Phrase> = {
  retention: { id: 'Masa simpan sudah lewat', en: 'The retention period was over' },
  'year-keys': {
    id: 'Masa simpan seluruh tahun sudah lewat: kunci tahun itu dimusnahkan',
    en: 'The retention of a whole year was over: that year’s keys were destroyed',
  },
  erasure: { id: 'Permintaan pemilik data', en: 'The person’s request' },
};

/** What is kept for a time, as the report and the record name it. */
export const RETENTION_CLASS_WORDS: Record<RetentionClass, Phrase> = {
  berkas: { id: 'Berkas', en: 'Visit files' },
  draft: { id: 'Formulir yang tidak jadi diserahkan', en: 'Forms never handed in' },
  'doubtful-paper': { id: 'Cetakan yang tidak pernah dipastikan', en: 'Papers nobody answered for' },
  'data-request': { id: 'Permintaan data', en: 'Data requests' },
  breach: { id: 'Catatan kebocoran', en: 'Breach files' },
  attendance: { id: 'Kehadiran petugas', en: 'Days of attendance' },
};

/** A line of the record: a class of the plan, databases set aside, or the year whose keys went. */
export function destroyedName(name: string, language: 'id' | 'en'): string {
  if (name === 'year') return language === 'id' ? 'Kunci tahun' : 'Keys of the year';
  if (name === 'set-aside')
    return language === 'id' ? 'Basis data lama yang disisihkan' : 'Databases set aside';
  const phrase = (RETENTION_CLASS_WORDS as Readonly<Record<string, Phrase>>)[name];
  return phrase?.[language] ?? name;
}
