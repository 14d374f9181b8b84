import type { Phrase } from './phrase.ts';

/** Shown when "Dengarkan" was touched and nothing can be heard. */
export const KIOSK_UNHEARD = {
  heading: { id: 'Suara mesin ini sedang tidak terdengar', en: 'This machine cannot be heard now' },
  detail: {
    id: 'Petugas di loket membantu Anda mengambil nomor. Anda juga dapat memilih di layar.',
    en: 'The officer at the counter helps you to take a number. You can also choose on the screen.',
  },
  goOn: { id: 'Pilih di layar', en: 'Choose on the screen' },
} satisfies Record<string, Phrase>;
