import type { Phrase, PhraseOf } from './phrase.ts';

/** Whether phones reach the office, and trying it. */
export const PHONE_WORDS = {
  title: { id: 'HP pengunjung', en: 'Visitors’ phones' },
  lead: {
    id: 'Pengunjung memantau nomornya dari HP lewat kotak QR di kertas. QR baru dicetak setelah dicoba dari HP.',
    en: 'Visitors follow their number by the QR on the paper. It is printed once it was tried from a phone.',
  },
  noAddress: {
    id: 'Alamat untuk HP belum ditetapkan. Tetapkan LOKET_PUBLIC_URL dan LOKET_FOLLOW_LISTEN di komputer server, lalu nyalakan ulang server.',
    en: 'No address for phones is set. Set LOKET_PUBLIC_URL and LOKET_FOLLOW_LISTEN on the server’s computer, then restart the server.',
  },
  address: { id: 'Alamat untuk HP', en: 'Address for phones' },
  listens: { id: 'Server menunggu HP di', en: 'Phones are listened to at' },
  mainAddress: { id: 'alamat utama server', en: 'the server’s main address' },
  untried: {
    id: 'Belum dicoba dari HP, jadi kertas belum memuat QR.',
    en: 'Not tried from a phone yet, so papers carry no QR.',
  },
  try: { id: 'Coba dari HP', en: 'Try it from a phone' },
  again: { id: 'Coba lagi dari HP', en: 'Try it from a phone again' },
  step1: {
    id: 'Sambungkan HP ke Wi-Fi untuk pengunjung dan matikan data seluler.',
    en: 'Connect the phone to the visitors’ Wi-Fi and switch mobile data off.',
  },
  step2: {
    id: 'Arahkan kamera HP ke kotak ini, lalu buka alamat yang muncul.',
    en: 'Point the phone’s camera at this square, then open the address it shows.',
  },
  step3: {
    id: 'Tunggu sebentar: halaman ini berkata sendiri bila HP sudah sampai.',
    en: 'Wait a moment: this page says by itself when the phone has arrived.',
  },
  waiting: { id: 'Menunggu HP…', en: 'Waiting for the phone…' },
  failing: {
    id: 'Tidak terbuka? Periksa Wi-Fi HP, lalu alamat di atas: harus alamat komputer server di jaringan itu.',
    en: 'It does not open? Check the phone’s Wi-Fi, then the address above: it must be the server’s in that network.',
  },
  reached: {
    id: 'Berhasil. HP sampai ke kantor; mulai sekarang kertas memuat QR.',
    en: 'It works. The phone reached the office; papers carry the QR from now on.',
  },
  picture: { id: 'Kode QR untuk dicoba dari HP', en: 'QR code to try from a phone' },
} as const satisfies Record<string, Phrase>;

/** "Dicoba dari HP 23 November 2026, 09.41; kertas memuat QR." */
export const triedOn: PhraseOf<[moment: string]> = {
  id: (moment) => `Dicoba dari HP ${moment}; kertas memuat QR.`,
  en: (moment) => `Tried from a phone ${moment}; papers carry the QR.`,
};

/** The network to connect to. */
export const useWifi: PhraseOf<[name: string]> = {
  id: (name) => `Sambungkan HP ke Wi-Fi "${name}" dan matikan data seluler.`,
  en: (name) => `Connect the phone to the Wi-Fi "${name}" and switch mobile data off.`,
};
