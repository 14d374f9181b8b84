import type { Phrase, PhraseOf } from './phrase.ts';

/** What frames every screen of the officer. */
export const OFFICER_WORDS = {
  title: { id: 'Loket BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan counter' },
  skip: { id: 'Lompat ke isi', en: 'Skip to content' },
  navigation: { id: 'Layar petugas', en: 'Officer screens' },
  desk: { id: 'Meja loket', en: 'Desk' },
  search: { id: 'Cari berkas', en: 'Find a file' },
  berkas: { id: 'Berkas', en: 'File' },
  prints: { id: 'Cetakan', en: 'Papers' },
  attendance: { id: 'Kehadiran', en: 'Attendance' },
  trail: { id: 'Jejak', en: 'Trail' },
  accounts: { id: 'Akun', en: 'Accounts' },
  privacy: { id: 'Data pribadi', en: 'Personal data' },
  office: { id: 'Kantor', en: 'Office' },
  start: { id: 'Mulai hari', en: 'Start of day' },
  printers: { id: 'Printer', en: 'Printers' },
  devices: { id: 'Perangkat', en: 'Devices' },
  backups: { id: 'Cadangan', en: 'Backups' },
  settings: { id: 'Pengaturan', en: 'Settings' },
  password: { id: 'Kata sandi & PIN', en: 'Password & PIN' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  loading: { id: 'Memuat…', en: 'Loading…' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  dismiss: { id: 'Tutup pesan', en: 'Dismiss the message' },
  cancel: { id: 'Tidak jadi', en: 'Keep it' },
  unreachable: {
    id: 'Server tidak menjawab. Yang Anda ketik tetap ada di layar; coba lagi sebentar.',
    en: 'The server does not answer. What you typed is still on the screen; try again shortly.',
  },
  unknownPage: { id: 'Halaman ini tidak ada.', en: 'There is no such page.' },
  notYours: {
    id: 'Halaman ini bukan untuk peran akun Anda.',
    en: 'This page is not for the roles of your account.',
  },
  toHome: { id: 'Ke halaman awal', en: 'To the first page' },
  toDesk: { id: 'Ke meja loket', en: 'To the desk' },
  drill: {
    id: 'LATIHAN: jam sengaja digeser. Nomor dan kertas ini bukan untuk pemohon sungguhan.',
    en: 'DRILL: the clock is moved on purpose. These numbers and papers are not for real applicants.',
  },
  networkPlain: {
    id: 'Jaringan kantor tidak dilindungi: kata sandi dan data pemohon dapat dibaca orang di jaringan yang sama. Administrator perlu membuat sertifikat kantor.',
    en: 'The office’s network is not protected: others on it can read passwords and applicants’ data. The administrator has to make the office certificate.',
  },
  networkClosed: {
    id: 'Komputer lain belum dapat membuka Loket: sertifikat kantor belum dibuat. Administrator menjalankan "loket tls init" di komputer server, lalu menyalakan ulang.',
    en: 'Other computers cannot open Loket yet: there is no office certificate. The administrator runs "loket tls init" on the server and restarts it.',
  },
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  connected: { id: 'Server tersambung', en: 'Server connected' },
} as const satisfies Record<string, Phrase>;

/** The machine's clock went back while it ran: numbers stay right, times on papers may not be. */
export const clockSetBack: PhraseOf<[at: string, minutes: number]> = {
  id: (at, minutes) =>
    `Jam komputer mundur ${minutes} menit (diketahui pukul ${at}). Periksa tanggal dan jam; nomor antrian tetap benar.`,
  en: (at, minutes) =>
    `The computer’s clock went back by ${minutes} min (noticed at ${at}). Check date and time; the numbers stay right.`,
};
