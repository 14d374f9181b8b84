import type { ReprintReason } from '../domain/print/reprint-reasons.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** Why a paper is printed once more, as the officer chooses it. */
export const REPRINT_REASON_WORDS: Record<ReprintReason, Phrase> = {
  'tidak-keluar': { id: 'Tidak keluar', en: 'Did not come out' },
  'tidak-lengkap': { id: 'Keluar tidak lengkap', en: 'Came out incomplete' },
  'tidak-terbaca': { id: 'Tidak terbaca', en: 'Cannot be read' },
  rusak: { id: 'Kertas rusak', en: 'Paper damaged' },
  hilang: { id: 'Kertas hilang', en: 'Paper lost' },
};

export const REPRINT_WORDS = {
  reprint: { id: 'Cetak ulang', en: 'Print again' },
  why: { id: 'Mengapa dicetak ulang?', en: 'Why is it printed again?' },
} as const satisfies Record<string, Phrase>;

/** "alasan: kertas hilang", beside a copy. */
export const reprintBecause: PhraseOf<[reason: string]> = {
  id: (reason) => `alasan: ${reason.toLowerCase()}`,
  en: (reason) => `reason: ${reason.toLowerCase()}`,
};

/** What choosing a reason does, with the paper's name. */
export const reprintLead: PhraseOf<[paper: string, about: string]> = {
  id: (paper, about) =>
    `${paper} ${about} dicetak sekali lagi dengan tanda CETAK ULANG. Alasannya dicatat. Bila kertas lama masih ada, ambil kembali.`,
  en: (paper, about) =>
    `${paper} ${about} is printed once more, marked CETAK ULANG. The reason is written down. If the old paper is still there, take it back.`,
};
