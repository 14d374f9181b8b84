import type { ClosedFacts } from '../domain/calendar/office-state.ts';
import { closedWords } from './closed.ts';
import { formatWeekday } from './formats.ts';
import { pauseWords } from './pause.ts';
import type { Language, Phrase, PhraseOf } from './phrase.ts';

/** What the phone's page says besides the state of things. */
export const FOLLOW_WORDS = {
  title: { id: 'Antrian Anda', en: 'Your place in the queue' },
  yourNumber: { id: 'Nomor antrian Anda', en: 'Your queue number' },
  recent: { id: 'Baru saja dipanggil', en: 'Called just now' },
  keep: {
    id: 'Simpan kertas nomor Anda. Nomor tetap berlaku walau HP mati atau halaman ini ditutup.',
    en: 'Keep your paper. Your number stays valid if the phone dies or this page is closed.',
  },
  stay: {
    id: 'Biarkan halaman ini terbuka dan dengarkan panggilan di ruang tunggu.',
    en: 'Leave this page open, and listen for the call in the hall.',
  },
  buzz: { id: 'Getarkan HP saat dipanggil', en: 'Let the phone buzz at the call' },
  buzzOn: { id: 'HP akan bergetar saat Anda dipanggil.', en: 'The phone will buzz when you are called.' },
  calledTitle: { id: 'DIPANGGIL', en: 'CALLED' },
} satisfies Record<string, Phrase>;

const PEOPLE_AHEAD: PhraseOf<[count: number]> = {
  id: (count) => `Ada ${count} orang sebelum Anda`,
  en: (count) => (count === 1 ? '1 person is before you' : `${count} people are before you`),
};

const NEXT: Phrase = { id: 'Anda berikutnya', en: 'You are next' };
const WAITING: Phrase = { id: 'Anda menunggu giliran', en: 'You are waiting' };
const GET_READY: Phrase = {
  id: 'Siapkan dokumen Anda di dekat loket.',
  en: 'Have your papers ready, near the counter.',
};

const ABOUT_MINUTES: PhraseOf<[low: number, high: number]> = {
  id: (low, high) => (low === high ? `± ${low} menit` : `± ${low}–${high} menit`),
  en: (low, high) => (low === high ? `± ${low} min` : `± ${low}–${high} min`),
};

const LATER_DAY: PhraseOf<[day: string]> = {
  id: (day) => `Nomor ini untuk ${day}`,
  en: (day) => `This number is for ${day}`,
};
const LATER_DAY_FIRST: Phrase = {
  id: 'Anda didahulukan hari itu. Datanglah saat loket buka dan bawa kertas ini.',
  en: 'You come first on that day. Please come when the counter opens, with this paper.',
};

const GO_TO: PhraseOf<[counter: string]> = {
  id: (counter) => `Silakan ke ${counter}`,
  en: (counter) => `Please go to ${counter}`,
};
const BRING: Phrase = {
  id: 'Giliran Anda sekarang. Bawa kertas nomor dan dokumen Anda.',
  en: 'It is your turn. Bring your paper and your documents.',
};
const FETCHED: Phrase = { id: 'Petugas mendatangi Anda', en: 'The officer is coming to you' };
const FETCHED_STAY: Phrase = {
  id: 'Tetap di tempat Anda dan tunjukkan kertas nomor ini.',
  en: 'Stay where you are and show this number.',
};

const SERVED: PhraseOf<[counter: string]> = {
  id: (counter) => `Anda sedang dilayani di ${counter}`,
  en: (counter) => `You are being served at ${counter}`,
};

const HELD: Record<'belum-siap' | 'melengkapi', { heading: Phrase; line: Phrase }> = {
  'belum-siap': {
    heading: { id: 'Selesaikan formulir Anda dahulu', en: 'Please finish your form first' },
    line: {
      id: 'Tempat Anda di antrian tetap. Bila sudah siap, lapor ke petugas loket.',
      en: 'You keep your place. When you are ready, tell the officer at the counter.',
    },
  },
  melengkapi: {
    heading: { id: 'Lengkapi berkas Anda dahulu', en: 'Please complete your papers first' },
    line: {
      id: 'Bila sudah lengkap hari ini, lapor ke petugas loket. Tidak perlu mengambil nomor baru.',
      en: 'When they are complete today, tell the officer at the counter. You need no new number.',
    },
  },
};

const MISSED: Phrase = { id: 'Anda sudah dipanggil', en: 'You were called' };
const MISSED_WHAT_TO_DO: Phrase = {
  id: 'Silakan lapor ke petugas loket. Hari ini nomor Anda masih dapat dikembalikan ke antrian.',
  en: 'Please tell the officer at the counter. Today your number can still go back into the queue.',
};

