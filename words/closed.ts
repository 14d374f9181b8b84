import type { ClosedReason } from '../domain/calendar/closed-reasons.ts';
import type { ClosedFacts } from '../domain/calendar/office-state.ts';
import { formatClock, formatLongDate } from './formats.ts';
import { type Language, type Phrase, type PhraseOf, say } from './phrase.ts';
import { SERVICE_SHORT_NAMES } from './services.ts';
import { typedAddress } from './typed-address.ts';

/** Why the office or a service is closed, as kiosk, TV, phone and desk all say it. */
const HEADINGS: Record<ClosedReason, Phrase> = {
  'before-hours': { id: 'Loket belum buka', en: 'The counter is not open yet' },
  break: { id: 'Loket sedang istirahat', en: 'The counter is on its break' },
  'after-hours': { id: 'Loket sudah tutup hari ini', en: 'The counter has closed for today' },
  'weekday-closed': { id: 'Loket tutup hari ini', en: 'The counter is closed today' },
  holiday: { id: 'Hari libur', en: 'Public holiday' },
  'cuti-bersama': { id: 'Cuti bersama', en: 'Collective leave' },
  'special-day': { id: 'Loket tutup', en: 'The counter is closed' },
  'closed-early': { id: 'Loket ditutup lebih awal hari ini', en: 'The counter closed early today' },
  'last-number': { id: 'Nomor hari ini tidak dibagikan lagi', en: 'No more numbers today' },
  quota: { id: 'Nomor layanan ini habis hari ini', en: 'The numbers for this service are used up today' },
};

const OPENS_TODAY: PhraseOf<[clock: string]> = {
  id: (clock) => `Buka pukul ${clock}.`,
  en: (clock) => `Opens at ${clock}.`,
};

const OPENS_ON: PhraseOf<[day: string, clock: string]> = {
  id: (day, clock) => `Buka kembali ${day}, pukul ${clock}.`,
  en: (day, clock) => `Opens again on ${day} at ${clock}.`,
};

const NUMBERS_FROM: PhraseOf<[clock: string]> = {
  id: (clock) => `Nomor antrian dibagikan mulai pukul ${clock}.`,
  en: (clock) => `Numbers are given out from ${clock}.`,
};

/** Said of a number given before it closed: its holder is not sent home. */
export const STILL_SERVED: Phrase = {
  id: 'Yang sudah memegang nomor tetap dilayani.',
  en: 'Those who hold a number are still served.',
};

/** Said under the reason, before the addresses of the portals. */
export const ONLINE_MEANWHILE: Phrase = {
  id: 'Sementara itu Anda dapat mendaftar atau mengajukan klaim online:',
  en: 'Meanwhile you can register or claim online:',
};

/** The heading says why, the detail when it opens; the detail is empty where nobody knows. */
export function closedWords(
  { reason, opensAt, numbersFrom, why }: ClosedFacts,
  now: number,
  language: Language,
): { heading: string; detail: string } {
  const heading = say(HEADINGS[reason], language);
  return {
    heading: why === undefined ? heading : `${heading}: ${say(why, language)}`,
    detail: [
      ...(opensAt === undefined ? [] : [opensWords(opensAt, now, language)]),
      ...(numbersFrom === undefined ? [] : [NUMBERS_FROM[language](formatClock(numbersFrom))]),
    ].join(' '),
  };
}

/** What is said to somebody who gets no number, in one piece. */
export function refusedWords(facts: ClosedFacts, now: number): Phrase {
  const inLanguage = (language: Language) => {
    const { heading, detail } = closedWords(facts, now, language);
    return detail === '' ? `${heading}.` : `${heading}. ${detail}`;
  };
  return { id: inLanguage('id'), en: inLanguage('en') };
}

/** Said to an officer, who may give out one number more. */
export const OFFICER_MAY: Phrase = {
  id: 'Petugas dapat memberi satu nomor lagi: pilih alasannya, lalu ulangi.',
  en: 'An officer can give one number more: choose the reason, then repeat.',
};

/** When it opens: the time of day, with the date where it is not today. Both in ms since 1970. */
export function opensWords(opensAt: number, now: number, language: Language): string {
  const day = formatLongDate(opensAt, language);
  const clock = formatClock(opensAt);
  return day === formatLongDate(now, language)
    ? OPENS_TODAY[language](clock)
    : OPENS_ON[language](day, clock);
}

const WITH_PORTAL = ['PU', 'BPU', 'JHT'] as const;

/** What can be done online and where, one line a service; addresses as people type them. */
export function portalLines(
  portals: Readonly<Record<(typeof WITH_PORTAL)[number], string>>,
  language: Language,
): { name: string; address: string }[] {
  return WITH_PORTAL.map((service) => ({
    name: say(SERVICE_SHORT_NAMES[service], language),
    address: typedAddress(portals[service]),
  }));
}
