import type { Language } from './phrase.ts';

const ID = [
  ...['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  ...['sepuluh', 'sebelas'],
];

const EN = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number from 0 to 9999 in words, as it is said: "seratus dua puluh tiga", "one hundred and twenty three". */
export function spelledNumber(value: number, language: Language): string {
  return language === 'id' ? indonesian(value) : english(value);
}

function indonesian(value: number): string {
  if (value < ID.length) return ID[value] ?? '';
  if (value < 20) return `${ID[value - 10]} belas`;
  if (value < 100) return `${ID[Math.floor(value / 10)]} puluh${rest(value % 10)}`;
  if (value < 200) return `seratus${rest(value - 100)}`;
  if (value < 1000) return `${ID[Math.floor(value / 100)]} ratus${rest(value % 100)}`;
  if (value < 2000) return `seribu${rest(value - 1000)}`;
  return `${ID[Math.floor(value / 1000)]} ribu${rest(value % 1000)}`;
}

function rest(value: number): string {
  return value === 0 ? '' : ` ${indonesian(value)}`;
}

function english(value: number): string {
  if (value < EN.length) return EN[value] ?? '';
  if (value < 100) {
    const tens = EN_TENS[Math.floor(value / 10)] ?? '';
    return value % 10 === 0 ? tens : `${tens} ${EN[value % 10]}`;
  }
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const more = value % size;
  // Below a hundred "and" is said: what follows would else be taken for another number.
  const joined = more === 0 ? '' : more < 100 ? ` and ${english(more)}` : ` ${english(more)}`;
  return `${EN[Math.floor(value / size)]} ${name}${joined}`;
}
