/** Indonesian first; English on request. */
export type Language = 'id' | 'en';

/** One thing said in both languages. A missing language does not compile. */
export interface Phrase {
  readonly id: string;
  readonly en: string;
}

/** A phrase with something to fill in. */
export type PhraseOf<Args extends readonly unknown[]> = Record<Language, (...args: Args) => string>;

export function say(phrase: Phrase, language: Language): string {
  return phrase[language];
}
