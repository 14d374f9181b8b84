import type { PauseReason } from '../domain/queue/pause.ts';
import { formatClock } from './formats.ts';
import { type Language, type Phrase, type PhraseOf, say } from './phrase.ts';

/** What a pause is, in words that may hang on the wall. */
const PAUSES: Record<PauseReason, Phrase> = {
  istirahat: { id: 'sedang istirahat', en: 'is on a break' },
  salat: { id: 'sedang salat', en: 'is away for prayer' },
  rapat: { id: 'sedang rapat', en: 'is in a meeting' },
  'gangguan-sistem': { id: 'terhenti karena gangguan sistem', en: 'has stopped: the system is down' },
  'tugas-lain': { id: 'sedang bertugas di tempat lain', en: 'is away on duty' },
};

const BACK_AT: PhraseOf<[clock: string]> = {
  id: (clock) => `Kembali pukul ${clock}.`,
  en: (clock) => `Back at ${clock}.`,
};

/** "Loket 2 sedang istirahat." and "Kembali pukul 13.30."; the second is empty where nobody said when. `until` in ms since 1970. */
export function pauseWords(
  counter: string,
  { reason, until }: { reason: PauseReason; until: number | null },
  language: Language,
): { heading: string; detail: string } {
  return {
    heading: `${counter} ${say(PAUSES[reason], language)}`,
    detail: until === null ? '' : BACK_AT[language](formatClock(until)),
  };
}
