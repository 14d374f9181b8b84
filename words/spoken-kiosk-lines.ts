import { KIOSK_NOTICE, KIOSK_TICKET } from './kiosk.ts';
import type { Phrase } from './phrase.ts';
import { speakable } from './speakable.ts';

/** Words that stand on a screen as well. */
function asShown({ id, en }: Phrase): Phrase {
  return { id: `${speakable(id, 'id')}.`, en: `${speakable(en, 'en')}.` };
}

/** What a kiosk that is listened to says always in the same words, by the names these have in addresses. */
export const SPOKEN_LINES = {
  'priority-key': {
    id: 'Tekan lima untuk prioritas: lansia, disabilitas, ibu hamil, atau membawa balita.',
    en: 'Press five for priority: elderly, disability, pregnant, or with a toddler.',
  },
  'help-key': {
    id: 'Tekan enam bila Anda perlu didatangi petugas, misalnya karena tidak dapat melihat layar T V.',
    en: 'Press six if an officer should come to you, for example because you cannot see the T V.',
  },
  'repeat-or-back': {
    id: 'Tekan nol untuk mendengar lagi, sembilan untuk kembali.',
    en: 'Press zero to hear this again, nine to go back.',
  },
  /** Said in the language one is not listening to. */
  'language-key': { id: 'Tekan delapan untuk bahasa Indonesia.', en: 'Press eight for English.' },
  'priority-on': { id: 'Prioritas dipilih.', en: 'Priority chosen.' },
  'priority-off': { id: 'Prioritas tidak jadi dipilih.', en: 'Priority is no longer chosen.' },
  'help-on': { id: 'Petugas akan mendatangi Anda.', en: 'An officer will come to you.' },
  'help-off': { id: 'Petugas tidak jadi mendatangi Anda.', en: 'No officer will come to you.' },
  'now-choose': {
    id: 'Sekarang tekan satu sampai empat untuk memilih layanan.',
    en: 'Now press one to four to choose a service.',
  },
  'first-screen': { id: 'Ini layar pertama.', en: 'This is the first screen.' },
  'wrong-key': { id: 'Tombol itu tidak dipakai di sini.', en: 'That key does nothing here.' },
  'one-key': {
    id: 'Tekan satu tombol saja, lalu tunggu sebentar.',
    en: 'Press one key only, then wait a moment.',
  },
  'choice-keys': {
    id: 'Tekan satu sampai empat untuk layanan, lima untuk prioritas, enam untuk didatangi petugas, nol untuk mendengar semua pilihan.',
    en: 'Press one to four for a service, five for priority, six for an officer to come to you, zero to hear all choices.',
  },
  'claim-keys': {
    id: 'Tekan satu untuk mengambil nomor, sembilan untuk kembali, nol untuk mendengar lagi.',
    en: 'Press one to take a number, nine to go back, zero to hear this again.',
  },
  'issued-keys': {
    id: 'Tekan nol untuk mendengar lagi, sembilan bila sudah selesai.',
    en: 'Press zero to hear this again, nine when you are done.',
  },
  'replace-key': {
    id: 'Bila salah pilih layanan, tekan tujuh.',
    en: 'If that was the wrong service, press seven.',
  },
  'refused-keys': {
    id: 'Tekan satu untuk mencoba lagi, sembilan untuk kembali ke layar pertama.',
    en: 'Press one to try again, nine to go back to the first screen.',
  },
  replacing: {
    id: 'Nomor Anda akan diganti. Pilih layanan yang benar.',
    en: 'Your number will be replaced. Choose the right service.',
  },
  'replacing-keys': {
    id: 'Tekan satu sampai empat untuk layanan yang benar, sembilan bila nomor Anda tidak jadi diganti.',
    en: 'Press one to four for the right service, nine to keep your number.',
  },
  kept: {
    id: 'Nomor Anda tidak dapat diganti. Petugas di loket membantu Anda.',
    en: 'Your number could not be replaced. The officer at the counter will help you.',
  },
  'priority-number': { id: 'Ini nomor prioritas.', en: 'This is a priority number.' },
  fetched: {
    id: 'Silakan duduk. Petugas mendatangi Anda.',
    en: 'Please sit down. An officer will come to you.',
  },
  'calls-heard': {
    id: 'Silakan duduk. Nomor Anda dipanggil dengan suara di ruang ini.',
    en: 'Please sit down. Your number is called aloud in this hall.',
  },
  'calls-seen': {
    id: 'Panggilan hanya terlihat di layar T V. Mintalah petugas memberi tahu Anda.',
    en: 'Calls are only shown on the T V. Please ask the staff to tell you.',
  },
  called: {
    id: 'Nomor Anda sudah dipanggil. Silakan menuju loket, petugas membantu Anda.',
    en: 'Your number has been called. Please go to the counter, the officer will help you.',
  },
  'no-paper': asShown(KIOSK_TICKET.noPaper),
  'paper-came': asShown(KIOSK_TICKET.paperCame),
  'coming-back': {
    id: 'Layar ini untuk melanjutkan urusan yang belum selesai. Petugas dapat memilihkannya untuk Anda.',
    en: 'This screen is for going on with a matter. The staff can choose for you.',
  },
  typing: {
    id: 'Di sini kode tanda terima diketik. Tekan tombol hapus untuk kembali.',
    en: 'Here the code of a receipt is typed. Press backspace to go back.',
  },
  reading: {
    id: 'Ini bacaan tentang syarat, biaya, pengaduan, dan data Anda. Petugas dapat membacakannya.',
    en: 'These are pages about requirements, fees, complaints and your data. The staff can read them to you.',
  },
  loading: { id: 'Sebentar.', en: 'One moment.' },
  asking: { id: 'Sebentar, nomor Anda sedang dibuat.', en: 'One moment, getting your number.' },
  offline: asShown(KIOSK_NOTICE.offline),
  storage: asShown(KIOSK_NOTICE.storage),
  refused: {
    id: 'Nomor belum bisa dibuat. Silakan minta bantuan petugas.',
    en: 'No number could be made. Please ask the staff for help.',
  },
  'used-up': {
    id: 'Nomor untuk layanan ini sudah habis hari ini.',
    en: 'The numbers for this service are used up today.',
  },
  'still-there': { id: 'Masih di sana? Tekan nol.', en: 'Are you still there? Press zero.' },
} satisfies Record<string, Phrase>;

/** The name of a standing line. */
export type KioskLine = keyof typeof SPOKEN_LINES;
