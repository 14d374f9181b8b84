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

const BACK: Phrase = {
  id: 'Silakan menunggu, petugas akan kembali.',
  en: 'Please wait, the officer will be back.',
};

/**
 * "Loket 2 sedang istirahat" and "Kembali pukul 13.30.". Where nobody said when, and once that time has passed (`until`
 * and `now` in ms since 1970), no time is promised.
 */
export function pauseWords(
  counter: string,
  { reason, until }: { reason: PauseReason; until: number | null },
  now: number,
  language: Language,
): { heading: string; detail: string } {
  const isPromised = until !== null && until > now;
  return {
    heading: `${counter} ${say(PAUSES[reason], language)}`,
    detail: isPromised ? BACK_AT[language](formatClock(until)) : say(BACK, language),
  };
}
