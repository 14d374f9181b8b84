import type { ClosedFacts } from '../domain/calendar/office-state.ts';
import { SERVICE_CODES, type ServiceCode } from '../domain/queue/services.ts';
import { closedWords } from './closed.ts';
import { KIOSK_AHEAD } from './kiosk.ts';
import { type Language, type Phrase, type PhraseOf, say } from './phrase.ts';
import { SERVICE_SHORT_NAMES } from './services.ts';
import { speakable } from './speakable.ts';
import { spelledNumber } from './spelled-number.ts';
import { spokenNumber } from './spoken-number.ts';

/** What the buttons of the services say, as it follows "press one for". */
export const SPOKEN_SERVICES: Record<ServiceCode, Phrase> = {
  PU: {
    id: 'mendaftarkan perusahaan dan karyawan, P U',
    en: 'registering a company and its workers, P U',
  },
  BPU: {
    id: 'mendaftar untuk diri sendiri: pedagang, petani, ojek, nelayan, B P U',
    en: 'registering yourself: trader, farmer, driver, fisher, B P U',
  },
  JHT: { id: 'bantuan klaim J H T', en: 'help with a J H T, old-age savings, claim' },
  INFO: { id: 'bertanya informasi', en: 'asking for information' },
};

const PRESS: PhraseOf<[key: string, service: string]> = {
  id: (key, service) => `Tekan ${key} untuk ${service}.`,
  en: (key, service) => `Press ${key} for ${service}.`,
};

const SERVICE: Phrase = { id: 'Layanan', en: 'Service' };
const IS_CLOSED: Phrase = { id: 'sedang tutup', en: 'is closed now' };
const YOUR_NUMBER: Phrase = { id: 'Nomor antrian Anda', en: 'Your queue number' };

/** A service and its key, counted from one in the order of the buttons; one that gives no numbers is said to be closed. */
export function spokenService(service: ServiceCode, isOpen: boolean, language: Language): string {
  const key = spelledNumber(SERVICE_CODES.indexOf(service) + 1, language);
  if (isOpen) return PRESS[language](key, say(SPOKEN_SERVICES[service], language));
  return `${serviceWords(service, language)} ${say(IS_CLOSED, language)}.`;
}

/** The number just taken, and for what: whoever listens hears that the right key was pressed. */
export function spokenIssued(number: string, service: ServiceCode, language: Language): string {
  return `${serviceWords(service, language)}. ${say(YOUR_NUMBER, language)}: ${spokenNumber(number, language)}.`;
}

function serviceWords(service: ServiceCode, language: Language): string {
  return `${say(SERVICE, language)} ${speakable(say(SERVICE_SHORT_NAMES[service], language), language)}`;
}

/** Minutes somebody will wait, from the least to the most. */
export interface SpokenRange {
  readonly low: number;
  readonly high: number;
}

const RANGE: Record<Language, (low: string, high: string) => string> = {
  id: (low, high) => `Perkiraan menunggu ${low} sampai ${high} menit.`,
  en: (low, high) => `You will wait about ${low} to ${high} minutes.`,
};
const ABOUT: Record<Language, (minutes: string) => string> = {
  id: (minutes) => `Perkiraan menunggu ${minutes} menit.`,
  en: (minutes) => `You will wait about ${minutes} minutes.`,
};

/** How many are before one, and for how long; `range` null where nobody can tell. Numbers up to 9999. */
export function spokenWait(ahead: number, range: SpokenRange | null, language: Language): string {
  const people = KIOSK_AHEAD[language](ahead).replace(/^\d+/, () => spelledNumber(ahead, language));
  if (range === null) return `${people}.`;
  const [low, high] = [spelledNumber(range.low, language), spelledNumber(range.high, language)];
  const wait = range.low === range.high ? ABOUT[language](high) : RANGE[language](low, high);
  return `${people}. ${wait}`;
}

/** Why no number is given, and when they are again, `now` in ms since 1970. */
export function spokenClosed(facts: ClosedFacts, now: number, language: Language): string {
  const { heading, detail } = closedWords(facts, now, language);
  return speakable(detail === '' ? `${heading}.` : `${heading}. ${detail}`, language);
}

/** Sentences around words the office sets itself. Each begins with words of the house. */
export const SPOKEN_OFFICE = {
  welcome: {
    id: (agency) => `Selamat datang di ${speakable(agency, 'id')}.`,
    en: (agency) => `Welcome to ${speakable(agency, 'en')}.`,
  },
  paper: {
    id: (place) => `Ambil kertas Anda: kertas keluar ${speakable(place, 'id')}.`,
    en: (place) => `Take your paper: it comes out ${speakable(place, 'en')}.`,
  },
  claim: {
    id: (words) => `Sebelum mengambil nomor: ${speakable(words, 'id')}`,
    en: (words) => `Before you take a number: ${speakable(words, 'en')}`,
  },
} satisfies Record<string, PhraseOf<[words: string]>>;

/** What is said in the office's own words. */
export type OfficeWords = keyof typeof SPOKEN_OFFICE;
