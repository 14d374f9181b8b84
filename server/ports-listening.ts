import type { KioskLineWanted } from '../contract/kiosk-voice.ts';
import type { ClosedFacts } from '../domain/calendar/office-state.ts';
import type { ServiceCode } from '../domain/queue/services.ts';

type SpokenLanguage = 'id' | 'en';

/** Always the same words, by their name. */
export interface KioskLineSentence {
  readonly what: 'kiosk-line';
  readonly language: SpokenLanguage;
  readonly line: KioskLineWanted['line'];
}

/** A service with the key that chooses it, or that it is closed. */
export interface KioskServiceSentence {
  readonly what: 'kiosk-service';
  readonly language: SpokenLanguage;
  readonly service: ServiceCode;
  readonly isOpen: boolean;
}

/** The number just taken. */
export interface KioskNumberSentence {
  readonly what: 'kiosk-number';
  readonly language: SpokenLanguage;
  readonly number: string;
  readonly service: ServiceCode;
}

/** How many are before one, and for how many minutes; both up to 999. */
export interface KioskWaitSentence {
  readonly what: 'kiosk-wait';
  readonly language: SpokenLanguage;
  readonly ahead: number;
  readonly minutes: { readonly low: number; readonly high: number } | null;
}

/** Around words of the office's own settings: never around what a request brought. */
export interface KioskOfficeSentence {
  readonly what: 'kiosk-office';
  readonly language: SpokenLanguage;
  readonly about: 'welcome' | 'paper' | 'claim';
  readonly words: string;
}

/** Why no number is given, as it is at `now` (ms since 1970). */
export interface KioskClosedSentence {
  readonly what: 'kiosk-closed';
  readonly language: SpokenLanguage;
  readonly closed: ClosedFacts;
  readonly now: number;
}

/** What a kiosk says to whoever listens instead of reading. */
export type KioskSentence =
  | KioskLineSentence
  | KioskServiceSentence
  | KioskNumberSentence
  | KioskWaitSentence
  | KioskOfficeSentence
  | KioskClosedSentence;
