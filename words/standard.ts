import type { Phrase, PhraseOf } from './phrase.ts';

/** Over the pages of the service standard, each to be understood alone on a TV. */
export const STANDARD_TITLES = {
  timeAndCost: { id: 'Waktu dan biaya', en: 'Time and cost' },
  guarantees: { id: 'Jaminan pelayanan', en: 'What is guaranteed' },
  legalBasis: { id: 'Dasar hukum', en: 'Legal basis' },
  complaints: { id: 'Pengaduan, saran, dan masukan', en: 'Complaints and suggestions' },
  jmo: { id: 'Klaim JHT lewat aplikasi JMO', en: 'JHT claim in the JMO app' },
  lapakAsik: { id: 'Klaim JHT lewat Lapak Asik', en: 'JHT claim through Lapak Asik' },
} satisfies Record<string, Phrase>;

/** `matter` is the service as the posted standard names it, from `SERVICE_MATTERS`. */
export const DOCUMENTS_OF: PhraseOf<[matter: string]> = {
  id: (matter) => `Syarat dokumen: ${matter}`,
  en: (matter) => `Papers to bring: ${matter}`,
};

export const PROCEDURE_OF: PhraseOf<[matter: string]> = {
  id: (matter) => `Prosedur di loket: ${matter}`,
  en: (matter) => `At the counter: ${matter}`,
};

export const ONLINE_OF: PhraseOf<[matter: string]> = {
  id: (matter) => `Online: ${matter}`,
  en: (matter) => `Online: ${matter}`,
};
