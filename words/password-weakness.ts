import type { PasswordWeakness } from '../domain/access/password-strength.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** Why a password is refused, said to whoever chooses it; `least` is how many signs it needs. */
export const PASSWORD_WEAKNESS_WORDS: Record<PasswordWeakness, PhraseOf<[least: number]>> = {
  'too-short': {
    id: (least) => `Masih terlalu pendek: paling sedikit ${least} huruf, angka, atau spasi.`,
    en: (least) => `Still too short: at least ${least} letters, figures or spaces.`,
  },
  repetitive: {
    id: () => 'Huruf atau angka yang berulang atau berurutan mudah ditebak.',
    en: () => 'Letters or figures that repeat or follow one another are easy to guess.',
  },
  common: {
    id: () =>
      'Kata ini sering dipakai orang sebagai kata sandi, jadi paling dulu dicoba. Pakai beberapa kata lain.',
    en: () => 'Many people use this as a password, so it is tried first. Use several other words.',
  },
  'about-you': {
    id: () => 'Nama Anda atau nama kantor mudah ditebak. Tambahkan beberapa kata lain.',
    en: () => 'Your name or the office’s is easy to guess. Add several other words.',
  },
};

/** The same in both languages. */
export function sayWeakness(weakness: PasswordWeakness, least: number): Phrase {
  const words = PASSWORD_WEAKNESS_WORDS[weakness];
  return { id: words.id(least), en: words.en(least) };
}
