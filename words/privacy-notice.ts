import type { Phrase, PhraseOf } from './phrase.ts';

/** What people are told about their data, beside what the office itself has written. */
export const NOTICE_WORDS = {
  ownData: { id: 'Data Anda', en: 'Your data' },
  title: { id: 'Data pribadi Anda di loket ini', en: 'Your personal data at this counter' },
  howLong: { id: 'Berapa lama disimpan', en: 'How long it is kept' },
  whoToAsk: { id: 'Kepada siapa bertanya', en: 'Who to ask' },
} satisfies Record<string, Phrase>;

/** How long data are kept, from the office's own periods in days. */
export const keptFor: PhraseOf<[berkas: number, draft: number, papers: number]> = {
  id: (berkas, draft, papers) =>
    `Berkas: ${period.id(berkas)} sejak urusan selesai atau terakhir dikerjakan. Formulir yang tidak jadi diserahkan: ${period.id(draft)}. Isi kertas cetakan: ${period.id(papers)}. Setelah itu dimusnahkan.`,
  en: (berkas, draft, papers) =>
    `A file: ${period.en(berkas)} after the matter ended or was last worked on. A form that was never handed in: ${period.en(draft)}. What stood on a printed paper: ${period.en(papers)}. Then it is destroyed.`,
};

/** Whole years where it is some, else days. */
const period: PhraseOf<[days: number]> = {
  id: (days) => (days % 365 === 0 ? `${days / 365} tahun` : `${days} hari`),
  en: (days) => (days % 365 === 0 ? `${days / 365} ${days === 365 ? 'year' : 'years'}` : `${days} days`),
};
