import type { Phrase, PhraseOf } from './phrase.ts';

/** The page on which a kiosk's screen is measured, for the administrator with a ruler. */
export const KIOSK_MEASURE = {
  title: { id: 'Ukur layar', en: 'Measure the screen' },
  lead: {
    id: 'Tempelkan penggaris pada garis. Geser ujung kanannya sampai tepat 10 cm.',
    en: 'Hold a ruler to the line. Drag its right end until it is exactly 10 cm long.',
  },
  line: { id: 'Garis 10 cm', en: 'The line of 10 cm' },
  shorter: { id: 'Lebih pendek', en: 'Shorter' },
  longer: { id: 'Lebih panjang', en: 'Longer' },
  save: { id: 'Sudah 10 cm: simpan', en: 'It is 10 cm: save' },
  cancel: { id: 'Batal', en: 'Cancel' },
} satisfies Record<string, Phrase>;

/** How large the screen would be: a look at it tells whether the line was measured well. In centimetres. */
export const SCREEN_WOULD_BE: PhraseOf<[width: number, height: number]> = {
  id: (width, height) => `Menurut garis ini layarnya ${width} × ${height} cm.`,
  en: (width, height) => `By this line the screen is ${width} × ${height} cm.`,
};
