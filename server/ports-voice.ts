import type { Result } from '../domain/result.ts';

/** Everything the office can say aloud; nothing else is ever spoken. */
export interface Sentence {
  /** `ticket-reminder`: to be remembered, because no paper comes. */
  readonly what: 'ticket-reminder';
  readonly language: 'id' | 'en';
  /** A ticket's, "B-004". */
  readonly number: string;
}

/** The voice of the office. */
export interface Voice {
  /**
   * A sentence as a WAV, from the cache where it was said before. `off`: nothing here can speak now. `busy`: more is
   * waiting to be made than anybody would wait for.
   */
  say(sentence: Sentence): Promise<Result<Uint8Array, 'off' | 'busy'>>;
}
