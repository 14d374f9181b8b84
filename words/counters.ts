import type { PauseReason } from '../domain/queue/pause.ts';
import { formatClock } from './formats.ts';
import { type Language, type Phrase, type PhraseOf, say } from './phrase.ts';

/** A counter that was given no name of its own. */
export const COUNTER_NAME: PhraseOf<[number: number]> = {
  id: (number) => `Loket ${number}`,
  en: (number) => `Counter ${number}`,
};

/** Why a counter pauses, to choose from. */
export const PAUSE_NAMES: Record<PauseReason, Phrase> = {
  istirahat: { id: 'Istirahat', en: 'Break' },
  salat: { id: 'Salat', en: 'Prayer' },
  rapat: { id: 'Rapat', en: 'Meeting' },
  'gangguan-sistem': { id: 'Gangguan sistem', en: 'System trouble' },
  'tugas-lain': { id: 'Tugas lain', en: 'Other duty' },
};

/** What a counter does while it pauses, after its name. */
const PAUSING: Record<PauseReason, Phrase> = {
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

const BACK_SOON: Phrase = {
  id: 'Mohon tunggu, petugas segera kembali.',
  en: 'Please wait, we will be back soon.',
};

/**
 * "Loket 2 sedang istirahat" and "Kembali pukul 13.30.". Without an end, or once it has passed (`now` and `until` in ms
 * since 1970), no time is promised any more.
 */
export function pauseWords(
  counter: string,
  { reason, until }: { reason: PauseReason; until: number | null },
  now: number,
  language: Language,
): { heading: string; detail: string } {
  const promised = until !== null && until > now;
  return {
    heading: `${counter} ${say(PAUSING[reason], language)}`,
    detail: promised ? BACK_AT[language](formatClock(until)) : say(BACK_SOON, language),
  };
}
