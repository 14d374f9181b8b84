import type { CallSentence, Sentence } from '../../server/ports-voice.ts';
import { spelledNumber } from '../../words/spelled-number.ts';
import { DIGIT_CLIPS, lastTake, TEST_CLIP } from './clip-names.ts';
import { placeKey } from './manifest.ts';

/** One recording in a sentence. */
export interface ClipStep {
  readonly kind: 'clip' | 'place';
  readonly name: string;
  /** Silence after it, ms; none after the last. */
  readonly gapMs: number;
}

/** Which recordings there are. */
export interface ClipStock {
  readonly clips: { has(name: string): boolean };
  readonly places: { has(key: string): boolean };
}

/** Between the words of one number. */
const WORD_GAP = 70;
/** Between two digits that are said one by one. */
const DIGIT_GAP = 110;
const BEFORE_NUMBER = 160;
const AFTER_LETTER = 220;
/** Where the written sentence has its comma. */
const COMMA = 320;
const BEFORE_PLACE = 90;

const TICKET = /^([A-D])-(\d{3,4})$/;
const MOST_COUNTERS = 99;
/** Counter numbers by how they are said, "dua belas", and by how they are written. */
const COUNTER_NUMBERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MOST_COUNTERS }, (_, index) => index + 1).flatMap((number) => [
    [spelledNumber(number, 'id'), number],
    [String(number), number],
  ]),
);

/**
 * The recordings that say a sentence, in the order and with the words of `SPOKEN_CALL`; null where this pack cannot say
 * all of it: another language, another kind of sentence, a counter it has no name for. Never half of one.
 */
export function clipsOfSentence(sentence: Sentence, stock: ClipStock): readonly ClipStep[] | null {
  const steps = sentence.language === 'id' ? stepsOf(sentence, stock) : null;
  const isThere = ({ kind, name }: ClipStep) => (kind === 'clip' ? stock.clips : stock.places).has(name);
  return steps?.every(isThere) ? steps : null;
}

/** What it would take; null for a sentence no recordings are made for. */
function stepsOf(sentence: Sentence, stock: ClipStock): readonly ClipStep[] | null {
  if (sentence.what === 'sound-test') return [step(TEST_CLIP, 0)];
  if (sentence.what !== 'call') return null;
  const [, letter, digits] = TICKET.exec(sentence.number) ?? [];
  const where = placeOf(sentence.counter, stock);
  if (letter === undefined || digits === undefined || where === null) return null;
  const number = sentence.numberStyle === 'digits' ? digitByDigit(digits) : wordsOf(Number(digits));
  return [
    step('nomor-antrian', BEFORE_NUMBER),
    step(`huruf-${letter.toLowerCase()}`, AFTER_LETTER),
    ...withLastTake(number, stock, COMMA),
    ...where,
  ];
}

/** Where to go, as recordings; null for a place this pack cannot name. */
function placeOf(counter: CallSentence['counter'], stock: ClipStock): readonly ClipStep[] | null {
  if (counter === null) return [step('petugas-mendatangi', 0)];
  const go = step('silakan-menuju', BEFORE_PLACE);
  const words = placeKey(counter).split(' ');
  // The whole name first: a place that was recorded with its number is better than one put together.
  for (let named = words.length; named > 0; named -= 1) {
    const place = nameOf(words.slice(0, named).join(' '), stock);
    const number = COUNTER_NUMBERS.get(words.slice(named).join(' '));
    if (place === null || (number === undefined && (named < words.length || place.kind === 'clip'))) continue;
    if (number === undefined) return [go, { ...place, gapMs: 0 }];
    return [go, place, ...withLastTake(wordsOf(number), stock, 0)];
  }
  return null;
}

/** A recorded place, or the word "loket" to which a number has to come. */
function nameOf(key: string, { places }: ClipStock): ClipStep | null {
  if (places.has(key)) return { kind: 'place', name: key, gapMs: BEFORE_PLACE };
  return key === 'loket' ? step('loket', WORD_GAP) : null;
}

function digitByDigit(digits: string): readonly ClipStep[] {
  return Array.from(digits, (digit) => step(DIGIT_CLIPS[Number(digit)] ?? '', DIGIT_GAP));
}

/** A whole number in the words it is spelled with, which are the names of their clips. */
function wordsOf(number: number): readonly ClipStep[] {
  return spelledNumber(number, 'id')
    .split(' ')
    .map((word) => step(word, WORD_GAP));
}

/** The last digit in the take in which the voice falls, where there is one. */
function withLastTake(steps: readonly ClipStep[], stock: ClipStock, gapMs: number): readonly ClipStep[] {
  return steps.map((one, index) => {
    if (index < steps.length - 1) return one;
    const falling = lastTake(one.name);
    return step(stock.clips.has(falling) ? falling : one.name, gapMs);
  });
}

function step(name: string, gapMs: number): ClipStep {
  return { kind: 'clip', name, gapMs };
}
