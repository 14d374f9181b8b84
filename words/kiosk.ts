import type { Phrase, PhraseOf } from './phrase.ts';

/** The first screen of the kiosk. */
export const KIOSK_CHOICE = {
  title: { id: 'Sentuh layanan yang Anda perlukan', en: 'Touch the service you need' },
  lead: { id: 'Nomor antrian langsung keluar. Gratis.', en: 'You get a number at once. Free of charge.' },
  priority: { id: 'Prioritas', en: 'Priority' },
  priorityDetail: {
    id: 'lansia, disabilitas, ibu hamil, balita',
    en: 'elderly, disability, pregnant, toddler',
  },
  help: { id: 'Butuh bantuan', en: 'Need help' },
  helpDetail: { id: 'petugas mendatangi Anda', en: 'an officer comes to you' },
  priorityOn: { id: 'Prioritas dipilih\u00a0– sentuh layanan', en: 'Priority chosen\u00a0– touch a service' },
  helpOn: { id: 'Bantuan dipilih\u00a0– sentuh layanan', en: 'Help chosen\u00a0– touch a service' },
  bothOn: { id: 'Keduanya dipilih\u00a0– sentuh layanan', en: 'Both chosen\u00a0– touch a service' },
  listen: { id: 'Dengarkan', en: 'Listen' },
  largeText: { id: 'Teks besar', en: 'Large text' },
  contrast: { id: 'Kontras', en: 'Contrast' },
  closed: { id: 'Sedang tutup', en: 'Closed now' },
  printerTrouble: {
    id: 'Mesin sedang tanpa kertas: nomor tetap diberikan di layar.',
    en: 'No paper just now: you still get a number, on the screen.',
  },
} satisfies Record<string, Phrase>;

export const KIOSK_WAITING: PhraseOf<[count: number]> = {
  id: (count) => (count === 0 ? 'Tidak ada antrian' : `${count} orang menunggu`),
  en: (count) =>
    count === 0 ? 'Nobody waiting' : count === 1 ? '1 person waiting' : `${count} people waiting`,
};

/** A range of minutes to wait: "± 20–40 menit". A joiner keeps it on one line; the unit may stand below. */
export const KIOSK_RANGE: PhraseOf<[low: number, high: number]> = {
  id: (low, high) => (low === high ? `±\u00a0${low} menit` : `±\u00a0${low}–\u2060${high} menit`),
  en: (low, high) => (low === high ? `±\u00a0${low} minutes` : `±\u00a0${low}–\u2060${high} minutes`),
};

/** The language as its own speakers call it. */
export const LANGUAGE_NAMES = { id: 'Indonesia', en: 'English' } as const;

/** The screen with the number. */
export const KIOSK_TICKET = {
  yourNumber: { id: 'Nomor antrian Anda', en: 'Your queue number' },
  priority: { id: 'Prioritas', en: 'Priority' },
  takePaper: { id: 'Ambil kertas Anda', en: 'Take your paper' },
  noPaper: { id: 'Kertas belum keluar', en: 'No paper has come out' },
  listenAgain: { id: 'Dengarkan lagi', en: 'Listen again' },
  paperCame: { id: 'Kertas Anda sudah keluar', en: 'Your paper has come out' },
  bring: { id: 'Siapkan', en: 'Have ready' },
  bringNothing: { id: 'Tidak perlu dokumen untuk bertanya.', en: 'No papers are needed to ask.' },
  watch: {
    id: 'Lihat layar TV dan tunggu nomor Anda dipanggil.',
    en: 'Watch the TV until your number is called.',
  },
  goOn: { id: 'Lanjutan', en: 'Follow-up' },
  fetched: {
    id: 'Petugas akan mendatangi Anda. Silakan duduk.',
    en: 'An officer will come to you. Please sit down.',
  },
  done: { id: 'Selesai', en: 'Done' },
} satisfies Record<string, Phrase>;

export const KIOSK_AHEAD: PhraseOf<[count: number]> = {
  id: (count) => (count === 0 ? 'Tidak ada orang di depan Anda' : `${count} orang di depan Anda`),
  en: (count) =>
    count === 0
      ? 'Nobody ahead of you'
      : count === 1
        ? '1 person ahead of you'
        : `${count} people ahead of you`,
};

/** What to do with a number for which no paper comes: the number follows the first, on the same line. */
export const KIOSK_REMEMBER = {
  number: { id: 'Ingat nomor ini:', en: 'Remember this number:' },
  tell: { id: 'Sebutkan kepada petugas.', en: 'Tell it to the staff.' },
} satisfies Record<string, Phrase>;

/** What does instead of the paper. The code leads to the page that follows the number. */
export const KIOSK_PHOTO = {
  take: { id: 'Foto layar ini', en: 'Take a photo of this screen' },
  scan: { id: 'atau pindai, ikuti di HP.', en: 'or scan, and follow by phone.' },
  code: { id: 'Kode QR untuk mengikuti antrian di HP', en: 'QR code to follow the queue on a phone' },
} satisfies Record<string, Phrase>;

/** `name` of the Wi-Fi a phone needs. */
export const KIOSK_PHOTO_WIFI: PhraseOf<[name: string]> = {
  id: (name) => `Wi\u2011Fi: ${name}`,
  en: (name) => `Wi\u2011Fi: ${name}`,
};

/** Whole seconds until the first screen is back. */
export const KIOSK_BACK_IN: PhraseOf<[seconds: number]> = {
  id: (seconds) => `Kembali ke awal dalam ${seconds} detik`,
  en: (seconds) =>
    seconds === 1 ? 'Back to the start in 1 second' : `Back to the start in ${seconds} seconds`,
};

/** Full-screen words when there is no number to give. */
export const KIOSK_NOTICE = {
  loading: { id: 'Sebentar…', en: 'One moment…' },
  asking: { id: 'Sebentar, nomor Anda sedang dibuat…', en: 'One moment, getting your number…' },
  offline: {
    id: 'Mesin antrian sedang bermasalah – silakan ambil nomor di meja petugas',
    en: 'The queue machine is out of order – please take a number at the officer’s desk',
  },
  retrying: { id: 'Mesin ini terus mencoba menyambung lagi.', en: 'This machine keeps trying to reconnect.' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  storage: {
    id: 'Nomor belum bisa dibuat – silakan ambil nomor di meja petugas',
    en: 'No number could be made – please take one at the officer’s desk',
  },
  storageDetail: {
    id: 'Mesin belum dapat menyimpan. Belum ada nomor yang tercatat untuk Anda.',
    en: 'The machine cannot store anything now. No number was recorded for you.',
  },
  refused: { id: 'Nomor belum bisa dibuat', en: 'No number could be made' },
  closed: { id: 'Loket sedang tutup', en: 'The counter is closed' },
} satisfies Record<string, Phrase>;
