import type { Confirmation } from '../domain/print/print-proofs.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** How it is known with this printer that a paper came out. */
export const CONFIRM_WORDS: Record<Confirmation, Phrase> = {
  'job-id': {
    id: 'Memberi kabar setelah baris terakhir tercetak: kertas yang keluar diketahui dengan pasti.',
    en: 'Says so once the last line is on paper: it is known for certain what came out.',
  },
  echo: {
    id: 'Menjawab setelah semua data dikerjakan: kertas yang keluar diketahui.',
    en: 'Answers once it has worked through all data: it is known what came out.',
  },
  status: {
    id: 'Hanya dapat ditanya keadaannya. Bila sambungan terputus di tengah cetakan, petugas ditanya.',
    en: 'Can only be asked how it is. When the connection breaks in mid print, the officer is asked.',
  },
  none: {
    id: 'Tidak memberi kabar apa pun. Apakah kertasnya keluar hanya terlihat di printernya.',
    en: 'Gives no word at all. Whether a paper came out can only be seen at the printer.',
  },
};

/** Whether it tells that it needs a hand. */
export const STATUS_WORDS = {
  tells: {
    id: 'Memberi tahu bila kertas habis atau tutupnya terbuka.',
    en: 'Tells when it is out of paper or its cover is open.',
  },
  unasked: {
    id: 'Memberi tahu sendiri, segera, bila kertas habis atau tutupnya terbuka.',
    en: 'Tells at once and unasked when it is out of paper or its cover is open.',
  },
  silent: {
    id: 'Tidak dapat memberi tahu bila kertas habis: lihat printernya dari waktu ke waktu.',
    en: 'Cannot tell when it is out of paper: look at it from time to time.',
  },
} as const satisfies Record<string, Phrase>;

/** How papers are made for it. */
export const PROFILE_FACT_WORDS = {
  cutter: { id: 'Memotong kertas sendiri.', en: 'Cuts the paper.' },
  noCutter: { id: 'Tidak memotong: kertas disobek.', en: 'Does not cut: the paper is torn off.' },
  qrNative: { id: 'Menggambar QR sendiri.', en: 'Draws QR codes by itself.' },
  qrRaster: { id: 'QR dikirim sebagai gambar.', en: 'QR codes are sent as pictures.' },
} as const satisfies Record<string, Phrase>;

/** "48 huruf sebaris, kertas 80 mm." */
export const lineWidth: PhraseOf<[columns: number, paperMm: number]> = {
  id: (columns, paperMm) => `${columns} huruf sebaris, kertas ${paperMm} mm.`,
  en: (columns, paperMm) => `${columns} signs a line, ${paperMm} mm paper.`,
};

/** What the printer calls itself. */
export const callsItself: PhraseOf<[model: string]> = {
  id: (model) => `Menyebut dirinya ${model}.`,
  en: (model) => `Calls itself ${model}.`,
};
