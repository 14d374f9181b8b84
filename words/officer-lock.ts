import type { Phrase, PhraseOf } from './phrase.ts';

/** The locked screen. */
export const LOCK_WORDS = {
  title: { id: 'Layar terkunci', en: 'Screen locked' },
  kept: {
    id: 'Yang sedang diketik tetap ada dan muncul lagi setelah dibuka.',
    en: 'What was being typed is kept, and is there again once it is open.',
  },
  open: { id: 'Buka layar', en: 'Open the screen' },
  byPassword: { id: 'Pakai kata sandi', en: 'Use the password' },
  byPin: { id: 'Pakai PIN', en: 'Use the PIN' },
  pinMissing: { id: 'Ketik PIN Anda.', en: 'Type your PIN.' },
  noPin: {
    id: 'Lebih cepat dengan PIN: pasang lewat menu nama Anda, "Kata sandi & PIN".',
    en: 'A PIN is quicker: set one under your name, “Password & PIN”.',
  },
  somebodyElse: { id: 'Masuk sebagai orang lain', en: 'Sign in as somebody else' },
  somebodyElseLead: {
    id: 'Sesi yang terkunci di komputer ini akan berakhir. Draf berkasnya tetap tersimpan.',
    en: 'The session locked on this computer will end. The drafts of its files are kept.',
  },
  back: { id: 'Kembali ke layar terkunci', en: 'Back to the locked screen' },
  lock: { id: 'Kunci layar', en: 'Lock the screen' },
} as const satisfies Record<string, Phrase>;

/** Whose screen it is. */
export const lockedFor: PhraseOf<[name: string]> = {
  id: (name) => `Sesi ${name} menunggu.`,
  en: (name) => `The session of ${name} waits.`,
};

/** The box of a PIN. */
export const pinLabel: PhraseOf<[figures: number]> = {
  id: (figures) => `PIN (${figures} angka)`,
  en: (figures) => `PIN (${figures} figures)`,
};
