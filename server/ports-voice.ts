import type { Result } from '../domain/result.ts';
import type { KioskSentence } from './ports-listening.ts';

type SpokenLanguage = 'id' | 'en';

/** To be remembered, because no paper comes. `number`: a ticket's, "B-004". */
export interface ReminderSentence {
  readonly what: 'ticket-reminder';
  readonly language: SpokenLanguage;
  readonly number: string;
}

/** A number is called. */
export interface CallSentence {
  readonly what: 'call';
  readonly language: SpokenLanguage;
  readonly number: string;
  /** "nol nol tujuh" or "tujuh". */
  readonly numberStyle: 'digits' | 'whole';
  /** The counter as it is spoken, "loket BPJS Ketenagakerjaan"; null: the officer comes to the chair. */
  readonly counter: string | null;
}

/** "Uji suara": so that somebody can hear whether the TV speaks. */
export interface SoundTestSentence {
  readonly what: 'sound-test';
  readonly language: SpokenLanguage;
}

/** Everything the office can say aloud; nothing else is ever spoken. */
export type Sentence = ReminderSentence | CallSentence | SoundTestSentence | KioskSentence;

/** A sentence, and how often it is said one after the other. */
export interface Repeated {
  readonly sentence: Sentence;
  readonly times: number;
}

/** The voice of the office. */
export interface Voice {
  /**
   * A sentence as a WAV, from the cache where it was said before. `off`: nothing here can speak now. `busy`: more is
   * waiting to be made than anybody would wait for.
   */
  say(sentence: Sentence): Promise<Result<Uint8Array, 'off' | 'busy'>>;
  /**
   * What a TV plays for a call, as one WAV: the chime, then each sentence so many times; the chime alone where there is
   * no sentence. A sentence after the first that cannot be spoken is left out.
   */
  announce(parts: readonly Repeated[]): Promise<Result<Uint8Array, 'off' | 'busy'>>;
  /** Has these made while nobody waits for another, in place of what was to be made in advance before. */
  prepare(sentences: readonly Sentence[]): void;
  /** Whether the last sentence could be made; `unknown` before the first. */
  state(): 'on' | 'off' | 'unknown';
  /** The engine that spoke last: the system's or the program's own; null before the first. Recordings are none. */
  engine(): 'system' | 'own' | null;
}
