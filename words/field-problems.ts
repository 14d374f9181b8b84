import type { PhraseOf } from './phrase.ts';

/** What is wrong with a field that does not fit its schema, by the schema word that refused it. */
export const FIELD_PROBLEMS: Record<string, PhraseOf<[limit: string]>> = {
  required: { id: () => 'Wajib diisi.', en: () => 'This is required.' },
  additionalProperties: {
    id: () => 'Isian ini tidak dikenal. Hapus.',
    en: () => 'This field is unknown. Remove it.',
  },
  enum: { id: (limit) => `Pilih salah satu: ${limit}.`, en: (limit) => `Choose one of: ${limit}.` },
  const: { id: (limit) => `Harus ${limit}.`, en: (limit) => `Must be ${limit}.` },
  type: { id: (limit) => `Harus berupa ${limit}.`, en: (limit) => `Must be ${limit}.` },
  pattern: { id: () => 'Bentuk isian tidak sesuai.', en: () => 'The form of this value does not fit.' },
  maxLength: {
    id: (limit) => `Paling banyak ${limit} huruf.`,
    en: (limit) => `At most ${limit} characters.`,
  },
  minLength: {
    id: (limit) => `Paling sedikit ${limit} huruf.`,
    en: (limit) => `At least ${limit} characters.`,
  },
  minimum: { id: (limit) => `Paling kecil ${limit}.`, en: (limit) => `At least ${limit}.` },
  maximum: { id: (limit) => `Paling besar ${limit}.`, en: (limit) => `At most ${limit}.` },
  minItems: { id: (limit) => `Paling sedikit ${limit}.`, en: (limit) => `At least ${limit}.` },
  maxItems: { id: (limit) => `Paling banyak ${limit}.`, en: (limit) => `At most ${limit}.` },
  uniqueItems: { id: () => 'Tidak boleh ada yang sama.', en: () => 'No two may be the same.' },
};

/** For a schema word that has no sentence of its own. */
export const FIELD_PROBLEM_OTHER: PhraseOf<[]> = {
  id: () => 'Isian tidak sesuai.',
  en: () => 'This value does not fit.',
};

/** JSON's type names in the words of a form. */
export const TYPE_NAMES: Record<string, { id: string; en: string }> = {
  string: { id: 'teks', en: 'text' },
  integer: { id: 'angka bulat', en: 'a whole number' },
  number: { id: 'angka', en: 'a number' },
  boolean: { id: 'ya atau tidak', en: 'yes or no' },
  object: { id: 'kumpulan isian', en: 'an object' },
  array: { id: 'daftar', en: 'a list' },
};
