import type { ClosingReason } from '../domain/queue/reasons.ts';
import type { Phrase } from './phrase.ts';

/** Why the office closed before its hour, as it follows "Loket ditutup lebih awal hari ini:". */
export const CLOSING_WORDS: Record<ClosingReason, Phrase> = {
  'listrik-padam': { id: 'listrik padam', en: 'power cut' },
  'gangguan-sistem': { id: 'sistem sedang terganggu', en: 'the system is down' },
  'acara-resmi': { id: 'ada acara resmi', en: 'an official event' },
  'keadaan-darurat': { id: 'keadaan darurat', en: 'an emergency' },
  'petugas-berhalangan': { id: 'petugas berhalangan', en: 'the officer cannot be here' },
  lainnya: { id: 'ada halangan', en: 'something came up' },
};
