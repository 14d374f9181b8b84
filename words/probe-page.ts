import type { Phrase } from './phrase.ts';

/** The page that comes out of a printer while it is found out what it can do. The screen asks about each part of it. */
export const PROBE_PAGE = {
  title: { id: 'HALAMAN PEMERIKSAAN PRINTER', en: 'PRINTER PROBE PAGE' },
  look: {
    id: 'Lihat kertas ini, lalu jawab pertanyaan di layar.',
    en: 'Look at this paper, then answer the questions on the screen.',
  },
  widest: { id: 'Baris terpanjang yang utuh:', en: 'The longest line that is whole:' },
  accents: { id: 'Huruf yang terbaca benar:', en: 'Signs that can be read:' },
  qr: { id: 'QR ini terbaca oleh HP:', en: 'A phone reads this QR:' },
  barcode: { id: 'Garis ini terbaca oleh pemindai atau HP:', en: 'A scanner or phone reads these bars:' },
  stray: {
    id: 'Sesudah tanda > tidak boleh ada huruf apa pun:',
    en: 'No sign at all may stand after the mark >:',
  },
  cut: { id: 'Kertas terpotong sendiri di bawah ini.', en: 'The paper is cut by itself below this line.' },
} satisfies Record<string, Phrase>;
