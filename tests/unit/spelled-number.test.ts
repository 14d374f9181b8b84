import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import type { Language } from '../../words/phrase.ts';
import { spelledNumber } from '../../words/spelled-number.ts';
import { spokenNumber } from '../../words/spoken-number.ts';

const ID = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const EN = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The number somebody hears who knows Indonesian: built up word by word, the other way round than it is spelled. */
function heardInIndonesian(words: string): number {
  let [total, part] = [0, 0];
  for (const word of words.split(' ')) {
    if (word === 'sepuluh') part += 10;
    else if (word === 'sebelas') part += 11;
    else if (word === 'seratus') part += 100;
    else if (word === 'seribu') total += 1000;
    else if (word === 'belas') part += 10;
    else if (word === 'puluh') part += 9 * (part % 10);
    else if (word === 'ratus') part *= 100;
    else if (word === 'ribu') [total, part] = [total + 1000 * part, 0];
    else {
      const digit = ID.indexOf(word);
      if (digit < 0) throw new Error(word);
      part += digit;
    }
  }
  return total + part;
}

function heardInEnglish(words: string): number {
  let [total, part] = [0, 0];
  for (const word of words.split(' ')) {
    if (word === 'and') continue;
    if (word === 'hundred') part *= 100;
    else if (word === 'thousand') [total, part] = [total + 1000 * part, 0];
    else if (EN.includes(word)) part += EN.indexOf(word);
    else if (TEENS.includes(word)) part += 10 + TEENS.indexOf(word);
    else if (TENS.includes(word)) part += 20 + 10 * TENS.indexOf(word);
    else throw new Error(word);
  }
  return total + part;
}

describe('a number in words', () => {
  it.each([
    [0, 'nol', 'zero'],
    [10, 'sepuluh', 'ten'],
    [11, 'sebelas', 'eleven'],
    [12, 'dua belas', 'twelve'],
    [19, 'sembilan belas', 'nineteen'],
    [20, 'dua puluh', 'twenty'],
    [21, 'dua puluh satu', 'twenty one'],
    [99, 'sembilan puluh sembilan', 'ninety nine'],
    [100, 'seratus', 'one hundred'],
    [101, 'seratus satu', 'one hundred and one'],
    [110, 'seratus sepuluh', 'one hundred and ten'],
    [111, 'seratus sebelas', 'one hundred and eleven'],
    [123, 'seratus dua puluh tiga', 'one hundred and twenty three'],
    [200, 'dua ratus', 'two hundred'],
    [1000, 'seribu', 'one thousand'],
    [1001, 'seribu satu', 'one thousand and one'],
    [1111, 'seribu seratus sebelas', 'one thousand one hundred and eleven'],
    [2000, 'dua ribu', 'two thousand'],
    [
      9999,
      'sembilan ribu sembilan ratus sembilan puluh sembilan',
      'nine thousand nine hundred and ninety nine',
    ],
  ])('%i is said as it is', (value, id, en) => {
    expect(spelledNumber(value, 'id')).toBe(id);
    expect(spelledNumber(value, 'en')).toBe(en);
  });

  it('is heard as the number it is, each from 0 to 9999', () => {
    for (let value = 0; value <= 9999; value += 1) {
      expect(heardInIndonesian(spelledNumber(value, 'id'))).toBe(value);
      expect(heardInEnglish(spelledNumber(value, 'en'))).toBe(value);
    }
  });
});

describe('a ticket’s number as a whole', () => {
  it('is its letter and the number without its zeros', () => {
    expect(spokenNumber('A-007', 'id', 'whole')).toBe('A, tujuh');
    expect(spokenNumber('C-123', 'id', 'whole')).toBe('C, seratus dua puluh tiga');
    expect(spokenNumber('B-1000', 'en', 'whole')).toBe('B, one thousand');
  });

  it('never sounds like another', () => {
    const series = fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const);
    const numbers = fc.tuple(series, fc.integer({ min: 1, max: 9999 })).map((one) => ticketNumber(...one));
    const languages = fc.constantFrom<Language>('id', 'en');
    fc.assert(
      fc.property(numbers, numbers, languages, (one, other, language) => {
        fc.pre(one !== other);
        expect(spokenNumber(one, language, 'whole')).not.toBe(spokenNumber(other, language, 'whole'));
      }),
    );
  });
});

describe('the table of spoken numbers', () => {
  it('is the one that was read through: 1,000 numbers of four letters, both styles, both languages', async () => {
    const lines = (['A', 'B', 'C', 'D'] as const).flatMap((series) =>
      Array.from({ length: 1000 }, (_, index) => {
        const number = ticketNumber(series, index + 1);
        const said = (['id', 'en'] as const).flatMap((language) =>
          (['digits', 'whole'] as const).map((style) => spokenNumber(number, language, style)),
        );
        return [number, ...said].join('\t');
      }),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/voice/spoken-numbers.tsv');
  });
});
