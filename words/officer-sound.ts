import type { Phrase, PhraseOf } from './phrase.ts';

/** "Uji suara", and what to do when the hall hears nothing. */
export const SOUND_TEST_WORDS = {
  test: { id: 'Uji suara', en: 'Sound test' },
  noTv: {
    id: 'Tidak ada TV yang tersambung. Nyalakan TV dan komputernya.',
    en: 'No TV is connected. Switch on the TV and its computer.',
  },
  blockedNote: {
    id: 'Suara TV mati: layarnya belum disentuh. Sentuh layar TV sekali, atau tekan Enter di sana.',
    en: 'The TV is silent: nobody has touched it yet. Touch its screen once, or press Enter on it.',
  },
  voiceNote: {
    id: 'Suara TV mati: panggilan terakhir hanya bel. Sebut nomornya sendiri, lalu tekan Uji suara. Bila tetap mati, kabari administrator.',
    en: 'The TV does not speak: the last call was the chime alone. Call the number yourself, then press Sound test. If it stays silent, tell the administrator.',
  },
} as const satisfies Record<string, Phrase>;

/** What a TV made of the sound test, and what to do. `chime`: without words, as is set; `chimed`: because it had to. */
export const TV_ANSWER_WORDS: Record<
  'asked' | 'late' | 'spoken' | 'chimed' | 'chime' | 'blocked' | 'set-off',
  PhraseOf<[tv: string]>
> = {
  asked: {
    id: (tv) => `${tv}: diminta, dengarkan dari kursi tunggu…`,
    en: (tv) => `${tv}: asked for, listen from the waiting room…`,
  },
  late: {
    id: (tv) => `${tv}: belum menjawab. Muat ulang halaman TV bila tidak terdengar apa pun.`,
    en: (tv) => `${tv}: has not answered. Reload the TV’s page if nothing was heard.`,
  },
  spoken: {
    id: (tv) => `${tv}: bel dan kalimat diputar.`,
    en: (tv) => `${tv}: played chime and sentence.`,
  },
  chimed: {
    id: (tv) => `${tv}: hanya bel, kalimatnya tidak dapat dibuat. Kabari administrator.`,
    en: (tv) => `${tv}: the chime alone, the sentence could not be made. Tell the administrator.`,
  },
  chime: {
    id: (tv) => `${tv}: hanya bel, karena panggilan diatur tidak diucapkan.`,
    en: (tv) => `${tv}: the chime alone, because calls are set not to be spoken.`,
  },
  blocked: {
    id: (tv) => `${tv}: diam. Sentuh layarnya sekali, atau tekan Enter di sana.`,
    en: (tv) => `${tv}: silent. Touch its screen once, or press Enter on it.`,
  },
  'set-off': {
    id: (tv) => `${tv}: diatur tanpa suara.`,
    en: (tv) => `${tv}: set to be silent.`,
  },
};

/** A TV nobody gave a name, by its place among those that are connected. */
export const tvNumbered: PhraseOf<[place: number]> = {
  id: (place) => `TV ${place}`,
  en: (place) => `TV ${place}`,
};
