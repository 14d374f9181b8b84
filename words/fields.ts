import type { Phrase, PhraseOf } from './phrase.ts';

/** Words that stand in and around the boxes of any form. */
export const FIELD_WORDS = {
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  optional: { id: 'bila ada', en: 'if any' },
} as const satisfies Record<string, Phrase>;

/** How far a NIK has come, "15 dari 16 angka". */
export const nikCount: PhraseOf<[figures: number]> = {
  id: (figures) => `${figures} dari 16 angka`,
  en: (figures) => `${figures} of 16 figures`,
};
