/**
 * Why a password is refused: too few signs, one sign or a row of them over and over, tried first everywhere, or guessed
 * by whoever knows the person and the office.
 */
export const PASSWORD_WEAKNESSES = ['too-short', 'repetitive', 'common', 'about-you'] as const;

export type PasswordWeakness = (typeof PASSWORD_WEAKNESSES)[number];

/** What a password is judged by. */
export interface PasswordRules {
  /** The shortest password there may be, in signs. */
  readonly minLength: number;
  /** Passwords that are tried first, in lower case, as `foldPassword` writes them. */
  readonly common: ReadonlySet<string>;
  /** Words somebody would try who knows the person and the office: names, user name, what the office is called. */
  readonly context: readonly string[];
}

/** Figures and signs somebody hangs on to a word to make it look like a password: "2024!!". */
const TRIMMINGS = 6;
/** Fewer letters than this beside what anybody would guess are no secret. */
const OWN_LETTERS = 4;
/** Context words shorter than this stand in every other sentence. */
const SHORTEST_CONTEXT = 3;

/**
 * Why this password is refused; null when it is good. No rule asks for capitals or figures: length, and not being what
 * is tried first, is what helps.
 */
export function passwordWeakness(
  password: string,
  { minLength, common, context }: PasswordRules,
): PasswordWeakness | null {
  if (signsOf(password) < minLength) return 'too-short';
  const folded = foldPassword(password);
  if (isRepetitive(folded)) return 'repetitive';
  if (isCommon(folded, common)) return 'common';
  const own = withoutContext(folded, context);
  if (own === folded) return null;
  return lettersOf(own).length < OWN_LETTERS || isCommon(own, common) ? 'about-you' : null;
}

/** The same for everybody who types the same word: capitals, width and composed signs make no password harder to guess. */
export function foldPassword(password: string): string {
  return password.normalize('NFKC').toLowerCase();
}

/** How long a password is as its owner counts: a sign made of several code units is one. */
function signsOf(password: string): number {
  return [...password.normalize('NFC')].length;
}

/** A word of the list, alone, over and over, two of them, or one with a year and some signs around it. */
function isCommon(folded: string, common: ReadonlySet<string>): boolean {
  const isListed = (word: string) => common.has(word) || common.has(onceOf(word));
  const close = closeOf(folded);
  return trimmedOf(folded).some(isListed) || isListed(close) || isTwo(close, isListed);
}

/** The text without each number of figures and signs at both its ends that could be trimmings. */
function trimmedOf(text: string): string[] {
  const [before = '', after = ''] = [/^[^\p{L}]*/u, /[^\p{L}]*$/u].map((ends) => ends.exec(text)?.[0]);
  const cuts: string[] = [];
  for (let front = 0; front <= Math.min(before.length, TRIMMINGS); front += 1) {
    for (let back = 0; back <= Math.min(after.length, TRIMMINGS - front); back += 1)
      cuts.push(text.slice(front, text.length - back));
  }
  return cuts;
}

function isTwo(close: string, isListed: (word: string) => boolean): boolean {
  return [...close].some((_, at) => isListed(close.slice(0, at)) && isListed(close.slice(at)));
}

/** One part of few signs over and over, or signs that follow one another: "aaaaaaaa", "abcabcabc", "23456789". */
function isRepetitive(folded: string): boolean {
  const once = onceOf(folded);
  if (once !== folded && once.length < OWN_LETTERS) return true;
  const codes = [...folded].map((sign) => sign.codePointAt(0) ?? 0);
  const [step, ...steps] = codes.slice(1).map((code, i) => code - (codes[i] ?? 0));
  return step !== undefined && Math.abs(step) <= 1 && steps.every((one) => one === step);
}

/** The shortest part a text is made of by repeating it whole; the text itself where there is none. */
function onceOf(text: string): string {
  const period = `${text}${text}`.indexOf(text, 1);
  return period > 0 ? text.slice(0, period) : text;
}

/** What is left once everything is taken out that belongs to the person or the office, and the signs between. */
function withoutContext(folded: string, context: readonly string[]): string {
  const words = context
    .flatMap((text) => foldPassword(text).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= SHORTEST_CONTEXT)
    .toSorted((a, b) => b.length - a.length);
  const close = closeOf(folded);
  const own = words.reduce((left, word) => left.replaceAll(word, ''), close);
  return own === close ? folded : own;
}

/** Letters and figures alone. */
function closeOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}
