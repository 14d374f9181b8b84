import type { PhraseOf } from './phrase.ts';

/** What the kiosk says when no paper comes. `number` as it is spoken: "B, nol nol empat". */
export const SPOKEN_REMINDER: PhraseOf<[number: string]> = {
  id: (number) => `Ingat nomor ini: ${number}. Sebutkan kepada petugas.`,
  en: (number) => `Remember this number: ${number}. Tell it to the staff.`,
};
