import type { NextReason } from '../domain/queue/next-ticket.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** Why a number is next, as the officer may repeat it to somebody who asks. */
export const NEXT_REASON_WORDS: Record<NextReason, Phrase> = {
  priority: { id: 'prioritas', en: 'priority' },
  'regular-due': { id: 'giliran umum setelah prioritas', en: 'regular turn after the priority ones' },
  alone: { id: 'urutan datang', en: 'order of arrival' },
};

/** "B-004 berikutnya: prioritas, menunggu sejak 09.12". `clock` as on the office's clocks. */
export const nextNumber: PhraseOf<[number: string, why: NextReason, clock: string]> = {
  id: (number, why, clock) => `${number} berikutnya: ${NEXT_REASON_WORDS[why].id}, menunggu sejak ${clock}`,
  en: (number, why, clock) => `${number} is next: ${NEXT_REASON_WORDS[why].en}, waiting since ${clock}`,
};
