import type { BreachNature } from '../domain/privacy/breaches.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** What befell the data, as it is chosen. */
export const BREACH_NATURE_WORDS: Record<BreachNature, Phrase> = {
  'lost-machine': { id: 'Komputer atau disknya hilang', en: 'The PC or its disk is gone' },
  'stolen-backup': { id: 'Cadangan hilang', en: 'A backup is gone' },
  'wrong-person': { id: 'Terlihat oleh orang yang salah', en: 'Seen by the wrong person' },
  intrusion: { id: 'Akun disalahgunakan', en: 'An account was misused' },
  other: { id: 'Lainnya', en: 'Something else' },
};

/** The two notices of a breach, as a text to be completed, signed and sent. */
export const BREACH_NOTICE = {
  toPerson: {
    id: 'Pemberitahuan kegagalan pelindungan data pribadi Anda',
    en: 'Notice: your personal data were exposed',
  },
  toAgency: {
    id: 'Laporan kegagalan pelindungan data pribadi',
    en: 'Report of a personal data breach',
  },
  dearPerson: {
    id: 'Kepada Bapak/Ibu ______________________________',
    en: 'To ______________________________',
  },
  dearAgency: {
    id: 'Kepada lembaga pelindungan data pribadi (saat ini: Kementerian Komunikasi dan Digital)',
    en: 'To the personal data protection agency (at present: the Ministry of Communication and Digital Affairs)',
  },
  law: {
    id: 'Disampaikan berdasarkan UU 27/2022 Pasal 46, paling lambat 3×24 jam sejak diketahui.',
    en: 'Given under Law 27/2022 art. 46, within 3×24 hours of becoming known.',
  },
  whatHappened: { id: 'Apa yang terjadi dan bagaimana', en: 'What happened, and how' },
  when: { id: 'Kapan', en: 'When' },
  known: { id: 'Diketahui', en: 'Became known' },
  nature: { id: 'Jenis kejadian', en: 'Nature' },
  data: { id: 'Data yang terungkap', en: 'Data exposed' },
  dataText: {
    id: 'Nama, NIK, tanggal lahir, nomor HP, alamat, pekerjaan, penghasilan atau upah, kode pembayaran, dan dokumen apa yang diserahkan, sejauh tercatat dalam berkas di loket.',
    en: 'Name, NIK, date of birth, phone number, address, occupation, income or wage, payment code, and which papers were handed in, as far as they stand in the visit file.',
  },
  sealed: {
    id: 'Data itu tersimpan tersandi, dan kuncinya tidak ikut hilang: tanpa kunci data tidak dapat dibaca.',
    en: 'The data were stored encrypted and the keys were not lost with them: without the keys they cannot be read.',
  },
  open: {
    id: 'Data itu dapat dibaca oleh yang menemukannya.',
    en: 'The data can be read by whoever found them.',
  },
  measures: { id: 'Penanganan dan pemulihan', en: 'What was and will be done' },
  advice: { id: 'Yang dapat Anda lakukan', en: 'What you can do' },
  adviceText: {
    id: 'Waspadai telepon atau pesan yang mengaku dari BPJS Ketenagakerjaan. Petugas tidak pernah meminta uang, PIN, atau kode OTP. Bila ragu, tanyakan di loket.',
    en: 'Beware of calls or messages that claim to come from BPJS Ketenagakerjaan. Staff never ask for money, a PIN or a one-time code. If in doubt, ask at the counter.',
  },
  contact: { id: 'Pejabat pelindungan data pribadi', en: 'Data protection officer' },
  count: { id: 'Jumlah berkas', en: 'Visit files' },
  empty: { id: '(diisi)', en: '(to be filled in)' },
  head: { id: 'Kepala kantor', en: 'Head of the office' },
  nameAndDate: { id: 'Nama, tanggal', en: 'Name, date' },
} as const satisfies Record<string, Phrase>;

/** "dari … sampai …". */
export const spanWords: PhraseOf<[from: string, to: string]> = {
  id: (from, to) => `${from} sampai ${to}`,
  en: (from, to) => `${from} to ${to}`,
};
