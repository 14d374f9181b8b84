import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallSentence, Sentence } from '../../server/ports-voice.ts';
import { OPTIONAL_CLIPS, REQUIRED_CLIPS } from '../../voice/pack/clip-names.ts';
import { type ClipStock, clipsOfSentence } from '../../voice/pack/clips-of-sentence.ts';
import { sentenceText } from '../../voice/sentence/sentence-text.ts';
import { spelledNumber } from '../../words/spelled-number.ts';

const PLAIN: ClipStock = { clips: new Set(REQUIRED_CLIPS), places: new Set(['loket bpjs ketenagakerjaan']) };
const FULL: ClipStock = { ...PLAIN, clips: new Set([...REQUIRED_CLIPS, ...OPTIONAL_CLIPS]) };

const call = (over: Partial<CallSentence> = {}): CallSentence => ({
  ...{ what: 'call', language: 'id', number: 'A-007', numberStyle: 'digits', counter: 'loket satu' },
  ...over,
});
const names = (sentence: Sentence, stock = FULL) =>
  clipsOfSentence(sentence, stock)?.map(({ name }) => name) ?? null;

/** What a person hears, in the words of the engine's sentence. */
const heard = (sentence: Sentence, stock = FULL) =>
  clipsOfSentence(sentence, stock)
    ?.map(({ name }) =>
      name
        .replace(/-akhir$/, '')
        .replace(/^huruf-/, '')
        .replace('petugas-mendatangi', 'petugas mendatangi anda')
        .replaceAll('-', ' '),
    )
    .join(' ');
const written = (sentence: Sentence) =>
  sentenceText(sentence).toLowerCase().replaceAll(/[,.]/g, '').replaceAll(/\s+/g, ' ');

describe('the clips of a call', () => {
  it('are those of the sentence, the last digit in the take in which the voice falls', () => {
    expect(names(call())).toEqual([
      'nomor-antrian',
      'huruf-a',
      'nol',
      'nol',
      'tujuh-akhir',
      'silakan-menuju',
      'loket',
      'satu-akhir',
    ]);
    expect(names(call(), PLAIN)).toEqual([
      'nomor-antrian',
      'huruf-a',
      'nol',
      'nol',
      'tujuh',
      'silakan-menuju',
      'loket',
      'satu',
    ]);
  });

  it('name the counter by its own recording, with its number where the office has several', () => {
    const place = 'loket bpjs ketenagakerjaan';
    expect(names(call({ counter: 'loket BPJS  Ketenagakerjaan' }))?.slice(5)).toEqual([
      'silakan-menuju',
      place,
    ]);
    expect(names(call({ counter: 'loket BPJS Ketenagakerjaan dua belas' }))?.slice(5)).toEqual([
      'silakan-menuju',
      place,
      'dua',
      'belas',
    ]);
    expect(names(call({ counter: 'loket 21' }))?.slice(5)).toEqual([
      'silakan-menuju',
      'loket',
      'dua',
      'puluh',
      'satu-akhir',
    ]);
  });

  it('say a recording of the whole name rather than one put together', () => {
    const both = { ...FULL, places: new Set(['loket bpjs', 'loket bpjs dua']) };
    expect(names(call({ counter: 'loket BPJS dua' }), both)?.slice(5)).toEqual([
      'silakan-menuju',
      'loket bpjs dua',
    ]);
  });

  it('tell who waits on a chair that the officer comes', () => {
    expect(names(call({ counter: null }))?.slice(5)).toEqual(['petugas-mendatangi']);
  });

  it('are the speaker’s own for the sound test, where they recorded it', () => {
    const test: Sentence = { what: 'sound-test', language: 'id' };
    expect(names(test)).toEqual(['uji-suara']);
    expect(names(test, PLAIN)).toBeNull();
    expect(names({ ...test, language: 'en' })).toBeNull();
  });

  it('are silent between the parts, and not after the last', () => {
    const gaps = clipsOfSentence(call(), FULL)?.map(({ gapMs }) => gapMs) ?? [];
    expect(gaps.at(-1)).toBe(0);
    expect(gaps.slice(0, -1).every((gap) => gap >= 50 && gap <= 400)).toBe(true);
    // The longest rest stands where the sentence has its comma.
    expect(gaps.indexOf(Math.max(...gaps))).toBe(4);
  });

  it.each<[string, Sentence]>([
    ['another language', call({ language: 'en' })],
    ['a reminder', { what: 'ticket-reminder', language: 'id', number: 'A-007' }],
    ['a counter nobody recorded', call({ counter: 'ruang konsultasi' })],
    [
      'a recorded place with something after it that is no number',
      call({ counter: 'loket BPJS Ketenagakerjaan lantai atas' }),
    ],
    ['a loket without a number', call({ counter: 'loket' })],
    ['a hundredth counter', call({ counter: 'loket 100' })],
    ['a loket of number nought', call({ counter: 'loket 0' })],
    ['a number of a series there is not', call({ number: 'E-001' })],
    ['no number', call({ number: '' })],
  ])('are none for %s: the engine says all of it', (_, sentence) => {
    expect(names(sentence)).toBeNull();
  });

  it('are none when one of them is not there, and never some of them', () => {
    for (const clip of names(call(), PLAIN) ?? []) {
      const clips = new Set(REQUIRED_CLIPS.filter((one) => one !== clip));
      expect(names(call(), { ...PLAIN, clips })).toBeNull();
    }
  });

  it('say word for word what the engine says, whatever is called wherever', () => {
    const place = fc.oneof(
      fc.constant(null),
      fc.constant('loket BPJS Ketenagakerjaan'),
      fc.integer({ min: 1, max: 99 }).map((number) => `loket ${spelledNumber(number, 'id')}`),
      fc
        .integer({ min: 1, max: 99 })
        .map((number) => `loket BPJS Ketenagakerjaan ${spelledNumber(number, 'id')}`),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('A', 'B', 'C', 'D'),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('digits' as const, 'whole' as const),
        place,
        fc.constantFrom(PLAIN, FULL),
        (letter, number, numberStyle, counter, stock) => {
          const sentence = call({
            number: `${letter}-${String(number).padStart(3, '0')}`,
            numberStyle,
            counter,
          });
          expect(heard(sentence, stock)).toBe(written(sentence));
        },
      ),
    );
  });
});