const OVER: Phrase = { id: 'Nomor ini sudah selesai', en: 'This number has ended' };
const THANKS: Phrase = {
  id: 'Terima kasih sudah datang. Halaman ini boleh ditutup.',
  en: 'Thank you for coming. You may close this page.',
};
const PAST_DAY: PhraseOf<[day: string]> = {
  id: (day) => `Nomor ini berlaku ${day}. Bila datang lagi, silakan ambil nomor baru.`,
  en: (day) => `It was for ${day}. Should you come again, please take a new number.`,
};

const NEXT_NUMBER: PhraseOf<[number: string, day: string]> = {
  id: (number, day) => `Loket ditutup lebih awal. Nomor baru Anda ${number}, untuk ${day}.`,
  en: (number, day) => `The counter closed early. Your new number is ${number}, for ${day}.`,
};

/** Past the hours, of a number still waiting: when it opens again would send its holder home. */
const STILL_SERVED: Phrase = {
  id: 'Jam layanan sudah lewat, tetapi Anda tetap dilayani. Mohon tunggu panggilan.',
  en: 'The hours are over, but you will still be served. Please wait for the call.',
};

const COUNTER: Phrase = { id: 'Loket', en: 'The counter' };
const THE_COUNTER: Phrase = { id: 'loket', en: 'the counter' };

/** What is known of a ticket, as the phone was told. Days `YYYY-MM-DD`, `until` and `now` in ms since 1970. */
export interface FollowFacts {
  readonly state: 'waiting' | 'called' | 'serving' | 'held' | 'no-show' | 'over';
  readonly day: string;
  readonly today: string;
  readonly ahead: number | null;
  readonly estimate: { readonly low: number; readonly high: number } | null;
  readonly counterName: string | null;
  readonly fetch: boolean;
  readonly heldFor: 'belum-siap' | 'melengkapi' | null;
  readonly closed: ClosedFacts | null;
  /** The number for a later day that was given for this one. */
  readonly next: { readonly number: string; readonly day: string } | null;
  readonly paused: Parameters<typeof pauseWords>[1] | null;
  readonly now: number;
}

/** The state in a heading that is read from an arm's length, and what follows from it, a sentence a line. */
export function followWords(facts: FollowFacts, language: Language): { heading: string; lines: string[] } {
  const counter = facts.counterName ?? THE_COUNTER[language];
  switch (facts.state) {
    case 'waiting':
      return facts.day > facts.today ? laterDay(facts, language) : waiting(facts, language);
    case 'called':
      return facts.fetch
        ? { heading: FETCHED[language], lines: [FETCHED_STAY[language]] }
        : { heading: GO_TO[language](counter), lines: [BRING[language]] };
    case 'serving':
      return { heading: SERVED[language](counter), lines: [] };
    case 'held': {
      const { heading, line } = HELD[facts.heldFor ?? 'melengkapi'];
      return { heading: heading[language], lines: [line[language]] };
    }
    case 'no-show':
      return { heading: MISSED[language], lines: [MISSED_WHAT_TO_DO[language]] };
    case 'over':
      return { heading: OVER[language], lines: [...ended(facts, language)] };
    default:
      return facts.state satisfies never;
  }
}

function waiting({ ahead, estimate, closed, paused, now }: FollowFacts, language: Language) {
  const heading =
    ahead === null ? WAITING[language] : ahead === 0 ? NEXT[language] : PEOPLE_AHEAD[language](ahead);
  const lines: string[] = [];
  if (estimate !== null) lines.push(ABOUT_MINUTES[language](estimate.low, estimate.high));
  if (closed?.reason === 'after-hours') lines.push(STILL_SERVED[language]);
  else if (closed !== null) lines.push(...sentences(closedWords(closed, now, language)));
  else if (paused !== null) lines.push(...sentences(pauseWords(COUNTER[language], paused, now, language)));
  else if (ahead === 0) lines.push(GET_READY[language]);
  return { heading, lines };
}

function laterDay({ day }: FollowFacts, language: Language) {
  return {
    heading: LATER_DAY[language](formatWeekday(day, language)),
    lines: [LATER_DAY_FIRST[language]],
  };
}

function ended({ day, today, closed, next, now }: FollowFacts, language: Language): string[] {
  if (next !== null && next.day >= today) {
    return [NEXT_NUMBER[language](next.number, formatWeekday(next.day, language)), LATER_DAY_FIRST[language]];
  }
  if (day < today) return [PAST_DAY[language](formatWeekday(day, language))];
  return closed?.reason === 'closed-early'
    ? sentences(closedWords(closed, now, language))
    : [THANKS[language]];
}

function sentences({ heading, detail }: { heading: string; detail: string }): string[] {
  return [`${heading}.`, ...(detail === '' ? [] : [detail])];
}
