import type { Phrase, PhraseOf } from './phrase.ts';

/** The screen "Cetakan". */
export const PRINTS_WORDS = {
  title: { id: 'Cetakan', en: 'Papers' },
  show: { id: 'Yang ditampilkan', en: 'What is shown' },
  showAll: { id: 'Semua', en: 'All' },
  showNeeded: { id: 'Perlu tindakan', en: 'To be dealt with' },
  doubts: { id: 'Perlu jawaban Anda', en: 'Waiting for your answer' },
  printers: { id: 'Printer dan yang menunggu', en: 'Printers and what waits' },
  noneWaits: { id: 'Tidak ada yang menunggu.', en: 'Nothing waits.' },
  settled: { id: 'Hasil cetakan', en: 'What came of them' },
  failed: { id: 'Tidak tercetak', en: 'Not printed' },
  none: { id: 'Belum ada cetakan.', en: 'Nothing printed yet.' },
  noneNeeded: { id: 'Tidak ada yang perlu ditindak.', en: 'Nothing to deal with.' },
  all: { id: 'Tampilkan semua', en: 'Show all' },
  refresh: { id: 'Perbarui daftar', en: 'Update the list' },
  trayTitle: { id: 'Kertas di printer maya', en: 'Papers in the virtual printer' },
  trayLead: {
    id: 'Inilah yang akan keluar dari printer sungguhan.',
    en: 'This is what a real printer would put out.',
  },
  trayEmpty: { id: 'Belum ada kertas.', en: 'No paper yet.' },
} as const satisfies Record<string, Phrase>;

/** What can be done with a paper that waits. */
export const WAITING_WORDS = {
  move: { id: 'Pindahkan…', en: 'Move…' },
  moveWhere: { id: 'Cetak di printer mana?', en: 'Print at which printer?' },
  ownPrinter: { id: 'printer yang biasa', en: 'the usual printer' },
  browser: { id: 'Cetak lewat browser…', en: 'Print from the browser…' },
  browserSure: { id: 'Cetak lewat browser?', en: 'Print from the browser?' },
  browserLead: {
    id: 'Kertas ini keluar dari antrian printer, dan jendela cetak browser terbuka. Setelah itu Anda ditanya apakah kertasnya keluar. Pakai hanya bila printer tidak dapat dipakai.',
    en: 'This paper leaves the printer’s line, and the browser’s print window opens. After that you are asked whether it came out. Use it only when the printer cannot be used.',
  },
  browserYes: { id: 'Ya, buka jendela cetak', en: 'Yes, open the print window' },
  browserAgain: { id: 'Buka jendela cetak lagi', en: 'Open the print window again' },
  cancel: { id: 'Batalkan…', en: 'Cancel…' },
  cancelSure: { id: 'Batalkan cetakan ini?', en: 'Cancel this paper?' },
  cancelYes: { id: 'Ya, jangan dicetak', en: 'Yes, do not print it' },
  testPage: { id: 'Cetak halaman uji', en: 'Print a test page' },
  testAsked: { id: 'Diminta. Lihat kertasnya.', en: 'Asked for. Look at the paper.' },
  noPicture: {
    id: 'Gambar kertas tidak dapat dimuat, jadi tidak ada yang dicetak. Coba lagi sebentar.',
    en: 'The paper’s picture could not be loaded, so nothing was printed. Try again shortly.',
  },
} as const satisfies Record<string, Phrase>;

/** "Slip pembayaran BK-2026-00042": the paper a question is about. */
export const paperAbout: PhraseOf<[paper: string, about: string]> = {
  id: (paper, about) => `${paper} ${about}`,
  en: (paper, about) => `${paper} ${about}`,
};

/** "3 menunggu". */
export const waitingPapers: PhraseOf<[count: number]> = {
  id: (count) => `${count} menunggu`,
  en: (count) => `${count} waiting`,
};

/** What has come while somebody was reading; the list stands still until they let it go on. */
export const listChanged: PhraseOf<[doubts: number, others: number]> = {
  id: (doubts, others) =>
    doubts > 0 ? `${doubts} pertanyaan baru` : others > 0 ? `${others} perubahan baru` : 'Urutan berubah',
  en: (doubts, others) =>
    doubts > 0
      ? `${doubts} new ${doubts === 1 ? 'question' : 'questions'}`
      : others > 0
        ? `${others} new ${others === 1 ? 'change' : 'changes'}`
        : 'The order changed',
};
