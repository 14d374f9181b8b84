import type { Phrase, PhraseOf } from './phrase.ts';

/** Help with a claim costs nothing either; no contribution is paid here, so the words of a registration do not fit. */
export const CLAIM_FREE_OF_CHARGE: Phrase = {
  id: 'Bantuan klaim gratis. Jangan menyerahkan uang kepada petugas atau siapa pun.',
  en: 'Help with a claim is free. Do not hand money to the officer or to anybody.',
};

/** The claim guidance slip. */
export const CLAIM_PAPER = {
  title: { id: 'PANDUAN KLAIM JHT', en: 'JHT CLAIM GUIDANCE' },
  notHere: { id: 'Klaim tidak dibayarkan di loket ini.', en: 'Claims are not paid out at this counter.' },
  how: {
    id: 'Klaim diajukan lewat HP atau komputer. Petugas membantu Anda mengajukannya.',
    en: 'A claim is filed by phone or computer. The officer helps you to file it.',
  },
  otherwise: {
    id: 'Saldo di atas itu, atau tanpa JMO: Lapak Asik',
    en: 'A higher balance, or without JMO: Lapak Asik',
  },
  bring: { id: 'Siapkan dokumen ini:', en: 'Have these documents ready:' },
  scan: { id: 'Pindai untuk membuka Lapak Asik', en: 'Scan to open Lapak Asik' },
  complaints: { id: 'Pengaduan:', en: 'Complaints:' },
  asOf: { id: 'Berlaku per', en: 'As of' },
} satisfies Record<string, Phrase>;

/** `balance` as money, "Rp 15.000.000". */
export const CLAIM_JMO: PhraseOf<[balance: string]> = {
  id: (balance) => `Saldo sampai ${balance}: aplikasi JMO`,
  en: (balance) => `Balance up to ${balance}: the JMO app`,
};

/** The missing-documents slip. */
export const MISSING_PAPER = {
  title: { id: 'DOKUMEN YANG MASIH KURANG', en: 'DOCUMENTS STILL MISSING' },
  noted: { id: 'Dicatat', en: 'Noted' },
  bring: { id: 'Bawa dokumen ini:', en: 'Bring these documents:' },
  tick: {
    id: 'Beri tanda pada kotak yang sudah siap.',
    en: 'Tick the box of each paper that is ready.',
  },
  comeBack: { id: 'Kembali:', en: 'Come back:' },
  whenReady: {
    id: 'Kembali ke loket ini setelah semuanya lengkap.',
    en: 'Come back to this counter when you have them all.',
  },
  bringPaper: { id: 'Bawa kertas ini.', en: 'Bring this paper.' },
} satisfies Record<string, Phrase>;

/** The hours of one day, each range "08.00-12.00". */
export const PAPER_OPENS: PhraseOf<[ranges: readonly string[]]> = {
  id: (ranges) => `Loket buka pukul ${ranges.join(' dan ')}.`,
  en: (ranges) => `The counter is open ${ranges.join(' and ')}.`,
};
