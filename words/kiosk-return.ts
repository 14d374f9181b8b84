import type { StatedPurpose } from '../domain/queue/visit-kind.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** Coming back with a matter that goes on. */
export const KIOSK_RETURN = {
  tile: { id: 'Kembali', en: 'Coming back' },
  tileDetail: {
    id: 'sudah bayar, berkas, kartu',
    en: 'paid, papers, card',
  },
  purposeTitle: { id: 'Anda kembali untuk apa?', en: 'What did you come back for?' },
  serviceTitle: { id: 'Untuk layanan yang mana?', en: 'For which service?' },
  haveCode: { id: 'Saya punya kode di tanda terima', en: 'I have the code on my receipt' },
  codeTitle: { id: 'Ketik kode di tanda terima', en: 'Type the code on your receipt' },
  codeLead: {
    id: 'Kodenya 8 huruf dan angka, misalnya K7MF-3XQP.',
    en: 'It has 8 letters and figures, like K7MF-3XQP.',
  },
  codeSoFar: { id: 'Kode Anda', en: 'Your code' },
  erase: { id: 'Hapus', en: 'Erase' },
  takeNumber: { id: 'Ambil nomor', en: 'Take a number' },
  back: { id: 'Layar sebelumnya', en: 'Back' },
} satisfies Record<string, Phrase>;

export const KIOSK_PURPOSES: Record<StatedPurpose, Phrase> = {
  'sudah-bayar': { id: 'Sudah bayar iuran', en: 'I have paid the contribution' },
  melengkapi: { id: 'Melengkapi berkas', en: 'I bring papers that were missing' },
  'ambil-kartu': { id: 'Mengambil kartu', en: 'I collect my card' },
};

/** Asked when nobody touched anything for a while. */
export const KIOSK_STILL_THERE = {
  question: { id: 'Masih di sini?', en: 'Are you still here?' },
  goOn: { id: 'Lanjut', en: 'Go on' },
} satisfies Record<string, Phrase>;

/** Choosing another service than was tapped. `number` is the old one. */
export const KIOSK_REPLACE = {
  offer: { id: 'Salah pilih? Ganti layanan', en: 'Wrong choice? Change the service' },
  lead: { id: 'Sentuh layanan yang benar.', en: 'Touch the right service.' },
  yours: { id: 'Nomor Anda sekarang', en: 'Your number now' },
  keep: { id: 'Jangan diganti', en: 'Keep my number' },
  called: {
    id: 'Nomor Anda sudah dipanggil, jadi tidak diganti. Petugas di loket membantu Anda.',
    en: 'Your number has been called, so it stays. The officer at the counter will help you.',
  },
  unreachable: {
    id: 'Belum dapat diganti. Petugas di loket membantu Anda.',
    en: 'It could not be changed. The officer at the counter will help you.',
  },
} satisfies Record<string, Phrase>;

export const KIOSK_WILL_BE_REPLACED: PhraseOf<[number: string]> = {
  id: (number) => `Nomor ${number} akan diganti`,
  en: (number) => `Number ${number} will be replaced`,
};

export const KIOSK_REPLACES: PhraseOf<[number: string]> = {
  id: (number) => `pengganti ${number} – kertas lama tidak berlaku`,
  en: (number) => `replaces ${number} – the old paper is not valid`,
};

/** `counter` is its shown name. */
export const KIOSK_CALLED: PhraseOf<[counter: string]> = {
  id: (counter) => `Nomor Anda dipanggil – silakan ke ${counter}`,
  en: (counter) => `Your number is called – please go to ${counter}`,
};
